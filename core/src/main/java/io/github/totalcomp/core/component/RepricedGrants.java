package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.equity.MeanClose;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Yearly equity by value, re-priced each year: the same value is granted on the first day of each year, becomes units at
 * that day's assumed price, and vests on its own schedule from that day.
 *
 * <p>$125,000 a year at 100, 150, 200 and 250 becomes 1,250, 833, 625 and 500 units; each vesting a year later at 150,
 * 200, 250 and 300 they pay $660,350.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class RepricedGrants implements Component permits ImmutableRepricedGrants {

    RepricedGrants() {}

    /**
     * {@return grants of a value for each of so many years, rounded HALF_UP to whole units}
     *
     * @param annualValue the value granted each year, zero or more, in whole minor units
     * @param years the number of yearly grants, from 1
     * @param schedule when each vests, counted from the first day of its year
     * @throws DefinitionException if the value or the number of years lies outside
     */
    public static RepricedGrants of(MonetaryAmount annualValue, int years, VestingSchedule schedule) {
        return ImmutableRepricedGrants.builder()
                .annualValue(annualValue)
                .years(years)
                .schedule(schedule)
                .build();
    }

    @Override
    @Value.Default
    public String name() {
        return "RSU, re-priced yearly";
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.EQUITY;
    }

    /** {@return the value granted each year} */
    public abstract MonetaryAmount annualValue();

    /** {@return the number of yearly grants} */
    public abstract int years();

    /** {@return when each grant vests, counted from the first day of its year} */
    public abstract VestingSchedule schedule();

    /** {@return the symbol of the share, which picks a price among the assumptions} */
    public abstract Optional<String> symbol();

    /** {@return how a year's value becomes units; HALF_UP unless stated} */
    @Value.Default
    public UnitRounding rounding() {
        return UnitRounding.HALF_UP;
    }

    /**
     * {@return these grants under another name}
     *
     * @param name shown in tables
     */
    public abstract RepricedGrants withName(String name);

    /**
     * {@return these grants with another rounding to units}
     *
     * @param rounding how a year's value becomes units
     */
    public abstract RepricedGrants withRounding(UnitRounding rounding);

    /**
     * {@return these grants with the symbol of their share}
     *
     * @param symbol picks a price among the assumptions
     */
    public abstract RepricedGrants withSymbol(String symbol);

    /**
     * {@return the units granted for a year at the assumed price of its first day}
     *
     * @param year from 1 to the number of yearly grants
     * @param context start date and assumptions
     * @throws MissingPriceException if there is no price for the day
     */
    public Units unitsOfYear(int year, PaymentContext context) {
        LocalDate opening = context.years().anniversary(year - 1);
        PriceAssumption price = context.assumptions()
                .priceFor(symbol())
                .orElseThrow(() -> new MissingPriceException(
                        "a re-priced grant must have an assumed share price to become units",
                        name() + symbol().map(text -> " (" + text + ")").orElse("") + " granted on " + opening,
                        "pass a price with the assumptions, such as Assumptions.flatPrice"));
        MonetaryAmount atGrant = new SharePrice(symbol(), price).on(PriceRequest.ofGrant(opening, context.years()));
        return MeanClose.ofPrice(atGrant).unitsFor(annualValue(), rounding());
    }

    @Override
    public List<Payment> payments(PaymentContext context) {
        List<Payment> payments = new ArrayList<>();
        for (int year = 1; year <= years(); year++) {
            payments.addAll(grantOfYear(year, context).payments(context));
            Checks.payments(payments.size());
        }
        return payments;
    }

    @Override
    public void addYears(PaymentContext context, YearSink sums) {
        for (int year = 1; year <= years(); year++) {
            grantOfYear(year, context).addYears(context, sums);
        }
    }

    private EquityGrant grantOfYear(int year, PaymentContext context) {
        EquityGrant.Builder grant = EquityGrant.builder()
                .name(name())
                .units(unitsOfYear(year, context))
                .schedule(schedule())
                .commencement(context.years().anniversary(year - 1));
        symbol().ifPresent(grant::symbol);
        return grant.build();
    }

    @Value.Check
    RepricedGrants check() {
        Checks.label("a component's name", name());
        symbol().ifPresent(text -> Checks.label("a share's symbol", text));
        if (years() < 1 || years() > CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "re-priced grants must number 1 to " + CompensationYears.MOST_YEARS,
                    years(),
                    "state the number of yearly grants");
        }
        MonetaryAmount payable = Amounts.requirePayable("a yearly granted value", annualValue());
        return payable.equals(annualValue())
                ? this
                : ImmutableRepricedGrants.builder()
                        .from(this)
                        .annualValue(payable)
                        .build();
    }
}

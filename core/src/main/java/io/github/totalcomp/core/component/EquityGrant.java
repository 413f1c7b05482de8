package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.MeanClose;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * A grant of restricted stock units (or any equity that vests), by a number of units or by a value.
 *
 * <ul>
 *   <li><b>By units</b>, each tranche pays its units times the assumed price on its date, rounded HALF_UP to the minor
 *       unit: 1,200 units on 5/15/40/40 at a flat $220 pay $13,200, $39,600, $105,600 and $105,600.
 *   <li><b>By value</b>, with no conversion price, the grant stays a value: a tranche is worth value × portion ×
 *       P(t)/P(0) and pays the difference of the running worth rounded HALF_UP. P(0) is the price on the start date or,
 *       for a grant made or commencing later, on that day. Without a price assumption P(t)/P(0) is 1. {@link #converted} turns it into units once the conversion price is known.
 * </ul>
 */
@Value.Immutable
@CopyStyle
public abstract sealed class EquityGrant implements Component permits ImmutableEquityGrant {

    EquityGrant() {}

    /**
     * {@return a grant of so many whole units}
     *
     * @param units zero or more
     * @param schedule when they vest
     * @throws DefinitionException if the units are negative
     */
    public static EquityGrant ofUnits(long units, VestingSchedule schedule) {
        return ofUnits(Units.of(units), schedule);
    }

    /**
     * {@return a grant of so many units, whole or fractional}
     *
     * @param units the size of the grant
     * @param schedule when they vest
     */
    public static EquityGrant ofUnits(Units units, VestingSchedule schedule) {
        return builder().units(units).schedule(schedule).build();
    }

    /**
     * {@return a grant of a value that has not been converted into units}
     *
     * @param value zero or more, in whole minor units
     * @param schedule when it vests
     * @throws DefinitionException if the value is negative or finer than the minor unit
     */
    public static EquityGrant ofValue(MonetaryAmount value, VestingSchedule schedule) {
        return builder().value(value).schedule(schedule).build();
    }

    /** {@return a builder; a schedule and either units or a value are required} */
    public static Builder builder() {
        return ImmutableEquityGrant.builder();
    }

    @Override
    @Value.Default
    public String name() {
        return "RSU";
    }

    /** {@return equity, or a refresher where the builder says so} */
    @Override
    @Value.Default
    public ComponentKind kind() {
        return ComponentKind.EQUITY;
    }

    /** {@return the units granted, unless the grant is by value} */
    public abstract Optional<Units> units();

    /** {@return the value granted, unless the grant is by units} */
    public abstract Optional<MonetaryAmount> value();

    /** {@return when the grant vests} */
    public abstract VestingSchedule schedule();

    /** {@return the symbol of the share, which picks a price among the assumptions} */
    public abstract Optional<String> symbol();

    /** {@return the vesting commencement date; the start date of the offer unless stated} */
    public abstract Optional<LocalDate> commencement();

    /** {@return the date of the grant; tranches dated earlier are released on it} */
    public abstract Optional<LocalDate> grantDate();

    /**
     * {@return the day whose share price a grant that stays a value starts from: that of the grant or, if none is stated, of
     * the vesting commencement, but not before the start date}
     *
     * @param start the start date of the offer
     */
    public LocalDate valuedOn(LocalDate start) {
        return grantDate()
                .or(this::commencement)
                .filter(date -> date.isAfter(start))
                .orElse(start);
    }

    /** {@return the events recorded for conditions that the schedule waits for} */
    public abstract List<VestingEvent> events();

    /**
     * {@return this grant with another number of units, and no longer by value}
     *
     * @param units zero or more
     * @throws DefinitionException if negative
     */
    public EquityGrant withGrantedUnits(Units units) {
        return ImmutableEquityGrant.builder()
                .from(this)
                .value(Optional.empty())
                .units(units)
                .build();
    }

    /**
     * {@return this grant on another schedule}
     *
     * @param schedule when it vests
     */
    public abstract EquityGrant withSchedule(VestingSchedule schedule);

    /**
     * {@return this grant in the share of a symbol}
     *
     * @param symbol picks a price among the assumptions
     */
    public abstract EquityGrant withSymbol(String symbol);

    /**
     * {@return this grant under another name}
     *
     * @param name shown in tables
     */
    public abstract EquityGrant withName(String name);

    /**
     * {@return this grant by value turned into units; a grant by units is returned as it is}
     *
     * @param meanClose the conversion price
     * @param rounding how to round to whole units; {@link UnitRounding#HALF_UP} is usual
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the price is in another currency
     */
    public EquityGrant converted(MeanClose meanClose, UnitRounding rounding) {
        return value().map(granted -> withGrantedUnits(meanClose.unitsFor(granted, rounding)))
                .orElse(this);
    }

    /**
     * {@return the dated tranches of a grant by units}
     *
     * @param start the start date of the offer
     * @throws DefinitionException if the grant is by value
     */
    public VestingTimeline timeline(LocalDate start) {
        Units granted = units().orElseThrow(() -> new DefinitionException(
                "a timeline of units needs a grant by units", value(), "convert the grant at a price first"));
        return resolve(granted, false, start);
    }

    VestingTimeline resolve(Units granted, boolean fractional, LocalDate start) {
        VestingRequest.Builder request = VestingRequest.builder()
                .units(granted)
                .commencement(commencement().orElse(start))
                .fractional(fractional)
                .addAllEvents(events());
        grantDate().ifPresent(request::grantDate);
        VestingRequest asked = request.build();
        return VestingTimeline.checked(schedule(), asked);
    }

    @Override
    public List<Payment> payments(PaymentContext context) {
        return value().map(granted -> new ValuePayments(this, granted, context).payments())
                .orElseGet(() -> new VestPayments(this, context).payments());
    }

    @Override
    public void addYears(PaymentContext context, YearSink sums) {
        if (value().isPresent()) {
            Component.super.addYears(context, sums);
        } else {
            new VestPayments(this, context).addYears(sums);
        }
    }

    @Value.Check
    EquityGrant check() {
        Checks.label("a component's name", name());
        symbol().ifPresent(text -> Checks.label("a share's symbol", text));
        if (units().isPresent() == value().isPresent()) {
            throw new DefinitionException(
                    "a grant must be by units or by value, and not both",
                    "units " + units() + " and value " + value(),
                    "state one of the two");
        }
        if (kind() != ComponentKind.EQUITY && kind() != ComponentKind.REFRESHER) {
            throw new DefinitionException(
                    "a grant must be of kind equity or refresher", kind(), "use another component for anything else");
        }
        Optional<MonetaryAmount> payable = value().map(granted -> Amounts.requirePayable("a granted value", granted));
        return payable.equals(value())
                ? this
                : ImmutableEquityGrant.builder().from(this).value(payable).build();
    }

    /** Builds an {@link EquityGrant}. */
    public sealed interface Builder permits ImmutableEquityGrant.Builder {

        /**
         * Sets the name shown in tables.
         *
         * @param name {@code RSU} unless set
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the kind.
         *
         * @param kind {@link ComponentKind#EQUITY}, as it is unless set, or {@link ComponentKind#REFRESHER}
         * @return this builder
         */
        Builder kind(ComponentKind kind);

        /**
         * Sets the units granted.
         *
         * @param units the size of the grant
         * @return this builder
         */
        Builder units(Units units);

        /**
         * Sets the value granted.
         *
         * @param value zero or more, in whole minor units
         * @return this builder
         */
        Builder value(MonetaryAmount value);

        /**
         * Sets when the grant vests.
         *
         * @param schedule any schedule
         * @return this builder
         */
        Builder schedule(VestingSchedule schedule);

        /**
         * Sets the symbol of the share.
         *
         * @param symbol picks a price among the assumptions
         * @return this builder
         */
        Builder symbol(String symbol);

        /**
         * Sets the vesting commencement date.
         *
         * @param commencement the start date of the offer unless set
         * @return this builder
         */
        Builder commencement(LocalDate commencement);

        /**
         * Sets the date of the grant.
         *
         * @param grantDate tranches dated earlier are released on it
         * @return this builder
         */
        Builder grantDate(LocalDate grantDate);

        /**
         * Adds events recorded for conditions that the schedule waits for.
         *
         * @param events the conditions met and their dates
         * @return this builder
         */
        Builder addAllEvents(Iterable<? extends VestingEvent> events);

        /** {@return the grant} */
        EquityGrant build();
    }
}

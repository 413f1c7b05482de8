package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.MoneyAllocation;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Sign-on payouts: cash promised per employment year, usually years 1 and 2. What is promised for a year carries that
 * year's number, whatever its pay date.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class SignOn implements Component permits ImmutableSignOn {

    SignOn() {}

    /**
     * {@return lumps for consecutive years from year 1} {@code ofYears(usd(60_000), usd(45_000))} pays $60,000 on the
     * start date and $45,000 on the first anniversary.
     *
     * @param first the amount for year 1
     * @param rest the amounts for year 2, 3 …
     * @throws DefinitionException if an amount is negative, finer than the minor unit, or of another currency
     */
    public static SignOn ofYears(MonetaryAmount first, MonetaryAmount... rest) {
        List<SignOnPayout> payouts = new ArrayList<>();
        payouts.add(SignOnPayout.lump(1, first));
        for (MonetaryAmount amount : rest) {
            payouts.add(SignOnPayout.lump(payouts.size() + 1, amount));
        }
        return of(payouts);
    }

    /**
     * {@return sign-on made of the payouts given}
     *
     * @param payouts at least one, at most one for each year
     * @throws DefinitionException if there is none, a year occurs twice, or currencies are mixed
     */
    public static SignOn of(List<SignOnPayout> payouts) {
        Checks.atMost("the payouts of a sign-on", payouts, CompensationYears.MOST_YEARS);
        return ImmutableSignOn.builder().payouts(payouts).build();
    }

    @Override
    @Value.Default
    public String name() {
        return "Sign-on";
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.SIGN_ON;
    }

    /** {@return the payouts, at most one for each year} */
    public abstract List<SignOnPayout> payouts();

    /**
     * {@return this sign-on with other payouts}
     *
     * @param payouts at least one, at most one for each year
     */
    public abstract SignOn withPayouts(Iterable<? extends SignOnPayout> payouts);

    /**
     * {@return this sign-on under another name}
     *
     * @param name shown in tables
     */
    public abstract SignOn withName(String name);

    @Override
    public List<Payment> payments(PaymentContext context) {
        List<Payment> payments = new ArrayList<>();
        for (SignOnPayout payout : payouts()) {
            List<MonetaryAmount> parts = MoneyAllocation.evenly(payout.amount(), payout.instalments());
            for (int i = 1; i <= parts.size(); i++) {
                payments.add(Payment.builder()
                        .component(name())
                        .kind(kind())
                        .year(payout.year())
                        .date(dateOf(payout, i, context))
                        .amount(parts.get(i - 1))
                        .basis(new PaymentBasis.Instalment(payout.amount(), i, parts.size()))
                        .build());
            }
        }
        return payments;
    }

    @Override
    public void addYears(PaymentContext context, YearSink sums) {
        for (SignOnPayout payout : payouts()) {
            sums.addMinorUnits(payout.year(), payout.amount().getCurrency(), payout.minorUnits());
        }
    }

    private static LocalDate dateOf(SignOnPayout payout, int instalment, PaymentContext context) {
        LocalDate opening = context.years().anniversary(payout.year() - 1);
        if (payout.instalments() == 1) {
            return opening;
        }
        long days = ChronoUnit.DAYS.between(opening, context.years().anniversary(payout.year()));
        return opening.plusDays(days * instalment / payout.instalments() - 1);
    }

    @Value.Check
    void check() {
        Checks.label("a component's name", name());
        if (payouts().isEmpty()) {
            throw new DefinitionException(
                    "sign-on must have a payout", payouts(), "add a payout or leave the component out");
        }
        CurrencyUnit currency = payouts().get(0).amount().getCurrency();
        BitSet years = new BitSet();
        for (SignOnPayout payout : payouts()) {
            if (years.get(payout.year())) {
                throw new DefinitionException(
                        "sign-on must have at most one payout for each year",
                        payouts(),
                        "add up the amounts of a year");
            }
            years.set(payout.year());
            if (!payout.amount().getCurrency().equals(currency)) {
                Amounts.requireCurrency("the sign-on of year " + payout.year(), payout.amount(), currency);
            }
        }
    }
}

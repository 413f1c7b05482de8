package io.github.totalcomp.core.leave;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.PaymentStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What leaving the present job on a date costs: the bonus and the unvested equity forgone by a horizon, and sign-on to be
 * repaid. A sign-on of the same amount makes whole.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WalkAwayCost permits ImmutableWalkAwayCost {

    WalkAwayCost() {}

    /**
     * {@return the cost of leaving the present job}
     *
     * @param present the present job, as an offer from its own start date
     * @param assumptions the prices at which its units would vest
     * @param leaving the day of leaving
     * @param until the last day on which what is forgone still counts, such as a year later
     * @throws DefinitionException if the day of leaving is before the start, the last day before the day of leaving, or one of
     *     them more than 200 years after the start
     */
    public static WalkAwayCost of(Offer present, Assumptions assumptions, LocalDate leaving, LocalDate until) {
        Departure departure = Leaving.of(present, assumptions).on(leaving);
        LocalDate last = present.years().anniversary(CompensationYears.MOST_YEARS);
        if (until.isBefore(leaving) || until.isAfter(last)) {
            throw new DefinitionException(
                    "what is forgone must be counted up to a day from the day of leaving " + leaving + " to " + last,
                    until,
                    "state a later day, such as a year after leaving");
        }
        int years = present.years().yearOfVest(until);
        List<Payment> forgone =
                PaymentStream.of(present, PaymentContext.of(present.years(), years, assumptions)).payments().stream()
                        .filter(payment -> payment.date().isAfter(leaving)
                                && !payment.date().isAfter(until))
                        .toList();
        return ImmutableWalkAwayCost.builder()
                .bonusForgone(sum(forgone, List.of(ComponentKind.PERFORMANCE_BONUS), departure))
                .equityForgone(sum(forgone, List.of(ComponentKind.EQUITY, ComponentKind.REFRESHER), departure))
                .signOnOwed(departure.owed())
                .build();
    }

    /**
     * {@return the cost of leaving, from amounts that are known} A bonus of $30,000, equity of $70,000 and nothing to repay
     * cost $100,000.
     *
     * @param bonusForgone the performance bonuses forgone
     * @param equityForgone the unvested equity forgone, in the same currency
     * @param signOnOwed the sign-on to repay, in the same currency
     * @throws DefinitionException if one is negative or finer than the minor unit
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the currencies differ
     */
    public static WalkAwayCost ofAmounts(
            MonetaryAmount bonusForgone, MonetaryAmount equityForgone, MonetaryAmount signOnOwed) {
        CurrencyUnit currency = bonusForgone.getCurrency();
        return ImmutableWalkAwayCost.builder()
                .bonusForgone(Amounts.requirePayable("a bonus forgone", bonusForgone))
                .equityForgone(Amounts.requirePayable(
                        "equity forgone", Amounts.requireCurrency("equity forgone", equityForgone, currency)))
                .signOnOwed(Amounts.requirePayable(
                        "sign-on to repay", Amounts.requireCurrency("sign-on to repay", signOnOwed, currency)))
                .build();
    }

    private static MonetaryAmount sum(List<Payment> payments, List<ComponentKind> kinds, Departure departure) {
        BigDecimal sum = payments.stream()
                .filter(payment -> kinds.contains(payment.kind()))
                .map(payment -> Amounts.number(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, departure.currency());
    }

    /** {@return the performance bonuses that would have been paid after leaving and by the horizon} */
    public abstract MonetaryAmount bonusForgone();

    /** {@return what would have vested after leaving and by the horizon, at the assumed prices} */
    public abstract MonetaryAmount equityForgone();

    /** {@return the sign-on of the present job that must be repaid} */
    public abstract MonetaryAmount signOnOwed();

    /** {@return the sign-on that makes whole: the sum of what is forgone and owed} */
    public MonetaryAmount makeWhole() {
        return Amounts.normalized(bonusForgone().add(equityForgone()).add(signOnOwed()));
    }

    /** {@return the cost in one line} */
    @Override
    public String toString() {
        return AmountText.full(makeWhole()) + " = bonus " + AmountText.full(bonusForgone()) + " + unvested equity "
                + AmountText.full(equityForgone()) + " + sign-on to repay " + AmountText.full(signOnOwed());
    }
}

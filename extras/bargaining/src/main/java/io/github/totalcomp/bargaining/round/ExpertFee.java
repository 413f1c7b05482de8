package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Whether an expert's fee pays for itself: the fee against the increase that the help is expected to add, times the
 * likelihood that it does. A fee of $500 for $10,000 more with a likelihood of 10 % gains $1,000 and so $500 net; it breaks
 * even at a likelihood of 5 %, or at an increase of $5,000.
 *
 * <p>For context, and not used in the computation: the same guide to offers of one large employer names fees of $150 to
 * $500 and increases of $10,000 to over $100,000 (January 2026). It sells such help; the increase that counts here is only
 * what the help adds to what you would reach alone.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ExpertFee permits ImmutableExpertFee {

    ExpertFee() {}

    /**
     * {@return a fee and what it is expected to bring}
     *
     * @param fee what the expert charges
     * @param increase what the help would add to the offer if it works, over whatever time the caller counts
     * @param likelihood that it works
     * @throws DefinitionException if an amount is negative or finer than the minor unit
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if fee and increase differ in currency
     */
    public static ExpertFee of(MonetaryAmount fee, MonetaryAmount increase, Portion likelihood) {
        return ImmutableExpertFee.builder()
                .fee(Amounts.requirePayable("a fee", fee))
                .increase(Amounts.requirePayable("an increase", increase))
                .likelihood(likelihood)
                .build();
    }

    /** {@return what the expert charges} */
    public abstract MonetaryAmount fee();

    /** {@return what the help would add if it works} */
    public abstract MonetaryAmount increase();

    /** {@return the likelihood that it works} */
    public abstract Portion likelihood();

    /** {@return increase × likelihood, rounded HALF_UP to the minor unit} */
    public MonetaryAmount expectedGain() {
        return Amounts.roundedHalfUp(exactGain(), fee().getCurrency());
    }

    private Rational exactGain() {
        return Rational.of(Amounts.number(increase())).times(likelihood().value());
    }

    /** {@return the expected gain less the fee, below zero where the fee does not pay} */
    public MonetaryAmount net() {
        return Amounts.normalized(expectedGain().subtract(fee()));
    }

    /** {@return whether the exact expected gain is at least the fee} */
    public boolean paysForItself() {
        return exactGain().compareTo(Rational.of(Amounts.number(fee()))) >= 0;
    }

    /** {@return the increase at which the fee just pays, rounded up to the minor unit; nothing without any likelihood} */
    public Optional<MonetaryAmount> breakEvenIncrease() {
        if (likelihood().value().signum() == 0) {
            return Optional.empty();
        }
        Rational exact =
                Rational.of(Amounts.number(fee())).dividedBy(likelihood().value());
        return Optional.of(Amounts.of(
                exact.toBigDecimal(Amounts.minorDigits(fee().getCurrency()), RoundingMode.CEILING),
                fee().getCurrency()));
    }

    /** {@return the likelihood at which the fee just pays, exactly; nothing where even certainty does not pay it} */
    public Optional<Portion> breakEvenLikelihood() {
        if (increase().isZero() || increase().isLessThan(fee())) {
            return fee().isZero() ? Optional.of(Portion.NONE) : Optional.empty();
        }
        return Optional.of(
                Portion.of(Rational.of(Amounts.number(fee())).dividedBy(Rational.of(Amounts.number(increase())))));
    }

    @Value.Check
    void check() {
        Amounts.requireCurrency("an increase", increase(), fee().getCurrency());
    }

    /** {@return whether the fee pays, with its figures} */
    @Override
    public String toString() {
        return "A fee of " + AmountText.full(fee()) + " against an expected " + AmountText.full(expectedGain()) + " ("
                + AmountText.full(increase()) + " at a likelihood of " + likelihood() + ") "
                + (paysForItself() ? "pays for itself" : "does not pay for itself") + ": "
                + AmountText.full(net()) + " net."
                + breakEvenIncrease()
                        .map(least -> " It breaks even at an increase of " + AmountText.full(least) + ".")
                        .orElse("");
    }
}

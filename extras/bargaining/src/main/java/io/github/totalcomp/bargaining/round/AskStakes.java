package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What an ask would gain and risk, the walk-away taken with all its conditions.
 *
 * <p>The expected gain is the sum, over the levers asked for, of likelihood × increase × horizon value per unit. What
 * could be lost is how far the offer lies above the walk-away, over the horizon. Asking pays as long as the chance of
 * losing the offer by it is below gain ÷ (gain + what could be lost): an expected gain of $30,000 against $90,000 above
 * the walk-away pays up to a chance of 1/4. A guide to offers of one large employer (January 2026) holds that a polite
 * request does not lose an offer; the worst it names is that the offer is called final.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AskStakes permits ImmutableAskStakes {

    AskStakes() {}

    /**
     * {@return what is at stake with a counteroffer}
     *
     * @param counter what would be asked
     */
    public static AskStakes of(CounterOffer counter) {
        Rational gain = counter.levers().stream()
                .filter(AskedLever::isRaised)
                .map(AskStakes::gain)
                .reduce(Rational.ZERO, Rational::plus);
        int years = counter.ranking().context().profile().horizonYears();
        TotalCompensation totals = TctAggregator.years(years)
                .aggregate(
                        counter.ranking().offer(), counter.ranking().context().assumptions());
        State standing = State.overall(counter.offerFindings());
        return ImmutableAskStakes.builder()
                .horizonYears(years)
                .expectedGain(Amounts.roundedHalfUp(gain, totals.currency()))
                .increaseYearly(counter.increaseYearly())
                .standing(standing)
                .atStake(
                        standing == State.SHORT
                                ? Optional.of(Amounts.zero(totals.currency()))
                                : aboveWalkAway(counter, totals, years))
                .build();
    }

    /** What lies above a cap with exceptions counts with the likelihood of an exception. */
    private static Rational gain(AskedLever lever) {
        RankedLever ranked = lever.ranked();
        BigDecimal offered = Amounts.number(lever.offered());
        BigDecimal asked = Amounts.number(lever.asked());
        BigDecimal usual = ranked.cap()
                .map(cap -> Amounts.number(cap).max(offered).min(asked))
                .orElse(asked);
        Rational likelihood = ranked.likelihood().value();
        Rational exception = ranked.capTerms()
                .flatMap(Cap::exceptionFactor)
                .map(factor -> likelihood.times(factor.value()))
                .orElse(Rational.ZERO);
        return likelihood
                .times(Rational.of(usual.subtract(offered)))
                .times(Rational.of(ranked.horizonValuePerUnit()))
                .plus(exception
                        .times(Rational.of(asked.subtract(usual)))
                        .times(Rational.of(ranked.exceptionValuePerUnit())));
    }

    private static Optional<MonetaryAmount> aboveWalkAway(CounterOffer counter, TotalCompensation totals, int years) {
        WalkAway walkAway = counter.walkAway();
        boolean isAmount =
                walkAway.yearly().isPositive() || walkAway.conditions().isEmpty();
        return isAmount
                ? Optional.of(Amounts.normalized(
                        totals.total().subtract(walkAway.yearly().multiply(years))))
                : Optional.empty();
    }

    /** {@return the number of compensation years that count} */
    public abstract int horizonYears();

    /** {@return what the ask is expected to gain over the horizon, rounded HALF_UP to the minor unit} */
    public abstract MonetaryAmount expectedGain();

    /** {@return how much more the whole ask pays in an average year} */
    public abstract MonetaryAmount increaseYearly();

    /** {@return how the offer as it stands meets the walk-away with all its conditions} */
    public abstract State standing();

    /** {@return whether the offer as it stands is known to reach the walk-away with all its conditions} */
    public boolean reachesWalkAway() {
        return standing() == State.MET;
    }

    /**
     * {@return how far the offer lies above the yearly average of the walk-away over the horizon: zero where it is short of
     * it or of a condition, nothing where the walk-away is of conditions only}
     */
    public abstract Optional<MonetaryAmount> atStake();

    /** {@return the chance of losing the offer up to which asking pays; nothing where what is at stake is unknown} */
    public Optional<Portion> breakEvenChance() {
        Rational gain = Rational.of(Amounts.number(expectedGain()));
        return atStake()
                .map(amount -> gain.plus(Rational.of(Amounts.number(amount))))
                .filter(sum -> sum.signum() > 0)
                .map(sum -> Portion.of(gain.dividedBy(sum)));
    }

    /** {@return gain and risk in plain sentences, with their figures} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (increaseYearly().isZero()) {
            lines.add("There is nothing more to ask for within the market and the caps, so an ask would gain nothing.");
            return lines;
        }
        lines.add("An ask for " + AmountText.full(increaseYearly()) + " a year more is expected to gain "
                + AmountText.full(expectedGain()) + " over " + years() + ".");
        lines.add(
                switch (standing()) {
                    case MET ->
                        "The risk: a polite ask is not known to lose an offer; at worst it is called final, and it already"
                                + " reaches your walk-away." + breakEven();
                    case UNKNOWN ->
                        "The risk: a polite ask is not known to lose an offer; at worst it is called final, and whether it"
                                + " reaches your walk-away is not known yet." + breakEven();
                    case SHORT -> "The risk: none, since you would not accept the offer as it stands.";
                });
        return lines;
    }

    private String breakEven() {
        return breakEvenChance()
                .map(chance -> " Asking pays as long as the chance of losing the offer by it is below "
                        + percent(chance) + "%.")
                .orElse("");
    }

    private static String percent(Portion chance) {
        return chance.value()
                .times(Rational.of(100))
                .toBigDecimal(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String years() {
        return horizonYears() == 1 ? "1 year" : horizonYears() + " years";
    }
}

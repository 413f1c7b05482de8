package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One lever of a ranking with every figure that its place rests on.
 *
 * <p><b>Expected gain = likelihood × room × horizon value per unit</b>, each for the room within the cap and for what needs
 * an exception. All amounts are a year in the measure of {@link
 * Lever#current}, except the expected gain, which is the whole of the horizon.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RankedLever permits ImmutableRankedLever {

    RankedLever() {}

    /** {@return the lever} */
    public abstract Lever lever();

    /** {@return the place in the ranking, from 1} */
    public abstract int rank();

    /** {@return what the offer holds} */
    public abstract MonetaryAmount current();

    /** {@return what the market pays, if that is known} */
    public abstract Optional<MarketRange> range();

    /** {@return the market at the profile's quantile, if there is a range} */
    public abstract Optional<MonetaryAmount> quantileValue();

    /** {@return the cap with its terms, if the profile states one} */
    public abstract Optional<Cap> capTerms();

    /** {@return the amount of the cap: the most the employer may pay without an exception, if the profile states one} */
    public Optional<MonetaryAmount> cap() {
        return capTerms().map(Cap::amount);
    }

    /**
     * {@return the reachable target: the quantile value, or a hard cap below it; nothing without a range} A cap with
     * exceptions lets it pass; {@link #targetWithinCap} is what can be asked for without one.
     */
    public abstract Optional<MonetaryAmount> target();

    /** {@return the lower of target and cap; nothing without a range} */
    public Optional<MonetaryAmount> targetWithinCap() {
        return target().map(reachable -> cap().filter(reachable::isGreaterThan).orElse(reachable));
    }

    /** {@return how far the lever can move: target − current, or zero} */
    public abstract MonetaryAmount room();

    /** {@return the part of the room that lies above the cap and needs an exception; zero where none does} */
    public abstract MonetaryAmount exceptionRoom();

    /** {@return what one unit of room is, such as {@code a year} or {@code in each of years 1 and 2}} */
    public abstract String unit();

    /**
     * {@return what one unit of room is worth over the horizon, rounded HALF_UP to 8 decimals} Base salary over four
     * years that certainly pass is worth 4.
     */
    public abstract BigDecimal horizonValuePerUnit();

    /**
     * {@return what one unit of {@link #exceptionRoom} is worth over the horizon, rounded HALF_UP to 8 decimals} As much as
     * any other unit, unless the cap binds on single payouts or raises first.
     */
    public abstract BigDecimal exceptionValuePerUnit();

    /** {@return the likelihood of a yes within the cap, with the steps that led to it} */
    public abstract Likelihood likelihoodSteps();

    /** {@return the likelihood of a yes within the cap} */
    public Portion likelihood() {
        return likelihoodSteps().portion();
    }

    /**
     * {@return likelihood × room × horizon value per unit, where the likelihood is multiplied by the exception factor for
     * the room above a cap; rounded HALF_UP to the minor unit}
     */
    public abstract MonetaryAmount expectedGain();

    /** {@return every figure on the way to the expected gain, in order} */
    public abstract List<WorkedFigure> working();

    /** {@return the reasons for its place, one line each, with their figures} */
    public abstract List<String> reasons();

    /** {@return rank, name and expected gain in one line} */
    @Override
    public String toString() {
        return rank() + ". " + lever().name() + ": expected gain " + AmountText.full(expectedGain());
    }
}

package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import java.util.Objects;
import java.util.Optional;

/**
 * What the summary of a report rests on. It tells the answer before the working: what the offer pays in all and by year,
 * and, as far as it is known, which of several offers pays most, where the offer stands, what to push first, whether the
 * walk-away is met, and what to mind before relying on it.
 *
 * <pre>{@code
 * Section answer = Sections.summary(Summary.of(totals).withPosition(position).withCounter(counter));
 * }</pre>
 *
 * @param totals what the offer pays by compensation year
 * @param comparison with other offers
 * @param position of the offer in its market
 * @param counter the ask; with it the summary names the walk-away, so keep it to yourself
 * @param nextStep in a negotiation
 */
public record Summary(
        TotalCompensation totals,
        Optional<OfferComparison> comparison,
        Optional<OfferPosition> position,
        Optional<CounterOffer> counter,
        Optional<NextStep> nextStep) {

    /**
     * Makes what a summary rests on.
     *
     * @param totals what the offer pays by compensation year
     * @param comparison with other offers
     * @param position of the offer in its market
     * @param counter the ask
     * @param nextStep in a negotiation
     */
    public Summary {
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(counter, "counter");
        Objects.requireNonNull(nextStep, "nextStep");
    }

    /**
     * {@return a summary of what an offer pays and of nothing else}
     *
     * @param totals by compensation year
     */
    public static Summary of(TotalCompensation totals) {
        return new Summary(totals, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return this summary, and which of several offers pays most}
     *
     * @param comparison with other offers
     */
    public Summary withComparison(OfferComparison comparison) {
        return new Summary(totals, Optional.of(comparison), position, counter, nextStep);
    }

    /**
     * {@return this summary, and where the offer stands, what to push first and what is weak}
     *
     * @param position of the offer in its market
     */
    public Summary withPosition(OfferPosition position) {
        return new Summary(totals, comparison, Optional.of(position), counter, nextStep);
    }

    /**
     * {@return this summary, and whether the walk-away is met and what is asked for}
     *
     * @param counter the ask
     */
    public Summary withCounter(CounterOffer counter) {
        return new Summary(totals, comparison, position, Optional.of(counter), nextStep);
    }

    /**
     * {@return this summary, and what to do next in a negotiation}
     *
     * @param nextStep as {@code NextStepAdvisor.next} gives it
     */
    public Summary withNextStep(NextStep nextStep) {
        return new Summary(totals, comparison, position, counter, Optional.of(nextStep));
    }
}

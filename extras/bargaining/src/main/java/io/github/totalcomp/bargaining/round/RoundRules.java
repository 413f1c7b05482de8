package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import org.immutables.value.Value;

/** The numbers in the rules of {@link NextStepAdvisor}. They are this library's choice; replace them as you like. */
@Value.Immutable
@ValueStyle
public abstract sealed class RoundRules permits ImmutableRoundRules {

    RoundRules() {}

    /** {@return the usual numbers: three asks, half kept after a refusal, three silences or objections, two days} */
    public static RoundRules usual() {
        return builder().build();
    }

    /** {@return a builder; everything is optional} */
    public static Builder builder() {
        return ImmutableRoundRules.builder();
    }

    /** {@return after how many asks no further one is made, except to name the walk-away; 3 unless stated} */
    @Value.Default
    public int mostAsks() {
        return 3;
    }

    /** {@return what a refusal leaves of a lever's distance to the ask, and of its likelihood; one half unless stated} */
    @Value.Default
    public Portion keptAfterRefusal() {
        return Portion.of(1, 2);
    }

    /** {@return how many silences in a row are a refusal; 3 unless stated} */
    @Value.Default
    public int silencesThatRefuse() {
        return 3;
    }

    /** {@return how many objections in a row are a refusal; 3 unless stated} */
    @Value.Default
    public int objectionsThatRefuse() {
        return 3;
    }

    /** {@return how many days before a deadline time is asked for, since an answer to an ask takes days; 2 unless stated} */
    @Value.Default
    public int daysForAnAnswer() {
        return 2;
    }

    @Value.Check
    void check() {
        if (mostAsks() < 0 || silencesThatRefuse() < 1 || objectionsThatRefuse() < 1 || daysForAnAnswer() < 0) {
            throw new DefinitionException(
                    "the numbers of the rules must not be negative, and those of silences and objections at least 1",
                    mostAsks() + ", " + silencesThatRefuse() + ", " + objectionsThatRefuse() + ", " + daysForAnAnswer(),
                    "state larger numbers");
        }
    }

    /** Builds {@link RoundRules}. */
    public sealed interface Builder permits ImmutableRoundRules.Builder {

        /**
         * Sets after how many asks no further one is made.
         *
         * @param mostAsks zero or more
         * @return this builder
         */
        Builder mostAsks(int mostAsks);

        /**
         * Sets what a refusal leaves of a lever's distance to the ask, and of its likelihood.
         *
         * @param keptAfterRefusal such as {@code Portion.percent(50)}
         * @return this builder
         */
        Builder keptAfterRefusal(Portion keptAfterRefusal);

        /**
         * Sets how many silences in a row are a refusal.
         *
         * @param silencesThatRefuse one or more
         * @return this builder
         */
        Builder silencesThatRefuse(int silencesThatRefuse);

        /**
         * Sets how many objections in a row are a refusal.
         *
         * @param objectionsThatRefuse one or more
         * @return this builder
         */
        Builder objectionsThatRefuse(int objectionsThatRefuse);

        /**
         * Sets how many days before a deadline time is asked for.
         *
         * @param daysForAnAnswer zero or more
         * @return this builder
         */
        Builder daysForAnAnswer(int daysForAnAnswer);

        /** {@return the rules} */
        RoundRules build();
    }
}

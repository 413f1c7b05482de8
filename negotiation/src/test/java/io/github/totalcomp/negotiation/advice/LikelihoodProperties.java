package io.github.totalcomp.negotiation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LikelihoodProperties {

    @Property(tries = 200)
    void aLikelihoodStaysBetweenNothingAndAllAndRisesWithTheFactor(
            @ForAll @IntRange(max = 1_000) int perMille,
            @ForAll @IntRange(min = 1, max = 10_000) int factor,
            @ForAll @IntRange(max = 10_000) int more) {
        Likelihood start = Likelihood.of(Portion.of(perMille, 1_000), "start");

        Portion low = start.timesOdds(Rational.of(factor, 100), "low").portion();
        Portion high = start.timesOdds(Rational.of(factor + more, 100), "high").portion();

        assertThat(low).isLessThanOrEqualTo(high).isBetween(Portion.NONE, Portion.ALL);
        assertThat(low.value().signum()).isEqualTo(Integer.signum(perMille));
    }

    @Property(tries = 200)
    void theOrderOfTheStepsDoesNotMatter(
            @ForAll @IntRange(max = 1_000) int perMille,
            @ForAll @IntRange(min = 1, max = 10_000) int one,
            @ForAll @IntRange(min = 1, max = 10_000) int other) {
        Likelihood start = Likelihood.of(Portion.of(perMille, 1_000), "start");
        Rational first = Rational.of(one, 100);
        Rational second = Rational.of(other, 100);

        assertThat(start.timesOdds(first, "a").timesOdds(second, "b").portion())
                .isEqualTo(start.timesOdds(second, "b").timesOdds(first, "a").portion());
    }
}

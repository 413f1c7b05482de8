package io.github.totalcomp.bargaining.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.negotiation.advice.Levers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class OfferPositionProperties {

    @Property(tries = 60)
    void aHigherBaseSalaryNeverStandsLowerAndDistancesAddUp(
            @ForAll @LongRange(min = 50_000, max = 250_000) long base,
            @ForAll @LongRange(max = 80_000) long more,
            @ForAll @IntRange(max = 2_000) int units) {
        ComponentStanding lower = standing(base, units);
        ComponentStanding upper = standing(base + more, units);
        assertThat(lower.part().orElseThrow()).isLessThanOrEqualTo(upper.part().orElseThrow());
        assertThat(lower.aim()
                        .orElseThrow()
                        .distance()
                        .subtract(upper.aim().orElseThrow().distance()))
                .isEqualTo(upper.current().subtract(lower.current()));
        assertThat(lower.current().add(lower.top().orElseThrow().distance()))
                .isEqualTo(lower.top().orElseThrow().amount());
    }

    @Property(tries = 60)
    void textFitsEightyColumnsAndListsEveryFinding(
            @ForAll @LongRange(min = 50_000, max = 250_000) long base,
            @ForAll @LongRange(max = 80_000) long signOn,
            @ForAll @IntRange(max = 2_000) int units) {
        OfferPosition position = Sound.position(
                Sound.offer(Sound.base(base), Sound.signOn(signOn), Sound.grant(units, TestOffers.BACK_LOADED)),
                OfferFacts.none());
        assertThat(position.toString().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        String joined = position.toString().replaceAll("\\s+", " ");
        assertThat(position.findings()).allSatisfy(finding -> assertThat(joined).contains(finding.text()));
        assertThat(position.questions())
                .allSatisfy(question -> assertThat(joined).contains(question));
    }

    private static ComponentStanding standing(long base, int units) {
        return Sound.position(Sound.base(base), Sound.signOn(1_000), Sound.grant(units, TestOffers.EVEN))
                .context()
                .standing(Levers.BASE_SALARY.name())
                .orElseThrow();
    }
}

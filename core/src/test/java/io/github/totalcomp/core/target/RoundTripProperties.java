package io.github.totalcomp.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.testing.CompensationDomain;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Aggregating a solution gives what the solution says, in every currency scale. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripProperties {

    @Provide
    Arbitrary<TctTarget> guideTargets() {
        return targets(Arbitraries.of(HalfUpSchedule.YEARLY, HalfUpSchedule.HALF_YEARLY));
    }

    @Provide
    Arbitrary<TctTarget> anyTargets() {
        return targets(new CompensationDomain().schedules());
    }

    private static Arbitrary<TctTarget> targets(Arbitrary<VestingSchedule> schedules) {
        CompensationDomain domain = new CompensationDomain();
        return Combinators.combine(
                        domain.currencies(),
                        domain.startDates(),
                        schedules,
                        Arbitraries.longs().between(0, 50_000_000_000L),
                        Arbitraries.longs().between(0, 50_000_000_000L),
                        Arbitraries.longs().between(1, 100_000_000L),
                        Arbitraries.integers().between(-50, 100),
                        Arbitraries.of(GrowthTiming.class))
                .as(RoundTripProperties::target)
                .withoutEdgeCases();
    }

    private static TctTarget target(
            CurrencyUnit currency,
            LocalDate start,
            VestingSchedule schedule,
            long base,
            long gap,
            long price,
            int percent,
            GrowthTiming timing) {
        return TctTarget.builder()
                .target(Amounts.ofMinor(base + gap, currency))
                .base(Amounts.ofMinor(base, currency))
                .planningPrice(Prices.growth(
                        Amounts.of(BigDecimal.valueOf(price, 4), currency), BigDecimal.valueOf(percent, 2), timing))
                .schedule(schedule)
                .startDate(start)
                .build();
    }

    @Property(tries = 500)
    void theGuidesScheduleReachesItsTargetWithinOneUnit(@ForAll("guideTargets") TctTarget target) {
        TctSolution solution = TctSolver.solve(target);
        assertThatAggregationAgrees(solution);
        // Each of at most two vests is rounded by at most half a minor unit.
        BigDecimal bound = highestPrice(solution).add(minorUnit(target));
        assertThat(number(solution, 3).abs()).isLessThanOrEqualTo(bound);
    }

    @Property(tries = 500)
    void anyScheduleMissesBoundedByTheFloorAndTheAllocation(@ForAll("anyTargets") TctTarget target) {
        Assume.that(vestsInYearThree(target));
        TctSolution solution = TctSolver.solve(target);
        assertThatAggregationAgrees(solution);
        Rational left = solution.exactQuotient()
                .minus(solution.grant().units().orElseThrow().value());
        assertThat(left).isGreaterThanOrEqualTo(Rational.ZERO).isLessThan(Rational.ONE);
        BigDecimal paid = minorUnit(target)
                .multiply(BigDecimal.valueOf(solution.worth().parts().size()));
        BigDecimal above = highestPrice(solution).add(paid);
        BigDecimal worth = solution.worth().sum().toBigDecimal(40, RoundingMode.CEILING);
        assertThat(number(solution, 3)).isBetween(above.add(worth).negate(), above);
    }

    @Property(tries = 300)
    void exactUnitsMissOnlyByRoundingWhatIsPaid(@ForAll("anyTargets") TctTarget target) {
        Assume.that(vestsInYearThree(target));
        TctTarget exact = TctTarget.builder()
                .targets(target.targets())
                .base(target.base())
                .planningPrice(target.planningPrice().orElseThrow())
                .schedule(target.schedule())
                .startDate(target.startDate())
                .wholeUnits(false)
                .build();
        TctSolution solution = TctSolver.solve(exact);
        assertThatAggregationAgrees(solution);
        assertThat(number(solution, 3).abs())
                .isLessThanOrEqualTo(minorUnit(target)
                        .multiply(BigDecimal.valueOf(solution.worth().parts().size())));
    }

    @Property(tries = 300)
    void aGrantByValueMissesByWhatRoundingItDownCosts(@ForAll("anyTargets") TctTarget target) {
        Assume.that(vestsInYearThree(target));
        TctTarget byValue = TctTarget.builder()
                .targets(target.targets())
                .base(target.base())
                .planningPrice(target.planningPrice().orElseThrow())
                .schedule(target.schedule())
                .startDate(target.startDate())
                .byValue(true)
                .build();
        TctSolution solution = TctSolver.solve(byValue);
        assertThatAggregationAgrees(solution);
        // Less than one minor unit granted, which brings w, and one for a difference of two rounded running totals.
        BigDecimal worth = solution.worth().sum().toBigDecimal(40, RoundingMode.CEILING);
        assertThat(number(solution, 3).abs())
                .isLessThanOrEqualTo(minorUnit(target).multiply(worth.add(BigDecimal.ONE)));
    }

    private static void assertThatAggregationAgrees(TctSolution solution) {
        TotalCompensation totals = TctAggregator.years(solution.target().horizonYears())
                .aggregate(solution.toOffer("Employer"), solution.assumptions());
        for (SolvedYear year : solution.years()) {
            assertThat(totals.year(year.number()).total()).isEqualTo(Amounts.normalized(year.total()));
            assertThat(totals.year(year.number()).total().subtract(year.target()))
                    .isEqualTo(year.residue());
            assertThat(year.signOn().isNegative()).isFalse();
            if (year.signOn().isPositive()) {
                assertThat(year.residue().isZero()).isTrue();
            }
            if (List.of(1, 2).contains(year.number())) {
                assertThat(year.residue().isNegative()).isFalse();
            } else {
                assertThat(year.signOn().isZero()).isTrue();
            }
        }
    }

    private static boolean vestsInYearThree(TctTarget target) {
        return UnitWorth.exactTimeline(target.schedule(), target.startDate()).tranches().stream()
                .anyMatch(tranche -> target.years().yearOfVest(tranche.date()) == 3);
    }

    private static BigDecimal highestPrice(TctSolution solution) {
        PriceAssumption price = solution.target().planningPrice().orElseThrow();
        return solution.worth().parts().stream()
                .map(part -> Amounts.number(price.price(
                        PriceRequest.of(part.date(), solution.target().years()))))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    private static BigDecimal minorUnit(TctTarget target) {
        return Amounts.number(Amounts.ofMinor(1, target.currency()));
    }

    private static BigDecimal number(TctSolution solution, int year) {
        return Amounts.number(solution.residue(year));
    }
}

package io.github.totalcomp.vesting.testing;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingShape;
import io.github.totalcomp.vesting.VestingStep;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of grants up to 10¹² units and beyond a long, awkward dates, portions that sum to one, and schedules. */
public class VestingDomain extends DomainContextBase {

    private static final long TRILLION = 1_000_000_000_000L;

    @Provide
    public Arbitrary<Units> units() {
        Arbitrary<Long> whole = Arbitraries.longs()
                .between(0, TRILLION)
                .edgeCases(cases -> cases.add(0L, 1L, 18L, 50L, 97L, 4_800_000_000_000L / 48, TRILLION));
        return Arbitraries.oneOf(
                whole.map(Units::of),
                Combinators.combine(whole, Arbitraries.of(2L, 3L, 7L, 10L, 48L))
                        .as((numerator, denominator) -> Units.of(Rational.of(numerator, denominator))),
                Arbitraries.bigIntegers()
                        .between(BigInteger.valueOf(Long.MAX_VALUE), BigInteger.TEN.pow(25))
                        .map(units -> Units.of(Rational.of(units, BigInteger.ONE))));
    }

    @Provide
    public Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 1, 28),
                        LocalDate.of(2025, 1, 29),
                        LocalDate.of(2025, 1, 30),
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2023, 12, 31)),
                Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay));
    }

    @Provide
    public Arbitrary<AllocationType> allocations() {
        return Arbitraries.of(AllocationType.class);
    }

    @Provide
    public Arbitrary<List<Portion>> portions() {
        return Arbitraries.integers()
                .between(0, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(VestingDomain::shares);
    }

    private static List<Portion> shares(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Portion> shares = new ArrayList<>();
        for (int weight : weights) {
            shares.add(sum == 0 ? Portion.of(1, weights.size()) : Portion.of(weight, sum));
        }
        return List.copyOf(shares);
    }

    @Provide
    public Arbitrary<DayOfMonth> daysOfMonth() {
        return Arbitraries.integers().between(0, 31).map(day -> day == 0 ? DayOfMonth.OF_START : DayOfMonth.of(day));
    }

    @Provide
    public Arbitrary<PortionSchedule> schedules() {
        return Combinators.combine(
                        portions(),
                        periods(),
                        allocations(),
                        daysOfMonth(),
                        Arbitraries.integers().between(0, 9))
                .as(VestingDomain::schedule);
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.of(
                Period.ofMonths(1),
                Period.ofMonths(3),
                Period.ofYears(1),
                Period.ofDays(1),
                Period.ofDays(30),
                Period.of(0, 1, 1));
    }

    private static PortionSchedule schedule(
            List<Portion> portions, Period every, AllocationType allocation, DayOfMonth day, int cliffSteps) {
        List<VestingStep> steps = new ArrayList<>();
        for (int k = 1; k <= portions.size(); k++) {
            steps.add(VestingStep.of(every.multipliedBy(k), portions.get(k - 1)));
        }
        Period cliff = every.multipliedBy(Math.min(cliffSteps, portions.size()));
        return PortionSchedule.of(VestingShape.of(steps).withCliff(cliff))
                .withAllocation(allocation)
                .withDayOfMonth(day);
    }
}

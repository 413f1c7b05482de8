package io.github.totalcomp.proof.hostile;

import static io.github.totalcomp.proof.hostile.Hostile.BILLION;

import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.PortionSum;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.VestingShape;
import io.github.totalcomp.vesting.VestingStep;
import io.github.totalcomp.vesting.acceleration.Acceleration;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What schedules and graphs of conditions answer to absurd sizes. */
final class VestingCases {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Period MONTH = Period.ofMonths(1);

    private VestingCases() {}

    static List<HostileCase> all() {
        return List.of(
                HostileCase.of(
                        "even over 10^9 years",
                        "DefinitionException",
                        () -> VestingSchedules.even(BILLION, VestingFrequency.MONTHLY)),
                HostileCase.of(
                        "a builder with 10^9 occurrences",
                        "DefinitionException",
                        () -> VestingSchedules.builder()
                                .thenEvery(MONTH, BILLION)
                                .build()),
                HostileCase.of(
                        "a builder with 10^9 occurrences of a portion",
                        "DefinitionException",
                        () -> VestingSchedules.builder().thenEvery(MONTH, BILLION, Portion.ALL)),
                HostileCase.of(
                        "a schedule of 10^9 portions",
                        "DefinitionException",
                        () -> VestingSchedules.ofPortions(
                                MONTH, Collections.nCopies(BILLION, Portion.NONE), PortionSum.EXACT)),
                HostileCase.of(
                        "a policy for 10^9 portions",
                        "DefinitionException",
                        () -> PortionSum.RESCALED.apply(Collections.nCopies(BILLION, Portion.ALL))),
                HostileCase.of(
                        "a shape of 10^9 steps",
                        "DefinitionException",
                        () -> VestingShape.of(Collections.nCopies(BILLION, VestingStep.of(MONTH, Portion.NONE)))),
                HostileCase.of(
                        "a step after 10^9 years",
                        "DefinitionException",
                        () -> VestingStep.of(Period.ofYears(BILLION), Portion.ALL)),
                HostileCase.of(
                        "a cliff after 10^9 years",
                        "DefinitionException",
                        () -> VestingSchedules.amazon().withCliff(Period.ofYears(BILLION))),
                HostileCase.of(
                        "portions whose sum has a million digits", "DefinitionException", VestingCases::unlikePortions),
                HostileCase.of(
                        "unlike portions rescaled",
                        "DefinitionException",
                        () -> PortionSum.RESCALED.apply(unlikePortionList(10_000))),
                HostileCase.of(
                        "10^9 tranches of units",
                        "DefinitionException",
                        () -> AllocationType.CUMULATIVE_ROUNDING.allocateEvenly(Units.of(1), BILLION)),
                HostileCase.of(
                        "10^9 portions of units",
                        "DefinitionException",
                        () -> AllocationType.FRACTIONAL.allocate(
                                Units.of(1), Collections.nCopies(BILLION, Portion.NONE))),
                HostileCase.of(
                        "10^200 units over 10^5 tranches",
                        "returned",
                        () -> AllocationType.FRONT_LOADED
                                .allocateEvenly(Units.of(new java.math.BigDecimal("1e199")), 100_000)
                                .size()),
                HostileCase.of(
                        "an acceleration by 10^9 months", "DefinitionException", () -> Acceleration.ofMonths(BILLION)),
                HostileCase.of(
                        "a schedule with a name of 10^7 characters",
                        "DefinitionException",
                        () -> VestingCatalog.standard().get("x".repeat(10_000_000))),
                HostileCase.of(
                        "a schedule by a name that is nearly one",
                        "DefinitionException",
                        () -> VestingCatalog.standard().get("even-4y-monthly-cliff-1" + "y".repeat(1_000_000))),
                HostileCase.of("a graph of 10^5 conditions", "VestingScheduleException", () -> chain(100_000)),
                HostileCase.of(
                        "a graph of 10^5 conditions in a cycle", "VestingScheduleException", () -> cycle(100_000)),
                HostileCase.of(
                        "a graph of 10^4 conditions in a cycle", "VestingScheduleException", () -> cycle(10_000)),
                HostileCase.of(
                        "a graph of 10^5 roots",
                        "VestingScheduleException",
                        () -> terms(100_000, i -> condition(i, START_TRIGGER, Portion.NONE))),
                HostileCase.of("a graph of 9 * 10^6 links", "VestingScheduleException", VestingCases::dense),
                HostileCase.of(
                        "10^4 conditions of 36,500 occurrences each",
                        "VestingScheduleException",
                        () -> terms(10_000, VestingCases::daily)),
                HostileCase.of(
                        "10^4 conditions in a chain, resolved",
                        "returned 10000",
                        () -> terms(10_000, i -> next(i, 10_000, Portion.of(1, 10_000)))
                                .resolve(VestingRequest.of(10_000, START))
                                .scheduled()),
                HostileCase.of(
                        "conditions whose sum has a million digits",
                        "DefinitionException",
                        () -> terms(10_000, i -> next(i, 10_000, unlike(i)))),
                HostileCase.of("10^4 conditions with ids of one hash", "returned", VestingCases::equalIds),
                HostileCase.of("10^5 events for 10^4 conditions", "returned", VestingCases::manyEvents),
                HostileCase.of(
                        "a period of 10^9 occurrences", "DefinitionException", () -> OcfPeriod.ofMonths(0, BILLION)),
                HostileCase.of(
                        "a period of 10^9 days", "DefinitionException", () -> OcfPeriod.ofDays(BILLION, BILLION)),
                HostileCase.of(
                        "an unknown condition among 10^4",
                        "VestingScheduleException",
                        () -> terms(10_000, i -> next(i, 10_001, Portion.NONE))));
    }

    private static final OcfTrigger START_TRIGGER = OcfTrigger.START;

    /** One over 120 digits, and no two alike. */
    private static Portion unlike(int index) {
        BigInteger denominator = BigInteger.TEN.pow(110).add(BigInteger.valueOf(2L * index + 1));
        return Portion.of(io.github.totalcomp.core.quantity.Rational.of(BigInteger.ONE, denominator));
    }

    private static List<Portion> unlikePortionList(int count) {
        return IntStream.range(0, count).mapToObj(VestingCases::unlike).toList();
    }

    private static Object unlikePortions() {
        return VestingSchedules.ofPortions(Period.ofDays(1), unlikePortionList(10_000), PortionSum.REST_ON_LAST);
    }

    private static OcfCondition condition(int index, OcfTrigger trigger, Portion portion, String... next) {
        return OcfCondition.of("c" + index, trigger, new OcfAmount.OfGrant(portion), next);
    }

    private static OcfTrigger after(int index, OcfPeriod period) {
        return index == 0 ? OcfTrigger.START : new OcfTrigger.Relative("c" + (index - 1), period);
    }

    private static OcfCondition next(int index, int count, Portion portion) {
        String[] next = index + 1 < count ? new String[] {"c" + (index + 1)} : new String[0];
        return condition(index, after(index, OcfPeriod.ofDays(1, 1)), portion, next);
    }

    private static OcfCondition daily(int index) {
        String[] next = index + 1 < 10_000 ? new String[] {"c" + (index + 1)} : new String[0];
        return condition(index, after(index, OcfPeriod.ofDays(1, 36_500)), Portion.NONE, next);
    }

    private static OcfVestingTerms terms(int count, IntFunction<OcfCondition> condition) {
        return OcfVestingTerms.of(
                "terms",
                AllocationType.CUMULATIVE_ROUNDING,
                IntStream.range(0, count).mapToObj(condition).toArray(OcfCondition[]::new));
    }

    private static OcfVestingTerms chain(int count) {
        return terms(count, i -> next(i, count, Portion.NONE));
    }

    private static OcfVestingTerms cycle(int count) {
        return terms(
                count,
                i -> condition(i, START_TRIGGER, Portion.NONE, i == 0 ? "c1" : "c" + Math.max(1, (i + 1) % count)));
    }

    private static Object dense() {
        List<String> lower =
                IntStream.range(3_000, 6_000).mapToObj(i -> "c" + i).toList();
        return terms(
                6_000,
                i -> OcfCondition.builder()
                        .id("c" + i)
                        .trigger(START_TRIGGER)
                        .amount(new OcfAmount.OfGrant(Portion.NONE))
                        .addAllNext(i < 3_000 ? lower : List.of())
                        .build());
    }

    private static Object equalIds() {
        List<String> ids = Hostile.equalHash("Aa", "BB", 10_000);
        List<OcfCondition> conditions = new ArrayList<>();
        for (String id : ids) {
            conditions.add(OcfCondition.of(id, START_TRIGGER, new OcfAmount.OfGrant(Portion.NONE)));
        }
        return OcfVestingTerms.of("terms", AllocationType.FRACTIONAL, conditions.toArray(OcfCondition[]::new))
                .conditions()
                .size();
    }

    private static Object manyEvents() {
        OcfVestingTerms terms = terms(10_000, i -> condition(i, OcfTrigger.EVENT, Portion.NONE));
        VestingRequest.Builder request =
                VestingRequest.builder().units(Units.of(1)).commencement(START);
        for (int i = 0; i < 100_000; i++) {
            request.addEvents(VestingEvent.of("c" + i % 10_000, START.plusDays(i)));
        }
        return terms.resolve(request.build());
    }
}

package io.github.totalcomp.vesting.ocf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcfVestingTermsTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 15);
    private static final AllocationType DOWN = AllocationType.CUMULATIVE_ROUND_DOWN;

    private static OcfAmount share(long numerator, long denominator) {
        return new OcfAmount.OfGrant(Portion.of(numerator, denominator));
    }

    private static OcfTrigger months(String anchor, int length, int occurrences) {
        return new OcfTrigger.Relative(anchor, OcfPeriod.ofMonths(length, occurrences));
    }

    private static OcfTrigger on(String date) {
        return new OcfTrigger.Absolute(LocalDate.parse(date));
    }

    private static OcfCondition start(String... next) {
        return OcfCondition.of("start", OcfTrigger.START, OcfAmount.NOTHING, next);
    }

    private static OcfCondition event(String id, OcfAmount amount, String... next) {
        return OcfCondition.of(id, OcfTrigger.EVENT, amount, next);
    }

    private static OcfVestingTerms terms(AllocationType allocation, OcfCondition... conditions) {
        return OcfVestingTerms.of("terms", allocation, conditions);
    }

    /** Resolves for units and events such as {@code sale 2027-01-31}, and tells dates and units. */
    private static String vest(OcfVestingTerms terms, String units, String... events) {
        VestingRequest.Builder request =
                VestingRequest.builder().units(Units.parse(units)).commencement(START);
        for (String event : events) {
            String[] parts = event.split(" ");
            request.addEvents(VestingEvent.of(parts[0], LocalDate.parse(parts[1])));
        }
        return told(terms.resolve(request.build()).tranches());
    }

    private static String told(List<Tranche> tranches) {
        return String.join(", ", tranches.stream().map(Tranche::toString).toList());
    }

    @Test
    void oneRunningTotalSpansTheConditions() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("cliff"),
                OcfCondition.of("cliff", months("start", 12, 1), share(1, 4), "rest"),
                OcfCondition.of("rest", months("cliff", 12, 3), share(1, 4)));
        // 7 units: floor of 1.75, 3.5, 5.25 and 7. Rounded condition by condition it would be 1, 1, 2, 1: six units.
        assertThat(vest(terms, "7")).isEqualTo("2027-03-15 1, 2028-03-15 2, 2029-03-15 2, 2030-03-15 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 10 units: conditions of 3/10 over two and 7/10 over three tranches are 3 and 7 units, each shared out
                // on its own.
                "FRONT_LOADED                   | 2 1 3 2 2",
                "BACK_LOADED                    | 1 2 2 2 3",
                "FRONT_LOADED_TO_SINGLE_TRANCHE | 2 1 3 2 2",
                "BACK_LOADED_TO_SINGLE_TRANCHE  | 1 2 2 2 3",
                "CUMULATIVE_ROUNDING            | 2 1 2 3 2",
                "CUMULATIVE_ROUND_DOWN          | 1 2 2 2 3",
                "FRACTIONAL                     | 3/2 3/2 7/3 7/3 7/3",
            })
    void leftoversStayInsideTheirCondition(AllocationType allocation, String expected) {
        OcfVestingTerms terms = terms(
                allocation,
                start("first"),
                OcfCondition.of("first", months("start", 1, 2), share(3, 20), "second"),
                OcfCondition.of("second", months("first", 1, 3), share(7, 30)));
        assertThat(terms.resolve(VestingRequest.of(10, START)).tranches().stream()
                        .map(Tranche::units)
                        .toList())
                .isEqualTo(Arrays.stream(expected.split(" ")).map(Units::parse).toList());
    }

    @Test
    void theFractionOfAUnitComesWithTheLastTrancheOnceAllHasVested() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("half"),
                OcfCondition.of("half", months("start", 6, 1), share(1, 2), "sale"),
                event("sale", share(1, 2)));
        assertThat(vest(terms, "9.5")).isEqualTo("2026-09-15 4");
        assertThat(vest(terms, "9.5", "sale 2027-01-01")).isEqualTo("2026-09-15 4, 2027-01-01 11/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The rest of 18.9 after a stated four is 14, and the fraction with the last.
                "4   | 18.9 | 4 149/10",
                "10  | 18.9 | 10 89/10",
                "18  | 18.9 | 18 9/10",
                "1   | 10/3 | 1 7/3",
                "1/2 | 0.9  | 0 9/10",
            })
    void aStatedQuantityIsThatManyUnitsOfAGrantWithAFraction(String stated, String granted, String expected) {
        OcfVestingTerms terms = terms(
                DOWN,
                start("stated"),
                OcfCondition.of("stated", months("start", 6, 1), new OcfAmount.Fixed(Units.parse(stated)), "rest"),
                OcfCondition.of("rest", months("stated", 6, 1), new OcfAmount.OfRemainder(Portion.of(1, 1))));
        assertThat(terms.resolve(VestingRequest.of(Units.parse(granted), START)).tranches().stream()
                        .map(Tranche::units)
                        .filter(units -> !units.isZero())
                        .toList())
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .map(Units::parse)
                        .filter(units -> !units.isZero())
                        .toList());
    }

    @Test
    void statedQuantitiesOfAllWholeUnitsLeaveTheFractionUnvested() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("stated"),
                OcfCondition.of("stated", months("start", 6, 2), new OcfAmount.Fixed(Units.of(9))));
        assertThat(vest(terms, "18.9")).isEqualTo("2026-09-15 9, 2027-03-15 9");
    }

    @Test
    void anInstallmentCliffReleasesWhatHasAccrued() {
        OcfVestingTerms terms = terms(
                AllocationType.FRONT_LOADED,
                start("monthly"),
                OcfCondition.of(
                        "monthly",
                        new OcfTrigger.Relative(
                                "start", OcfPeriod.ofMonths(1, 6).withCliffInstallment(3)),
                        share(1, 6)));
        // 8 units over six tranches are 2, 2, 1, 1, 1, 1; the first three come on the third date.
        assertThat(vest(terms, "8")).isEqualTo("2026-06-15 5, 2026-07-15 1, 2026-08-15 1, 2026-09-15 1");
    }

    @Test
    void theEarliestTriggerTakesThePathAndTiesGoToTheFirstNamed() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("expired", "sale"),
                OcfCondition.of("expired", on("2027-01-01"), OcfAmount.NOTHING),
                event("sale", share(1, 1)));
        assertThat(vest(terms, "100", "sale 2026-12-31")).isEqualTo("2026-12-31 100");
        assertThat(vest(terms, "100", "sale 2027-01-01")).isEmpty();
        assertThat(vest(terms, "100")).isEmpty();
        OcfVestingTerms saleFirst = terms(
                DOWN,
                start("sale", "expired"),
                OcfCondition.of("expired", on("2027-01-01"), OcfAmount.NOTHING),
                event("sale", share(1, 1)));
        assertThat(vest(saleFirst, "100", "sale 2027-01-01")).isEqualTo("2027-01-01 100");
    }

    @Test
    void ofSeveralEventsForOneConditionTheEarliestCounts() {
        OcfVestingTerms terms = terms(DOWN, event("sale", share(1, 1)));
        assertThat(vest(terms, "5", "sale 2028-01-01", "sale 2027-01-01")).isEqualTo("2027-01-01 5");
    }

    @Test
    void nothingOccursBeforeTheConditionItFollows() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("listing"),
                event("listing", OcfAmount.NOTHING, "yearly"),
                OcfCondition.of("yearly", months("start", 12, 4), share(1, 4)));
        assertThat(vest(terms, "40")).isEmpty();
        assertThat(vest(terms, "40", "listing 2028-06-01")).isEqualTo("2028-06-01 20, 2029-03-15 10, 2030-03-15 10");
        assertThat(vest(terms, "40", "listing 2031-06-01")).isEqualTo("2031-06-01 40");
    }

    @Test
    void relativePeriodsCountFromTheActualDateOfTheLastOccurrence() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("twice"),
                OcfCondition.of("twice", months("start", 2, 2), share(1, 4), "later"),
                OcfCondition.of("later", new OcfTrigger.Relative("twice", OcfPeriod.ofDays(10, 1)), share(1, 2)));
        assertThat(vest(terms, "8")).isEqualTo("2026-05-15 2, 2026-07-15 2, 2026-07-25 4");
    }

    @Test
    void theDayOfTheStartHoldsAfterAShorterMonth() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("first"),
                OcfCondition.of("first", months("start", 1, 1), share(1, 2), "second"),
                OcfCondition.of("second", months("first", 1, 1), share(1, 2)));
        VestingRequest request = VestingRequest.of(2, LocalDate.of(2026, 1, 31));
        assertThat(told(terms.resolve(request).tranches())).isEqualTo("2026-02-28 1, 2026-03-31 1");
    }

    @Test
    void withoutAStartTheDayIsThatOfTheAnchor() {
        OcfVestingTerms terms = terms(
                DOWN,
                event("listing", share(1, 2), "later"),
                OcfCondition.of("later", months("listing", 1, 1), share(1, 2)));
        assertThat(vest(terms, "2", "listing 2026-01-31")).isEqualTo("2026-01-31 1, 2026-02-28 1");
    }

    @ParameterizedTest
    @CsvSource({"5, 2026-04-05", "31, 2026-04-30", "29, 2026-04-29"})
    void aFixedDayFallsInTheMonthThatIsReached(int day, String expected) {
        OcfPeriod period = OcfPeriod.ofMonths(1, 1).withDayOfMonth(DayOfMonth.of(day));
        OcfVestingTerms terms = terms(
                DOWN, start("once"), OcfCondition.of("once", new OcfTrigger.Relative("start", period), share(1, 1)));
        assertThat(vest(terms, "1")).isEqualTo(expected + " 1");
    }

    @Test
    void aPeriodOfNoLengthIsOverAtOnce() {
        OcfVestingTerms terms = terms(DOWN, start("once"), OcfCondition.of("once", months("start", 0, 1), share(1, 1)));
        assertThat(vest(terms, "3")).isEqualTo("2026-03-15 3");
    }

    @Test
    void aShareOfTheRemainderCountsWhatHasNotAccruedExactly() {
        OcfVestingTerms terms = terms(
                DOWN,
                start("third"),
                OcfCondition.of("third", months("start", 1, 1), share(1, 3), "half"),
                OcfCondition.of("half", months("third", 1, 2), new OcfAmount.OfRemainder(Portion.of(1, 2)), "all"),
                event("all", new OcfAmount.OfRemainder(Portion.ALL)));
        // 100 units: exactly 33⅓, then half of 66⅔, then half of 33⅓; running totals 33⅓, 66⅔, 83⅓ and 100.
        assertThat(vest(terms, "100", "all 2027-01-01"))
                .isEqualTo("2026-04-15 33, 2026-05-15 33, 2026-06-15 17, 2027-01-01 17");
    }

    @Test
    void quantitiesAreUnitsWhateverTheGrant() {
        OcfVestingTerms terms = terms(
                AllocationType.CUMULATIVE_ROUNDING,
                start("fixed"),
                OcfCondition.of("fixed", months("start", 1, 2), new OcfAmount.Fixed(Units.of(30)), "rest"),
                event("rest", new OcfAmount.OfRemainder(Portion.ALL)));
        assertThat(vest(terms, "100", "rest 2026-12-01")).isEqualTo("2026-04-15 30, 2026-05-15 30, 2026-12-01 40");
        assertThatThrownBy(() -> vest(terms, "59"))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage(
                        "the conditions of a path must not vest more than the grant of 59 units, but was 60 once \"fixed\""
                                + " has occurred; lower a quantity, a portion or the occurrences");
    }

    @Test
    void aGrantMadeLaterReleasesOnItsDate() {
        OcfVestingTerms terms =
                terms(DOWN, start("monthly"), OcfCondition.of("monthly", months("start", 1, 4), share(1, 4)));
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(8))
                .commencement(START)
                .grantDate(LocalDate.of(2026, 5, 20))
                .build();
        assertThat(told(terms.resolve(request).tranches())).isEqualTo("2026-05-20 4, 2026-06-15 2, 2026-07-15 2");
    }

    @Test
    void aGrantOfNothingVestsNothing() {
        OcfVestingTerms terms =
                terms(DOWN, start("monthly"), OcfCondition.of("monthly", months("start", 1, 4), share(1, 4)));
        assertThat(vest(terms, "0")).isEmpty();
    }

    @Test
    void invalidGraphsAreErrorsThatNameTheCondition() {
        assertThatThrownBy(() -> terms(DOWN))
                .hasMessage("vesting terms must have a condition, but was []; state at least one condition");
        assertThatThrownBy(() -> terms(DOWN, start(), start()))
                .hasMessage("the ids of conditions must differ, but was a second \"start\"; rename one of the two");
        assertThatThrownBy(() -> terms(DOWN, start("gone")))
                .hasMessage(
                        "every condition named must be in the terms, but was \"gone\" as next of \"start\"; name one of"
                                + " [start]");
        assertThatThrownBy(() -> terms(DOWN, start("a", "a"), event("a", OcfAmount.NOTHING)))
                .hasMessage(
                        "a condition may name a following one once, but was \"start\" with [a, a]; remove the repetition");
        assertThatThrownBy(() -> terms(DOWN, event("a", OcfAmount.NOTHING, "b"), event("b", OcfAmount.NOTHING, "a")))
                .hasMessage(
                        "vesting terms must have a root, a condition that follows no other, but was every condition follows"
                                + " another, as \"a\" does; remove the first condition from the ones that may follow");
        assertThatThrownBy(() -> terms(
                        DOWN,
                        start("a"),
                        event("a", OcfAmount.NOTHING, "b"),
                        event("b", OcfAmount.NOTHING, "a", "tail"),
                        event("tail", OcfAmount.NOTHING)))
                .hasMessage(
                        "conditions must not follow one another in a cycle, but was one through \"a\"; remove one of the"
                                + " links");
        assertThatThrownBy(() -> terms(DOWN, start("a"), OcfCondition.of("a", months("gone", 1, 1), share(1, 1))))
                .hasMessage(
                        "every condition named must be in the terms, but was \"gone\" as anchor of \"a\"; name one of"
                                + " [a, start]");
        assertThatThrownBy(() -> terms(
                        DOWN,
                        start("a", "b"),
                        OcfCondition.of("a", months("b", 1, 1), share(1, 2)),
                        event("b", OcfAmount.NOTHING)))
                .hasMessage(
                        "a condition must be relative to one that may come before it, but was \"a\" relative to \"b\"; name"
                                + " a condition on a path to \"a\"");
        assertThatThrownBy(() -> terms(
                        DOWN,
                        start("a", "b"),
                        event("a", share(1, 2), "c"),
                        event("b", share(1, 4), "c"),
                        OcfCondition.of("c", on("2028-01-01"), share(3, 5))))
                .hasMessage(
                        "the portions of a path must not exceed 1, but was 11/10 once \"c\" has occurred; lower a portion or"
                                + " the occurrences");
        assertThatThrownBy(() -> OcfCondition.of(
                        "monthly",
                        new OcfTrigger.Relative(
                                "start", OcfPeriod.ofMonths(1, 3).withCliffInstallment(4)),
                        share(1, 3)))
                .hasMessage("the cliff of condition \"monthly\" must be one of its 3 occurrences, but was 4; state an"
                        + " occurrence from 1 to 3, or 0 for no cliff");
        assertThatThrownBy(() -> terms(
                        DOWN,
                        start("rest"),
                        OcfCondition.of(
                                "rest",
                                new OcfTrigger.Relative("start", OcfPeriod.ofDays(1, 101)),
                                new OcfAmount.OfRemainder(Portion.of(1, 47)))))
                .hasMessage("a portion of the remainder may occur at most 100 times, but was 101 times in \"rest\";"
                        + " state a portion of the grant, or fewer occurrences");
        assertThatThrownBy(() -> OcfPeriod.ofDays(1, 0))
                .hasMessageStartingWith(
                        "a period must have a length of zero or more, occur at least once, and end within 100");
    }

    @Test
    void anEventMustBelongToAConditionThatWaitsForOne() {
        OcfVestingTerms terms = terms(DOWN, start("sale"), event("sale", share(1, 1)));
        assertThatThrownBy(() -> vest(terms, "5", "sail 2027-01-01"))
                .hasMessage(
                        "an event must be recorded for a condition that waits for one, but was \"sail\" on 2027-01-01; name"
                                + " one of [sale] of terms \"terms\"");
        assertThatThrownBy(() -> vest(terms, "5", "start 2027-01-01")).hasMessageContaining("\"start\" on 2027-01-01");
    }

    @Test
    void termsAreValues() {
        OcfVestingTerms one = terms(DOWN, start("sale"), event("sale", share(1, 1)));
        assertThat(one)
                .isEqualTo(terms(DOWN, start("sale"), event("sale", share(1, 1))))
                .hasToString("terms (CUMULATIVE_ROUND_DOWN, 2 conditions)")
                .isNotEqualTo(terms(AllocationType.FRACTIONAL, start("sale"), event("sale", share(1, 1))));
    }

    private static OcfVestingTerms thirds(AllocationType allocation) {
        return terms(allocation, start("monthly"), OcfCondition.of("monthly", months("start", 1, 3), share(1, 3)));
    }

    @Test
    void dividedUnitsAreSharesOfTheWholeGrant() {
        assertThat(vest(thirds(AllocationType.FRACTIONAL), "4.5"))
                .isEqualTo("2026-04-15 3/2, 2026-05-15 3/2, 2026-06-15 3/2");
        VestingRequest divided = VestingRequest.builder()
                .units(Units.parse("7.5"))
                .commencement(START)
                .fractional(true)
                .build();
        assertThat(told(thirds(DOWN).resolve(divided).tranches()))
                .isEqualTo("2026-04-15 5/2, 2026-05-15 5/2, 2026-06-15 5/2");
    }

    @Test
    void aCycleIsNamedByAConditionOnItAndNotByOneThatFollowsIt() {
        assertThatThrownBy(() -> terms(
                        DOWN,
                        start("a"),
                        event("tail", OcfAmount.NOTHING),
                        event("a", OcfAmount.NOTHING, "b"),
                        event("b", OcfAmount.NOTHING, "a", "tail")))
                .hasMessageContaining("but was one through \"b\";");
    }

    @Test
    void ofSeveralCyclesThatOfTheFirstConditionIsNamed() {
        assertThatThrownBy(() -> terms(
                        DOWN,
                        event("a", OcfAmount.NOTHING, "c"),
                        event("b", OcfAmount.NOTHING, "c"),
                        event("c", OcfAmount.NOTHING, "a", "b"),
                        start("a")))
                .hasMessageContaining("but was one through \"a\";");
    }
}

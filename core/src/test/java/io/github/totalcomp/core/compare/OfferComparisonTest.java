package io.github.totalcomp.core.compare;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Amazon: base 160,000, sign-on 127,000 and 94,000, 220 units at a flat 1,200 on 5/15/40/40, in years 300,200, 293,600,
 * 265,600 and 265,600. Google: base 195,000 and 400 units at a flat 900, a quarter each year, 285,000 every year.
 */
class OfferComparisonTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final HalfUpSchedule EVEN = new HalfUpSchedule(List.of(12, 24, 36, 48), List.of(25, 25, 25, 25));
    private static final Assumptions AMAZON_PRICE = Assumptions.flatPrice(usd(1_200));
    private static final Assumptions GOOGLE_PRICE = Assumptions.flatPrice(usd(900));

    private static Offer offer(String employer, long base) {
        return builder(employer, base).build();
    }

    private static Offer.Builder builder(String employer, long base) {
        return Offer.builder().employer(employer).startDate(START).add(BaseSalary.ofAnnual(usd(base)));
    }

    private static Offer amazon(SignOn signOn) {
        return builder("Amazon", 160_000)
                .add(signOn)
                .add(EquityGrant.ofUnits(220, HalfUpSchedule.YEARLY))
                .build();
    }

    private static List<ComparedOffer> offers() {
        return List.of(
                ComparedOffer.of(amazon(SignOn.ofYears(usd(127_000), usd(94_000))), AMAZON_PRICE),
                ComparedOffer.of(
                        builder("Google", 195_000)
                                .add(EquityGrant.ofUnits(400, EVEN))
                                .build(),
                        GOOGLE_PRICE));
    }

    private static PairComparison pair() {
        return OfferComparison.of(4, offers()).between("Amazon", "Google");
    }

    @Test
    void differencesAreFirstLessSecond() {
        PairComparison pair = pair();
        assertThat(pair.difference()).isEqualTo(usd(-15_000));
        assertThat(List.of(pair.difference(1), pair.difference(2), pair.difference(3), pair.difference(4)))
                .containsExactly(usd(15_200), usd(8_600), usd(-19_400), usd(-19_400));
        assertThat(List.of(
                        pair.cumulativeDifference(1),
                        pair.cumulativeDifference(2),
                        pair.cumulativeDifference(3),
                        pair.cumulativeDifference(4)))
                .containsExactly(usd(15_200), usd(23_800), usd(4_400), usd(-15_000));
    }

    /** 23,800 behind after year 2, Google gains 35,000 × 245/365 = 23,493 by month 32 and 26,370 by month 33. */
    @Test
    void crossoverIsTheFirstMonthInWhichTheSecondHasPaidAsMuch() {
        assertThat(pair().crossoverMonth()).hasValue(33);
    }

    /** In month 36 Amazon's 88 units vest and put it ahead once more. */
    @Test
    void crossoverTheOtherWayRoundIsTheNextChangeOfLead() {
        assertThat(pair().reversed().crossoverMonth()).hasValue(36);
    }

    /** 4,400 behind after year 3, Google gains 2,972.60 by month 37 and 5,849.31 by month 38, and stays ahead. */
    @Test
    void breakEvenTenureIsTheMonthFromWhichTheOtherStaysAhead() {
        assertThat(pair().breakEvenTenure()).hasValue(38);
        assertThat(pair().reversed().breakEvenTenure()).isEmpty();
    }

    /** All of the first sign-on is owed in year 1, so that Google is ahead there; without repayment it is not. */
    @Test
    void breakEvenTenureTakesRepaymentsOff() {
        Offer brief = builder("Amazon", 160_000)
                .add(SignOn.of(
                        List.of(SignOnPayout.lump(1, usd(127_000)).withRepayment(RepaymentTerms.fullWithin(12)))))
                .build();
        PairComparison pair = OfferComparison.of(1, Assumptions.none(), List.of(offer("Google", 195_000), brief))
                .between("Google", "Amazon");
        assertThat(pair.breakEvenTenure()).hasValue(12);
        assertThat(pair.crossoverMonth()).isEmpty();
        PairComparison free = OfferComparison.of(
                        1,
                        Assumptions.none(),
                        List.of(
                                offer("Google", 195_000),
                                builder("Amazon", 160_000)
                                        .add(SignOn.ofYears(usd(127_000)))
                                        .build()))
                .between("Google", "Amazon");
        assertThat(free.breakEvenTenure()).hasValue(1);
    }

    @Test
    void anOfferThatIsNeverBehindDoesNotCrossOver() {
        PairComparison pair = OfferComparison.of(
                        2, Assumptions.none(), List.of(offer("Less", 100_000), offer("More", 100_001)))
                .between("Less", "More");
        assertThat(pair.crossoverMonth()).isEmpty();
        assertThat(pair.reversed().crossoverMonth()).isEmpty();
        assertThat(pair.breakEvenTenure()).hasValue(1);
        PairComparison equal = OfferComparison.of(
                        2, Assumptions.none(), List.of(offer("One", 100_000), offer("Other", 100_000)))
                .between("One", "Other");
        assertThat(equal.breakEvenTenure()).isEmpty();
        assertThat(equal.crossoverMonth()).isEmpty();
        assertThat(equal.explain()).endsWith("""
                Both pay the same over 2 years
                Neither catches up with the other from behind
                Leaving at the end leaves the same with both""");
    }

    @Test
    void whatIsSaidOfAPairIsTheSameWhicheverComesFirst() {
        assertThat(sentences(pair().reversed())).containsExactlyInAnyOrderElementsOf(sentences(pair()));
        assertThat(sentences(pair()))
                .contains(
                        "Google, behind before, has paid as much as Amazon at the end of month 33",
                        "Leaving at the end of month 38 or later leaves more with Google");
    }

    /** What follows the table. */
    private static List<String> sentences(PairComparison pair) {
        List<String> lines = pair.explain().lines().toList();
        return lines.subList(pair.toString().lines().toList().size(), lines.size());
    }

    @Test
    void aPairExplainsItself() {
        assertThat(pair().explain()).isEqualTo("""
                Amazon against Google, amounts in USD
                Year   Amazon   Google  Difference  Cumulative  Expected
                --------------------------------------------------------
                1     300,200  285,000     +15,200     +15,200   +15,200
                2     293,600  285,000      +8,600     +23,800    +8,600
                3     265,600  285,000     -19,400      +4,400   -19,400
                4     265,600  285,000     -19,400     -15,000   -19,400
                Google pays USD 15,000 more over 4 years
                Google, behind before, has paid as much as Amazon at the end of month 33
                Amazon, behind before, has paid as much as Google at the end of month 36
                Leaving at the end of month 38 or later leaves more with Google
                Amazon pays at least as much as Google from a flat share price of USD 1,268.1818… on
                Google pays at least as much as Amazon from a flat share price of USD 862.50 on""");
    }

    @Test
    void aComparisonIsDrawnPerYearCumulativeAndExpected() {
        Assumptions leaving = AMAZON_PRICE.withRetention(RetentionCurve.leavingAfter(Rational.ONE));
        OfferComparison comparison =
                OfferComparison.of(2, List.of(offers().get(0).withAssumptions(leaving), offers().get(1)));
        assertThat(comparison).hasToString("""
                Amounts in USD, 2 years

                Per year
                Year   Amazon   Google
                ----------------------
                1     300,200  285,000
                2     293,600  285,000

                Cumulative
                Year   Amazon   Google
                ----------------------
                1     300,200  285,000
                2     593,800  570,000

                Expected
                Year   Amazon   Google
                ----------------------
                1     300,200  285,000
                2      94,000  285,000""");
        // The lump of year 2 falls due on the last day of the first year's service
        assertThat(comparison.expectedTotal("Amazon")).isEqualTo(usd(394_200));
        assertThat(comparison.between("Amazon", "Google").expectedDifference(2)).isEqualTo(usd(-191_000));
    }

    @Test
    void tablesFitEightyColumnsHoweverManyOffersThereAre() {
        List<Offer> many = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            many.add(offer("An employer with quite a long name, number " + i, 1_000_000_000L + i));
        }
        OfferComparison comparison = OfferComparison.of(3, Assumptions.none(), many);
        assertThat(comparison.toString().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(comparison.toString()).contains("1,000,000,009", "An employer with qu…");
        String orders = comparison
                .under(List.of(
                        Scenario.of("A scenario with a name that is longer than it should be", Assumptions.none())))
                .toString();
        assertThat(orders.lines().takeWhile(line -> !line.equals("In every scenario:")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** Twenty characters of a heading are shown and thirty of a label; of a longer name the last shown is an ellipsis. */
    @Test
    void namesAreShownInFullUpToTheirLimits() {
        OfferComparison comparison = OfferComparison.of(
                1, Assumptions.none(), List.of(offer("A".repeat(20), 100_000), offer("B".repeat(21), 100_000)));
        assertThat(comparison.under(List.of(
                        Scenario.of("s".repeat(30), Assumptions.none()),
                        Scenario.of("t".repeat(31), Assumptions.none()))))
                .asString()
                .startsWith("""
                        Expected totals in USD, 1 year
                        Scenario                        AAAAAAAAAAAAAAAAAAAA  BBBBBBBBBBBBBBBBBBB…
                        --------------------------------------------------------------------------
                        ssssssssssssssssssssssssssssss               100,000               100,000
                        ttttttttttttttttttttttttttttt…               100,000               100,000
                        """);
    }

    @Test
    void scenariosTellWhichOrdersSurvive() {
        List<ComparedOffer> three = new ArrayList<>(offers());
        three.add(ComparedOffer.of(offer("Startup", 100_000), Assumptions.none()));
        Scenario today = Scenario.of("today", AMAZON_PRICE).butFor("Google", GOOGLE_PRICE);
        Scenario halved = Scenario.of("shares halve", Assumptions.flatPrice(usd(600)))
                .butFor("Google", Assumptions.flatPrice(usd(450)));
        RetentionCurve twoYears = RetentionCurve.leavingAfter(Rational.of(2));
        Scenario leaving = Scenario.of("leaving after two years", AMAZON_PRICE.withRetention(twoYears))
                .butFor("Google", GOOGLE_PRICE.withRetention(twoYears));
        ScenarioOrders orders = OfferComparison.of(4, three).under(List.of(today, halved, leaving));
        assertThat(orders).hasToString("""
                Expected totals in USD, 4 years
                Scenario                    Amazon     Google  Startup
                ------------------------------------------------------
                today                    1,125,000  1,140,000  400,000
                shares halve               993,000    960,000  400,000
                leaving after two years    593,800    570,000  200,000
                In every scenario:
                Amazon > Startup
                Google > Startup""");
        assertThat(orders.ranking("today")).containsExactly("Google", "Amazon", "Startup");
        assertThat(orders.ranking("shares halve")).containsExactly("Amazon", "Google", "Startup");
        assertThat(orders.isStable()).isFalse();
        assertThat(orders.survives("Amazon", "Google")).isFalse();
        ScenarioOrders stable = OfferComparison.of(4, three).under(List.of(halved, leaving));
        assertThat(stable.isStable()).isTrue();
        assertThat(stable.surviving())
                .containsExactly(
                        new ScenarioOrders.Order("Amazon", "Google"),
                        new ScenarioOrders.Order("Amazon", "Startup"),
                        new ScenarioOrders.Order("Google", "Startup"));
    }

    @Test
    void offersMustBeComparable() {
        Offer one = offer("One", 1);
        assertThatThrownBy(() -> OfferComparison.of(4, Assumptions.none(), List.of(one)))
                .hasMessage("a comparison needs at least two offers, but was [One]; add another offer");
        assertThatThrownBy(() -> OfferComparison.of(4, Assumptions.none(), List.of(one, one)))
                .hasMessage("compared offers must have names of their own, but was a second \"One\"; name it with"
                        + " ComparedOffer.of(name, offer, assumptions)");
        Offer euro = Offer.builder()
                .employer("Two")
                .startDate(START)
                .add(BaseSalary.ofAnnual(Amounts.of("1", "EUR")))
                .build();
        assertThatThrownBy(() -> OfferComparison.of(4, Assumptions.none(), List.of(one, euro)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the offer Two must be in USD, the currency of the whole, but was EUR");
        OfferComparison comparison = OfferComparison.of(4, Assumptions.none(), List.of(one, offer("Two", 2)));
        assertThatThrownBy(() -> comparison.between("One", "Three"))
                .hasMessage(
                        "an offer must be one of those compared, One, Two, but was \"Three\"; use one of these names");
        assertThatThrownBy(() -> comparison.cumulative("One", 5))
                .hasMessageStartingWith("a year must lie within the horizon of 4 years, but was 5");
        assertThatThrownBy(() -> comparison.under(List.of()))
                .hasMessage("orders need at least one scenario, but was []; add a scenario");
        Scenario same = Scenario.of("same", Assumptions.none());
        assertThatThrownBy(() -> comparison.under(List.of(same, same)))
                .hasMessage("scenarios must have names of their own, but was a second \"same\"; rename one of them");
        assertThatThrownBy(() -> comparison.under(List.of(same.butFor("Three", Assumptions.none()))))
                .hasMessageStartingWith("an offer must be one of those compared, One, Two, but was \"Three\"");
        assertThatThrownBy(() -> comparison.under(List.of(same)).comparison("other"))
                .hasMessage("a scenario must be one of same, but was \"other\"; use one of these names");
    }

    /** The sign-on is made up for by 12,000 of base within the year, to the cent on its last day. */
    @Test
    void crossoverMayBeTheLastMonthAndExact() {
        PairComparison pair = OfferComparison.of(
                        1,
                        Assumptions.none(),
                        List.of(
                                builder("First", 100_000)
                                        .add(SignOn.ofYears(usd(12_000)))
                                        .build(),
                                offer("Second", 112_000)))
                .between("First", "Second");
        assertThat(pair.crossoverMonth()).hasValue(12);
    }

    @Test
    void tablesShowCentsWhereThereAreAny() {
        PairComparison pair = OfferComparison.of(
                        1,
                        Assumptions.none(),
                        List.of(
                                builder("First", 100_000)
                                        .add(SignOn.ofYears(usd("1000.50")))
                                        .build(),
                                offer("Second", 100_000)))
                .between("First", "Second");
        assertThat(pair.toString()).contains("101,000.50", "100,000.00", "1,000.50");
    }
}

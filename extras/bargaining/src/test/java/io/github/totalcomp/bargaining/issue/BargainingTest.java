package io.github.totalcomp.bargaining.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A negotiation worked by hand: base salary, days at home and the first day.
 *
 * <p>A start in May is better for both, so it is in every efficient package. The other two give, as (ours, theirs):
 *
 * <pre>
 *                0 days (0, 6)   2 days (12, 4)   4 days (16, 0)
 * 140 (0, 40)      (0, 46)          (12, 44)         (16, 40)
 * 150 (20, 20)    (20, 26)          (32, 24)         (36, 20)
 * 160 (30, 0)     (30, 6) beaten    (42, 4)          (46, 0)
 * </pre>
 *
 * <p>(30, 6) is beaten by (32, 24). May adds (4, 10) to each. Less the disagreement point (12, 8) the products are 38 · 2 =
 * 76, 34 · 6 = 204, 28 · 22 = 616, <b>24 · 26 = 624</b>, 12 · 28 = 336, 8 · 42 = 336 and 4 · 46 = 184; the last package
 * gives us less than no agreement.
 */
class BargainingTest {

    private static final BargainingIssue BASE = BargainingIssue.of(
            "base",
            List.of(
                    BargainingOption.of("140", 0, 40),
                    BargainingOption.of("150", 20, 20),
                    BargainingOption.of("160", 30, 0)));
    private static final BargainingIssue HOME = BargainingIssue.of(
            "home",
            List.of(
                    BargainingOption.of("0 days", 0, 6),
                    BargainingOption.of("2 days", 12, 4),
                    BargainingOption.of("4 days", 16, 0)));
    private static final BargainingIssue START =
            BargainingIssue.of("start", List.of(BargainingOption.of("March", 0, 0), BargainingOption.of("May", 4, 10)));

    private static final BargainingCase WORKED = BargainingCase.builder()
            .add(BASE)
            .add(HOME)
            .add(START)
            .ourDisagreement(Rational.of(12))
            .theirDisagreement(Rational.of(8))
            .build();

    @Test
    void efficientPackagesAreThoseOfTheTable() {
        assertThat(BargainingSolver.solve(WORKED).paretoSet())
                .extracting(each -> each + " = " + each.ours() + "/" + each.theirs())
                .containsExactly(
                        "base: 160; home: 4 days; start: May = 50/10",
                        "base: 160; home: 2 days; start: May = 46/14",
                        "base: 150; home: 4 days; start: May = 40/30",
                        "base: 150; home: 2 days; start: May = 36/34",
                        "base: 150; home: 0 days; start: May = 24/36",
                        "base: 140; home: 4 days; start: May = 20/50",
                        "base: 140; home: 2 days; start: May = 16/54",
                        "base: 140; home: 0 days; start: May = 4/56");
    }

    @Test
    void nashPointHasTheHighestProductOfGains() {
        BargainingPackage nash = BargainingSolver.solve(WORKED).nashPoint().orElseThrow();

        assertThat(nash).hasToString("base: 150; home: 2 days; start: May");
        assertThat(nash.ourGain()).isEqualTo(Rational.of(24));
        assertThat(nash.theirGain()).isEqualTo(Rational.of(26));
        assertThat(nash.nashProduct()).isEqualTo(Rational.of(624));
        assertThat(nash.option("home").label()).isEqualTo("2 days");
    }

    /** Home 16 : 6, base 30 : 40, start 4 : 10. */
    @Test
    void pushOrderIsTheOrderOfTheRatios() {
        assertThat(BargainingSolver.solve(WORKED).pushOrder())
                .extracting(PushedIssue::toString)
                .containsExactly(
                        "home: 16 to us, 6 to them, ratio 2.6667",
                        "base: 30 to us, 40 to them, ratio 0.75",
                        "start: 4 to us, 10 to them, ratio 0.4");
    }

    @Test
    void whatCostsThemNothingIsPushedFirstAndWhatMattersToNobodyLast() {
        assertThat(PushedIssue.order(List.of(
                        new PushedIssue("idle", Rational.ZERO, Rational.ZERO),
                        new PushedIssue("theirs", Rational.ZERO, Rational.of(5)),
                        new PushedIssue("dear", Rational.of(1), Rational.of(2)),
                        new PushedIssue("free, small", Rational.of(1), Rational.ZERO),
                        new PushedIssue("cheap, b", Rational.of(6), Rational.of(2)),
                        new PushedIssue("cheap, a", Rational.of(6), Rational.of(2)),
                        new PushedIssue("cheap, more", Rational.of(9), Rational.of(3)),
                        new PushedIssue("free, large", Rational.of(7), Rational.ZERO))))
                .extracting(PushedIssue::name)
                .containsExactly(
                        "free, large", "free, small", "cheap, more", "cheap, a", "cheap, b", "dear", "theirs", "idle");
        assertThat(new PushedIssue("free", Rational.ONE, Rational.ZERO))
                .hasToString("free: 1 to us, 0 to them, costs them nothing");
        assertThat(new PushedIssue("idle", Rational.ZERO, Rational.ZERO))
                .hasToString("idle: 0 to us, 0 to them, matters to neither side");
    }

    /** Within 4 of 36, March included: (36, 34), (40, 30), (32, 24), (36, 20) and (30 + 4, 6 + 10). */
    @Test
    void packagesOfEqualValueToUsComeCheapestToThemFirst() {
        BargainingSolution solution = BargainingSolver.solve(WORKED);

        assertThat(solution.equivalents(Rational.of(36), Rational.of(4), 10))
                .extracting(each -> each + " = " + each.ours() + "/" + each.theirs())
                .containsExactly(
                        "base: 150; home: 2 days; start: May = 36/34",
                        "base: 150; home: 4 days; start: May = 40/30",
                        "base: 150; home: 2 days; start: March = 32/24",
                        "base: 150; home: 4 days; start: March = 36/20",
                        "base: 160; home: 0 days; start: May = 34/16");
        assertThat(solution.equivalents(Rational.of(36), Rational.of(4), 2)).hasSize(2);
        assertThat(solution.equivalents(Rational.of(36), Rational.ZERO, 10)).hasSize(2);
        assertThat(solution.equivalents(Rational.of(51), Rational.ZERO, 10)).isEmpty();
        assertThat(solution.equivalents(Rational.of(-1), Rational.of(1, 2), 10)).isEmpty();
    }

    @Test
    void weightsMultiplyTheValuesOfTheOptions() {
        BargainingIssue weighted = BargainingIssue.of(
                        "leave", List.of(BargainingOption.of("15 days", 0, 1), BargainingOption.of("25 days", 1, 0)))
                .withWeights(new BigDecimal("0.3"), new BigDecimal("0.05"));

        assertThat(weighted.ourStake()).isEqualTo(Rational.of(3, 10));
        assertThat(weighted.theirStake()).isEqualTo(Rational.of(1, 20));
        BargainingSolution solution =
                BargainingSolver.solve(BargainingCase.builder().add(weighted).build());
        assertThat(solution.pushOrder().get(0).ratio()).contains(Rational.of(6));
        assertThat(solution.paretoSet())
                .extracting(BargainingPackage::ours)
                .containsExactly(Rational.of(3, 10), Rational.ZERO);
    }

    /** b and c are worth the same: with two issues of that kind there are 1, 2·2 … ways, and b is named. */
    @Test
    void packagesOfTheSameUtilitiesAreCountedUnderTheEarliestOptions() {
        List<BargainingOption> options =
                List.of(BargainingOption.of("a", 0, 3), BargainingOption.of("b", 2, 2), BargainingOption.of("c", 2, 2));
        BargainingSolution solution = BargainingSolver.solve(BargainingCase.builder()
                .add(BargainingIssue.of("one", options))
                .add(BargainingIssue.of("two", options))
                .build());

        assertThat(solution.paretoSet())
                .extracting(each -> each + " × " + each.ways())
                .containsExactly("one: b; two: b × 4", "one: a; two: b × 4", "one: a; two: a × 1");
        assertThat(solution.nashPoint().orElseThrow()).hasToString("one: b; two: b");
    }

    /** Products 2 · 8, 4 · 4 and 8 · 2 are equal: ours decides. */
    @Test
    void ofEqualProductsTheHigherGainForUsCounts() {
        BargainingIssue issue = BargainingIssue.of(
                "pie",
                List.of(
                        BargainingOption.of("small", 2, 8),
                        BargainingOption.of("half", 4, 4),
                        BargainingOption.of("large", 8, 2)));

        assertThat(BargainingSolver.solve(BargainingCase.builder().add(issue).build())
                        .nashPoint()
                        .orElseThrow())
                .hasToString("pie: large");
    }

    @Test
    void withoutRoomForAnAgreementThereIsNoNashPoint() {
        BargainingSolution solution = BargainingSolver.solve(BargainingCase.builder()
                .add(BASE)
                .ourDisagreement(Rational.of(25))
                .theirDisagreement(Rational.of(10))
                .build());

        assertThat(solution.nashPoint()).isEmpty();
        assertThat(solution.paretoSet()).hasSize(3);
        assertThat(solution.toString()).contains("No package leaves both sides as well off as without an agreement.");
    }

    @Test
    void textFitsATerminal() {
        assertThat(BargainingSolver.solve(WORKED).toString().lines())
                .allMatch(line -> line.length() <= 80)
                .startsWith(
                        "Efficient packages, the best for us first: 8",
                        "  - base: 160; home: 4 days; start: May (50 to us, 10 to them)")
                .contains(
                        "Nash bargaining solution: base: 150; home: 2 days; start: May (36 to us, 34 to",
                        "them); gains 24 × 26 = 624",
                        "  1. home: 16 to us, 6 to them, ratio 2.6667",
                        "start can be agreed on at once: May is best for both.");
    }

    /** Steps of money as an ask has them: 20¹⁰ packages, at 10 different ratios. */
    @Test
    void tenIssuesOfTwentyOptionsAreSolvedQuickly() {
        BargainingCase large = steps(10, 20);

        BargainingSolution solution =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BargainingSolver.solve(large));

        assertThat(solution.nashPoint()).isPresent();
        assertThat(solution.equivalents(Rational.of(5_000), Rational.of(100), 5))
                .hasSize(5);
    }

    private static BargainingCase steps(int issues, int options) {
        BargainingCase.Builder negotiation = BargainingCase.builder().theirDisagreement(Rational.of(-9_000));
        IntStream.range(0, issues)
                .mapToObj(i -> BargainingIssue.of(
                        "issue " + i,
                        IntStream.range(0, options)
                                .mapToObj(k -> BargainingOption.of("" + k, k * (40L + 7 * i), -k * (100L - 5 * i)))
                                .toList()))
                .forEach(negotiation::add);
        return negotiation.build();
    }

    @Test
    void whatCannotBeComputedExactlyIsRefused() {
        BargainingCase.Builder powers = BargainingCase.builder();
        for (int i = 0; i < 18; i++) {
            BigInteger power = BigInteger.TWO.pow(i);
            powers.add(BargainingIssue.of(
                    "issue " + i,
                    List.of(
                            BargainingOption.of("no", 0, 0),
                            BargainingOption.of(
                                    "yes",
                                    Rational.of(power, BigInteger.ONE),
                                    Rational.of(power.negate(), BigInteger.ONE)))));
        }
        BargainingCase negotiation = powers.build();

        assertThatThrownBy(() -> BargainingSolver.solve(negotiation))
                .hasMessage("a bargaining case must leave at most 200000 efficient partial packages, but was more, of"
                        + " 262144 packages in all; round the values of the options, or offer fewer options");
    }

    @Test
    void casesWithoutSenseAreRefused() {
        assertThatThrownBy(() -> BargainingCase.builder().build())
                .hasMessage("a bargaining case must have an issue, but was none; add what is to be agreed on");
        assertThatThrownBy(() -> BargainingCase.builder().add(BASE).add(BASE).build())
                .hasMessage("the issues of a bargaining case must have names of their own, but was a second \"base\";"
                        + " rename one");
        assertThatThrownBy(() -> BargainingIssue.of("empty", List.of()))
                .hasMessage("an issue must have an option, but was empty without any; add its options");
        assertThatThrownBy(() -> BargainingIssue.of(
                        "twice", List.of(BargainingOption.of("a", 0, 0), BargainingOption.of("a", 1, 0))))
                .hasMessage("the options of an issue must have labels of their own, but was a second \"a\" of twice;"
                        + " rename one");
        assertThatThrownBy(() -> BASE.withWeights(Rational.of(-1), Rational.ONE))
                .hasMessage("a weight must be zero or more, but was -1 and 1 of base; state how much the issue matters,"
                        + " and dislike in the values of its options");
        BargainingSolution solution = BargainingSolver.solve(WORKED);
        assertThatThrownBy(() -> solution.equivalents(Rational.ONE, Rational.of(-1), 1))
                .hasMessage("a tolerance must not be negative, but was -1; state zero or more");
        assertThatThrownBy(() -> solution.equivalents(Rational.ONE, Rational.ONE, 0))
                .hasMessage("at least one package must be asked for, but was 0; state 1 or more");
        assertThatThrownBy(() -> solution.paretoSet().get(0).option("bonus"))
                .hasMessage("an issue must be one of base, home, start, but was \"bonus\"; use one of these names");
    }
}

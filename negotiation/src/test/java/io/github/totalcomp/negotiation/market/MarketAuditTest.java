package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketAuditTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    /** Base, stock, bonus, total in thousands; the tolerance is twice the step of 1,000. */
    @ParameterizedTest
    @CsvSource({
        "100, 40, 10, 150,     ''",
        "100, 40, 10, 152,     total-rounded",
        "100, 40, 10, 148,     total-rounded",
        "100, 40, 10, 120,     stock-of-whole-grant",
        "100, 40, 10, 118.001, stock-of-whole-grant",
        "100, 40, 10, 118,     stock-of-whole-grant",
        "100, 40, 10, 117.999, total-differs",
        "100, 0,  10, 130,     'zero-stock total-differs'",
        "100, 40, 10, 272,     total-of-whole-grant",
        "100, 40, 10, 272.001, total-differs",
        "100, 40, 10, 270,     total-of-whole-grant",
        "100, 40, 10, 140,     total-without-component",
        "100, 40, 10, 110,     total-without-component",
        "100, 60, 30, 100,     total-without-component",
        "100, 40, 10, 500,     total-differs",
        "100, 40, 10, 0,       no-total",
        "0,   0,  0,  150,     'no-base zero-stock zero-bonus only-total'",
        "0,   40, 10, 150,     no-base",
        "0,   40, 10, 30,      'no-base total-differs'",
        "100, 0,  0,  100,     'zero-stock zero-bonus'"
    })
    void totalsAreHeldAgainstTheirComponents(
            BigDecimal base, BigDecimal stock, BigDecimal bonus, BigDecimal total, String issues) {
        assertThat(labels(audited(report(base, stock, bonus, total).build())))
                .containsExactly(issues.isEmpty() ? new String[0] : issues.split(" "));
    }

    @Test
    void stockThatWasNotReportedExplainsALargerTotalOnly() {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.valueOf(100);
        assertThat(labels(audited(report(base, none, none, BigDecimal.valueOf(150))
                        .hasStock(false)
                        .build())))
                .containsExactly("zero-bonus");
        assertThat(labels(audited(report(base, none, none, BigDecimal.valueOf(50))
                        .hasStock(false)
                        .build())))
                .containsExactly("zero-bonus", "total-differs");
        assertThatThrownBy(() -> report(base, base, none, base).hasStock(false).build())
                .hasMessage("stock that was not reported must be zero, but was USD 100000;"
                        + " state zero, or that it was reported");
    }

    @Test
    void aBonusThatWasNotReportedExplainsALargerTotalOnly() {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.valueOf(100);
        assertThat(labels(audited(report(base, none, none, BigDecimal.valueOf(150))
                        .hasBonus(false)
                        .build())))
                .containsExactly("zero-stock");
        assertThat(labels(audited(report(base, none, none, BigDecimal.valueOf(50))
                        .hasBonus(false)
                        .build())))
                .containsExactly("zero-stock", "total-differs");
        assertThatThrownBy(() -> report(base, none, base, base).hasBonus(false).build())
                .hasMessage("a bonus that was not reported must be zero, but was USD 100000;"
                        + " state zero, or that it was reported");
    }

    @ParameterizedTest
    @CsvSource({"4, 5, true", "5, 5, false", "5, 4, false", ", 5, false", "4, , false"})
    void moreYearsAtTheCompanyThanOfExperienceAreFlagged(BigDecimal experience, BigDecimal tenure, boolean flagged) {
        MarketObservation.Builder report = same();
        if (experience != null) {
            report.yearsOfExperience(experience);
        }
        if (tenure != null) {
            report.yearsAtCompany(tenure);
        }

        assertThat(audited(report.build()).issues().contains(MarketIssue.TENURE_OVER_EXPERIENCE))
                .isEqualTo(flagged);
    }

    @Test
    void whatWasFlaggedBeforeStays() {
        MarketObservation spaced =
                same().addAllIssues(List.of(MarketIssue.SPACING)).build();

        assertThat(labels(audited(spaced))).containsExactly("spacing", "zero-stock", "zero-bonus");
    }

    /** With a factor of zero the fences are the quartiles, here the second and the fourth of five. */
    @Test
    void whatStandsOnAFenceIsWithinIt() {
        MarketAudit.Audited audited =
                MarketAudit.standard().withFenceFactor(Rational.ZERO).audit(totals(100, 110, 120, 130, 140));

        assertThat(audited.observations())
                .filteredOn(each -> each.issues().contains(MarketIssue.TOTAL_OUTLIER))
                .extracting(MarketObservation::total)
                .containsExactly(usd(100_000), usd(140_000));
        assertThat(audited.notes())
                .containsExactly(
                        "fences of the total: USD 110,000 and USD 130,000, by Tukey's rule on the logarithm with"
                                + " factor 0, from 5 rows");
        assertThat(MarketAudit.standard()
                        .withFenceFactor(Rational.ZERO)
                        .audit(totals(100, 110, 120, 130))
                        .notes())
                .isEmpty();
    }

    @Test
    void basesHaveFencesOfTheirOwn() {
        List<MarketObservation> reports = Stream.of(100, 110, 120, 130, 140)
                .map(base -> same().base(usd(1_000L * base)).build())
                .toList();
        MarketAudit.Audited audited =
                MarketAudit.standard().withFenceFactor(Rational.ZERO).audit(reports);

        assertThat(audited.observations())
                .filteredOn(each -> each.issues().contains(MarketIssue.BASE_OUTLIER))
                .extracting(MarketObservation::base)
                .containsExactly(usd(100_000), usd(140_000));
        assertThat(audited.observations()).noneMatch(each -> each.issues().contains(MarketIssue.TOTAL_OUTLIER));
        assertThat(audited.notes())
                .containsExactly(
                        "fences of the total: USD 100,000 and USD 100,000, by Tukey's rule on the logarithm with"
                                + " factor 0, from 5 rows",
                        "fences of the base salary: USD 110,000 and USD 130,000, by Tukey's rule on the logarithm with"
                                + " factor 0, from 5 rows");
    }

    @Test
    void theRulesHaveTheirLimits() {
        MarketAudit rules = MarketAudit.standard();

        assertThat(rules.withRoundingStep(BigDecimal.ZERO).roundingStep()).isEqualTo(BigDecimal.ZERO);
        assertThat(rules.withFenceFactor(Rational.of(100)).fenceFactor()).isEqualTo(Rational.of(100));
        assertThat(rules.withGrantYears(2).grantYears()).isEqualTo(2);
        assertThat(rules.withGrantYears(20).grantYears()).isEqualTo(20);
        assertThat(rules.withNearDays(0).nearDays()).isZero();
        assertThat(rules.withNearDays(10_000).nearDays()).isEqualTo(10_000);
        assertThatThrownBy(() -> rules.withRoundingStep(BigDecimal.ONE.negate()))
                .hasMessage("a rounding step must not be negative, but was -1; state another");
        assertThatThrownBy(() -> rules.withFenceFactor(Rational.of(-1)))
                .hasMessage("the factor of the fences must lie within 0 and 100, but was -1; state another");
        assertThatThrownBy(() -> rules.withFenceFactor(Rational.of(201, 2)))
                .hasMessage("the factor of the fences must lie within 0 and 100, but was 201/2; state another");
        assertThatThrownBy(() -> rules.withGrantYears(1))
                .hasMessage("a grant must run 2 to 20 years, but was 1; state another");
        assertThatThrownBy(() -> rules.withGrantYears(21))
                .hasMessage("a grant must run 2 to 20 years, but was 21; state another");
        assertThatThrownBy(() -> rules.withNearDays(-1))
                .hasMessage("near duplicates must come within 0 to 10000 days, but was -1; state another");
        assertThatThrownBy(() -> rules.withNearDays(10_001))
                .hasMessage("near duplicates must come within 0 to 10000 days, but was 10001; state another");
    }

    /** Nine totals with the quartiles 100 and 225: the fences are 225 × 2.25^1.5 and 100 ÷ 2.25^1.5, 2.25^1.5 being 3.375. */
    @Test
    void fencesStandAtAPowerOfTheRatioOfTheQuartiles() {
        MarketAudit.Audited audited = MarketAudit.standard().audit(totals(10, 90, 100, 150, 160, 170, 225, 700, 800));

        assertThat(audited.observations())
                .filteredOn(each -> each.issues().contains(MarketIssue.TOTAL_OUTLIER))
                .extracting(MarketObservation::total)
                .containsExactly(usd(10_000), usd(800_000));
        assertThat(audited.notes())
                .contains("fences of the total: USD 29,629.63 and USD 759,375, by Tukey's rule on the logarithm with"
                        + " factor 1.5, from 9 rows");
        assertThat(MarketAudit.standard()
                        .withFenceFactor(Rational.of(3))
                        .audit(totals(10, 90, 100, 150, 160, 170, 225, 700, 800))
                        .observations())
                .noneMatch(each -> each.issues().contains(MarketIssue.TOTAL_OUTLIER)
                        && each.total().equals(usd(800_000)));
        assertThat(MarketAudit.standard().audit(totals(1, 1, 1, 1_000)).notes()).isEmpty();
    }

    @Test
    void repeatsAreDuplicatesOrNearThem() {
        List<MarketObservation> observations = Stream.of(
                        same().time(LocalTime.NOON),
                        same().time(LocalTime.NOON).company("northWIND"),
                        same().time(LocalTime.MIDNIGHT),
                        same().date(DAY.plusDays(7)),
                        same().date(DAY.plusDays(15)),
                        same().yearsAtCompany(BigDecimal.ONE),
                        same().level("L6"))
                .map(MarketObservation.Builder::build)
                .toList();

        assertThat(MarketAudit.standard().audit(observations).observations())
                .extracting(each -> each.issues().stream()
                        .filter(issue -> issue.label().contains("duplicate"))
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of(MarketIssue.DUPLICATE),
                        List.of(MarketIssue.NEAR_DUPLICATE),
                        List.of(MarketIssue.NEAR_DUPLICATE),
                        List.of(),
                        List.of(),
                        List.of());
    }

    /** Reports of 1 June and, before or after it in the data, of days around it. */
    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "-7, true", "8, false", "-8, false"})
    void aNearDuplicateMayBeDatedBeforeOrAfterTheOther(int days, boolean near) {
        LocalDate june = LocalDate.of(2021, 6, 1);
        List<MarketObservation> audited = MarketAudit.standard()
                .audit(List.of(
                        same().date(june).time(LocalTime.NOON).build(),
                        same().date(june.plusDays(days)).build()))
                .observations();

        assertThat(labels(audited.get(0))).containsExactly("zero-stock", "zero-bonus");
        assertThat(audited.get(1).issues().contains(MarketIssue.NEAR_DUPLICATE)).isEqualTo(near);
    }

    @Test
    void reportsThatDifferInAnythingButTheirTimeAreNoDuplicates() {
        List<MarketObservation> observations = Stream.of(
                        full(),
                        full().company("Southwind"),
                        full().title("Manager"),
                        full().level("L6"),
                        full().location("Austin, TX"),
                        full().base(usd(1)),
                        full().stock(usd(1)),
                        full().bonus(usd(1)),
                        full().total(usd(1)),
                        full().yearsOfExperience(BigDecimal.TEN),
                        full().yearsAtCompany(BigDecimal.ONE),
                        same())
                .map(MarketObservation.Builder::build)
                .toList();

        assertThat(MarketAudit.standard().audit(observations).observations())
                .noneMatch(each -> each.issues().contains(MarketIssue.DUPLICATE)
                        || each.issues().contains(MarketIssue.NEAR_DUPLICATE));
    }

    private static MarketObservation.Builder full() {
        return same().title("Engineer")
                .location("Seattle, WA")
                .yearsOfExperience(new BigDecimal("6"))
                .yearsAtCompany(new BigDecimal("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seattle, WA | false",
                "seattle, wa | false",
                "Bangalore, KA, India | true",
                "London, EN, United Kingdom | true",
                "Toronto, ON | true",
                "Remote | false",
                "United States | false",
                ", WA | false",
                ", ON | true",
                "Springfield, IL, WA | true",
                "Austin, TX, United States | false",
                "Springfield, IL, Elsewhere | true"
            })
    void placesOutsideTheUnitedStatesAreFlagged(String place, boolean outside) {
        assertThat(labels(audited(same().location(place).build())).contains("place-outside-us"))
                .isEqualTo(outside);
    }

    @Test
    void whatIsFlaggedCanBeLeftOut() {
        List<MarketObservation> observations = MarketAudit.standard()
                .audit(totals(10, 90, 100, 150, 160, 170, 225, 700, 800))
                .observations();
        MarketData data = MarketData.of(observations)
                .where(MarketFilter.without(MarketIssue.TOTAL_OUTLIER, MarketIssue.DUPLICATE));

        assertThat(data).hasToString("7 observations (given observations: without total-outlier, duplicate)");
    }

    @Test
    void yearsAreFilteredInclusively() {
        MarketObservation three = same().yearsOfExperience(new BigDecimal("3.50"))
                .yearsAtCompany(BigDecimal.ZERO)
                .build();

        assertThat(three.yearsOfExperience()).contains(new BigDecimal("3.5"));
        assertThat(MarketFilter.experience(3, 4).test(three)).isTrue();
        assertThat(MarketFilter.experience(4, 9).test(three)).isFalse();
        assertThat(MarketFilter.experience(1, 3).test(three)).isFalse();
        MarketObservation five = same().yearsOfExperience(new BigDecimal("5")).build();
        assertThat(MarketFilter.experience(5, 9).test(five)).isTrue();
        assertThat(MarketFilter.experience(1, 5).test(five)).isTrue();
        assertThatThrownBy(() -> MarketFilter.tenure(-1, 2))
                .hasMessage("years at the company must run from zero or more to no fewer, but was -1 to 2;"
                        + " state the fewest and the most");
        assertThat(MarketFilter.tenure(0, 0).test(three)).isTrue();
        assertThat(MarketFilter.tenure(0, 0).test(same().build())).isFalse();
        assertThat(MarketFilter.tenure(0, 2).description()).isEqualTo("0 to 2 years at the company");
        assertThatThrownBy(() -> MarketFilter.experience(3, 2))
                .hasMessageContaining("years of experience must run from zero or more to no fewer, but was 3 to 2");
        assertThatThrownBy(() -> same().yearsOfExperience(new BigDecimal("101")).build())
                .hasMessageContaining("years of experience must lie within 0 and 100, but was 101");
    }

    @Test
    void linesAreShownAsRanges() {
        LineRanges lines = LineRanges.of(List.of(9, 2, 3, 4, 12, 3));

        assertThat(lines).hasToString("2-4, 9, 12");
        assertThat(lines.count()).isEqualTo(5);
        assertThat(lines.lines()).containsExactly(2, 3, 4, 9, 12);
        assertThat(LineRanges.of(List.of(1, 3, 5, 7, 9, 11, 13, 15, 17, 18, 20)))
                .hasToString("1, 3, 5, 7, 9, 11, 13, 15 and 3 more");
        assertThat(LineRanges.of(List.of())).isEqualTo(LineRanges.NONE);
        assertThat(new LineRanges.Range(1, 1)).hasToString("1");
        assertThatThrownBy(() -> new LineRanges.Range(3, 2))
                .hasMessage("lines must count from 1 and not end before they begin, but was 3-2; correct them");
        assertThatThrownBy(() -> new LineRanges.Range(0, 2))
                .hasMessage("lines must count from 1 and not end before they begin, but was 0-2; correct them");
        assertThatThrownBy(() -> new LineRanges(List.of(new LineRanges.Range(1, 3), new LineRanges.Range(3, 4))))
                .hasMessageContaining("ranges of lines must follow each other");
    }

    @Test
    void aReportCountsEachRowReadOnce() {
        List<MarketObservation> kept = MarketAudit.standard()
                .audit(List.of(same().line(2).build(), same().line(4).build()))
                .observations();
        Map<MarketIssue, LineRanges> setAside = Map.of(MarketIssue.NO_COMPANY, LineRanges.of(List.of(3)));
        MarketQuality quality = MarketQuality.of("survey.csv", 3, kept, setAside);

        assertThat(quality.toString()).isEqualTo("""
                survey.csv: 3 rows read, 2 kept, 1 set aside
                Rows kept as they stand:
                  - zero-stock, 2: stock of zero, which counts as a zero (lines 2, 4)
                  - zero-bonus, 2: a bonus of zero, which counts as a zero (lines 2, 4)
                  - duplicate, 1: equal to an earlier row, the time of the report included (line
                    4)
                Rows set aside:
                  - no-company, 1: no company (line 3)""");
        assertThat(quality.count(MarketIssue.DUPLICATE)).isEqualTo(1);
        assertThat(quality.count(MarketIssue.NO_BASE)).isZero();
        assertThatThrownBy(() -> MarketQuality.of("survey.csv", 4, kept, setAside))
                .hasMessage("the rows kept and the rows set aside must be the rows read, 4, but was 2 kept and 1 set"
                        + " aside; count each row once");
    }

    /** Three rows kept whose lines nobody noted, and 1,200 set aside. */
    @Test
    void aReportCountsPlacesFromOneWhereNoLineIsKnownAndEndsWithItsNotes() {
        List<MarketObservation> kept = List.of(
                full().stock(usd(1)).bonus(usd(1)).build(),
                full().addAllIssues(List.of(MarketIssue.SPACING)).build(),
                full().addAllIssues(List.of(MarketIssue.SPACING)).build());
        List<Integer> blank = IntStream.rangeClosed(101, 1_300).boxed().toList();
        MarketQuality quality = MarketQuality.of(
                        "survey.csv", 1_203, kept, Map.of(MarketIssue.BLANK_LINE, LineRanges.of(blank)))
                .withNotes(List.of("a note on how the rows were read"));

        assertThat(quality.toString()).isEqualTo("""
                survey.csv: 1,203 rows read, 3 kept, 1,200 set aside
                Rows mended:
                  - spacing, 2: no-break spaces, line breaks or needless blanks in a text, made
                    single blanks (lines 2-3)
                Rows set aside:
                  - blank-line, 1,200: a line with nothing on it (lines 101-1300)
                a note on how the rows were read""");
        assertThat(quality.setAside()).isEqualTo(1_200);
    }

    /** Counted under the issue as well, the lines set aside would take the place of those kept. */
    @Test
    void onlyAnIssueThatSetsRowsAsideMayBeThatOfARowSetAside() {
        List<MarketObservation> kept = List.of(
                full().line(7).addAllIssues(List.of(MarketIssue.SPACING)).build());

        assertThatThrownBy(() ->
                        MarketQuality.of("survey.csv", 1, kept, Map.of(MarketIssue.SPACING, LineRanges.of(List.of(2)))))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the issue of a row set aside must be one for which rows are set aside, but was spacing;"
                        + " state the issue for which the row is no observation");
        assertThatThrownBy(() -> MarketQuality.of(
                        "survey.csv", 1, kept, Map.of(MarketIssue.DUPLICATE, LineRanges.of(List.of(2)))))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the issue of a row set aside must be one for which rows are set aside, but was duplicate;"
                        + " state the issue for which the row is no observation");
    }

    @Test
    void anIssueThatSetsRowsAsideIsNotThatOfARowKept() {
        List<MarketObservation> kept = List.of(
                full().line(7).addAllIssues(List.of(MarketIssue.NO_COMPANY)).build());

        assertThatThrownBy(() -> MarketQuality.of(
                        "survey.csv", 2, kept, Map.of(MarketIssue.NO_COMPANY, LineRanges.of(List.of(2)))))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("an issue of a row kept must not be one for which rows are set aside, but was no-company;"
                        + " take the issue off the observation, or set the row aside");
    }

    private static MarketObservation audited(MarketObservation observation) {
        return MarketAudit.standard().audit(List.of(observation)).observations().get(0);
    }

    private static List<String> labels(MarketObservation observation) {
        return observation.issues().stream().map(MarketIssue::label).toList();
    }

    private static MarketObservation.Builder same() {
        return report(BigDecimal.valueOf(100), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    private static List<MarketObservation> totals(long... thousands) {
        return Arrays.stream(thousands)
                .mapToObj(total -> same().base(usd(0)).total(usd(1_000 * total)).build())
                .toList();
    }

    private static MarketObservation.Builder report(
            BigDecimal base, BigDecimal stock, BigDecimal bonus, BigDecimal total) {
        return MarketObservation.builder()
                .company("Northwind")
                .level("L5")
                .date(DAY)
                .base(usd(base.movePointRight(3)))
                .stock(usd(stock.movePointRight(3)))
                .bonus(usd(bonus.movePointRight(3)))
                .total(usd(total.movePointRight(3)));
    }
}

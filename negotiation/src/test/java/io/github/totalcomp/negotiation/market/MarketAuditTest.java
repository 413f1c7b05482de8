package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        "100, 40, 10, 117,     total-differs",
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
        assertThatThrownBy(() -> new LineRanges.Range(3, 2)).hasMessageContaining("lines must count from 1");
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

package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static io.github.totalcomp.negotiation.market.MarketFilter.company;
import static io.github.totalcomp.negotiation.market.MarketFilter.level;
import static io.github.totalcomp.negotiation.market.MarketFilter.location;
import static io.github.totalcomp.negotiation.market.MarketFilter.metro;
import static io.github.totalcomp.negotiation.market.MarketFilter.reported;
import static io.github.totalcomp.negotiation.market.MarketFilter.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.TestOffers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketDataTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seattle        | Seattle, WA              | true",
                "seattle        | Greater Seattle Area, WA | true",
                "SEATTLE, WA    | seattle, wa              | true",
                "WA             | Seattle, WA              | false",
                "Seattle        | New York, Seattle        | false",
                "São Paulo      | são paulo, SP, Brazil    | true"
            })
    void metroIsFoundInThePlaceBeforeTheComma(String wanted, String reported, boolean kept) {
        assertThat(metro(wanted).test(observation().location(reported).build())).isEqualTo(kept);
    }

    @Test
    void filtersIgnoreCaseAndSpaceAtTheEndsNoBreakSpacesIncluded() {
        MarketObservation observation = observation()
                .company("\u00a0Amazon ")
                .title("Software  Engineer")
                .level(" l5\u202f")
                .location("Portland,\u00a0OR")
                .build();

        assertThat(observation.company()).isEqualTo("Amazon");
        assertThat(List.of(
                        company("AMAZON"),
                        title(" software engineer"),
                        level("L5"),
                        location("portland, or"),
                        reported(DAY, DAY.plusDays(1))))
                .allMatch(filter -> filter.test(observation));
        assertThat(List.of(
                        company("Amazon Web Services"),
                        title("Engineer"),
                        level("L"),
                        location("Portland"),
                        location("Portland, ME"),
                        reported(DAY.plusDays(1), DAY.plusDays(2))))
                .noneMatch(filter -> filter.test(observation));
    }

    @Test
    void whatIsNotReportedIsKeptByNoFilterOfIt() {
        MarketObservation bare = observation().level(" ").build();

        assertThat(bare.level()).isEmpty();
        assertThat(List.of(title("x"), level("x"), location("x"), metro("x"))).noneMatch(filter -> filter.test(bare));
    }

    @Test
    void filtersRefuseTextsThatSayNothing() {
        assertThatThrownBy(() -> level(" \u00a0"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("a level to filter by must be 1 to 200 characters");
        assertThatThrownBy(() -> metro(", WA")).hasMessageContaining("a metro area to filter by must be");
        assertThatThrownBy(() -> reported(DAY, DAY)).hasMessageContaining("a period must end after it starts");
    }

    /** Bases 100 to 160 thousand in steps of 10 and one missing; stock 0 to 70; bonus 0 but for one of 8. */
    @Test
    void rangesLeaveMissingBasesOutAndKeepZeroStockAndBonus() {
        MarketRanges ranges = MarketData.of(eight())
                .withSource("survey.csv")
                .where(company("Northwind"), level("L5"))
                .withBonusMeans(BonusMeaning.SIGN_ON)
                .ranges();

        assertThat(ranges.toString()).isEqualTo("""
                Market ranges in USD, from 8 observations, reported 2021-03-01 to 2021-03-08
                survey.csv: company Northwind, level L5
                A year       Count      10%      25%      50%      75%      90%  Std dev
                ------------------------------------------------------------------------
                Base salary      7  106,000  115,000  130,000  145,000  154,000   21,602
                Stock            8    7,000   17,500   35,000   52,500   63,000   24,495
                Bonus            8        0        0        0        0    2,400    2,828
                Total            8  107,000  117,500  135,000  152,500  163,000   24,495
                The bonus figure stands for yearly sign-on cash: the employer pays no
                performance bonus.
                base salary: 1 of 8 observations report none and are left out
                Reported figures lag the market: offers made now tend to be higher.""");
        assertThat(ranges.range(ComponentKind.SIGN_ON)).isEqualTo(ranges.bonus());
        assertThat(ranges.range(ComponentKind.PERFORMANCE_BONUS)).isEmpty();
        assertThat(ranges.base().orElseThrow().source()).isEqualTo("survey.csv: company Northwind, level L5");
    }

    @Test
    void aComponentThatTooFewReportHasNoRangeAndSaysSo() {
        List<MarketObservation> observations = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> observation().base(usd(i > 4 ? 0 : 100_000)).build())
                .toList();

        MarketRanges ranges = MarketData.of(observations).ranges();

        assertThat(ranges.base()).isEmpty();
        assertThat(ranges.stock()).isPresent();
        assertThat(ranges.notes())
                .containsExactly("base salary: 4 observations report one, fewer than 5, so there is no range");
    }

    @Test
    void oneObservationIsOneInNotesAndMessages() {
        List<MarketObservation> observations = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> observation().base(usd(i > 1 ? 0 : 100_000)).build())
                .toList();

        assertThat(MarketData.of(observations).ranges().notes())
                .containsExactly("base salary: 1 observation reports one, fewer than 5, so there is no range");
        assertThat(MarketData.of(observations.subList(0, 1))).hasToString("1 observation (given observations)");
        assertThatThrownBy(() -> MarketData.of(observations.subList(0, 1))
                        .where(level("L9"))
                        .withMinimum(1)
                        .ranges())
                .isInstanceOf(TooFewObservationsException.class)
                .hasMessage(
                        "a market range must rest on at least 1 observation, but was 0 (given observations: level"
                                + " L9); widen the filters (1 observation without level L9), add data, or lower the minimum knowingly");
    }

    @Test
    void tooFewObservationsNameCountMinimumAndFilters() {
        MarketData data = MarketData.of(eight()).where(level("L9"));

        assertThat(data).hasToString("0 observations (given observations: level L9)");
        assertThatThrownBy(data::ranges)
                .isInstanceOf(TooFewObservationsException.class)
                .hasMessage(
                        "a market range must rest on at least 5 observations, but was 0 (given observations: level"
                                + " L9); widen the filters (8 observations without level L9), add data, or lower the minimum knowingly");
        assertThatThrownBy(() -> MarketData.of(eight()).withMinimum(9).ranges())
                .isInstanceOf(TooFewObservationsException.class);
        assertThatThrownBy(() -> MarketData.of(eight()).withMinimum(0))
                .hasMessageContaining("a minimum sample must be at least 1, but was 0");
        assertThat(MarketData.of(eight().subList(0, 1)).withMinimum(1).ranges().count())
                .isEqualTo(1);
        assertThat(MarketData.of(eight().subList(0, 2)).withMinimum(2).ranges().count())
                .isEqualTo(2);
    }

    @Test
    void aFilterOfTheCallersOwnIsDescribedOrSaidToBeTheCallers() {
        MarketFilter own = observation -> observation.hasBase();
        MarketFilter described = MarketFilter.of(
                "total above 100,000", observation -> observation.total().isGreaterThan(usd(100_000)));

        assertThat(MarketData.of(eight()).where(own).where(described).description())
                .isEqualTo("given observations: a filter of the caller, total above 100,000");
    }

    @Test
    void anUnstatedBonusIsSettledByTheOffer() {
        MarketRanges unstated = MarketData.of(eight()).ranges();
        Offer withBonus = TestOffers.amazonLike().toBuilder()
                .add(PerformanceBonus.ofAnnual(usd(10_000)))
                .build();

        assertThat(unstated.bonusMeans().kind()).isEmpty();
        assertThat(unstated.range(ComponentKind.SIGN_ON)).isEmpty();
        assertThat(unstated.settledFor(TestOffers.amazonLike()).range(ComponentKind.SIGN_ON))
                .isEqualTo(unstated.bonus());
        assertThat(unstated.settledFor(withBonus).range(ComponentKind.SIGN_ON)).isEmpty();
        assertThat(unstated.settledFor(withBonus).range(ComponentKind.PERFORMANCE_BONUS))
                .isEqualTo(unstated.bonus());
        assertThat(unstated.withBonusMeans(BonusMeaning.SIGN_ON)
                        .settledFor(withBonus)
                        .bonusMeans())
                .isEqualTo(BonusMeaning.SIGN_ON);
    }

    @Test
    void rangesHoldSomethingAndOneCurrency() {
        assertThatThrownBy(
                        () -> MarketRanges.builder().source("nothing").count(9).build())
                .hasMessageContaining("market ranges must hold a range, but was nothing");
        MarketRange euros = MarketRange.ofQuantiles(
                Map.of(Portion.NONE, Amounts.of("1", "EUR"), Portion.ALL, Amounts.of("2", "EUR")), 9, "x");
        assertThatThrownBy(() -> MarketRanges.builder()
                        .source("mixed")
                        .count(9)
                        .base(TestOffers.market().base())
                        .stock(euros)
                        .build())
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> observation().base(Amounts.of("1", "EUR")).build())
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> observation().stock(usd(-1)).build())
                .hasMessageContaining("reported stock must not be negative");
    }

    @Test
    void yearsLieWithinZeroAndAHundredAndAreKeptPlain() {
        MarketObservation observation = observation()
                .yearsOfExperience(new BigDecimal("1E+2"))
                .yearsAtCompany(new BigDecimal("0.0"))
                .build();

        assertThat(observation.yearsOfExperience()).contains(new BigDecimal("100"));
        assertThat(observation.yearsAtCompany()).contains(new BigDecimal("0"));
        assertThatThrownBy(() ->
                        observation().yearsAtCompany(new BigDecimal("100.1")).build())
                .hasMessage("years at the company must lie within 0 and 100, but was 100.1;"
                        + " correct them, or leave them out");
        assertThatThrownBy(() ->
                        observation().yearsOfExperience(new BigDecimal("-1")).build())
                .hasMessage(
                        "years of experience must lie within 0 and 100, but was -1; correct them, or leave them out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tokyo",
                " Tokyo",
                "Tokyo ",
                "\tTokyo",
                "Tokyo\n",
                "\u3000Tokyo",
                "Tokyo\u00a0",
                "\u00a0Tokyo\u00a0",
                "  Tokyo",
                "Tokyo  "
            })
    void spaceOfAnyKindAtTheEndsIsTakenOff(String location) {
        assertThat(observation().location(location).build().location()).contains("Tokyo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  ", "\t", "\n", "\u00a0", "\u3000\u3000", "\ufeff"})
    void spaceAloneIsNoTitle(String title) {
        assertThat(observation().title(title).build().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "New York,New York",
                "New  York,New York",
                "New\u00a0York,New York",
                "New \t York,New York",
                "~New~York~,~New~York~",
                "\u6771\u4eac\u3000\u90fd,\u6771\u4eac \u90fd"
            })
    void spaceInsideIsOneBlank(String location, String clean) {
        assertThat(observation().location(location).build().location()).contains(clean);
    }

    @Test
    void aSourceAndAWeightSaySomething() {
        assertThatThrownBy(() -> observation().source(" ").build())
                .hasMessageStartingWith("the source of an observation must be 1 to 200 characters");
        assertThatThrownBy(() -> observation().weight(Rational.ZERO).build())
                .hasMessage("a weight must be above zero, but was 0; state how much one report counts");
    }

    @Test
    void filtersSayHowTheyPick() {
        assertThat(level("L5")).hasToString("level L5");
        assertThat(metro("Seattle, WA")).hasToString("metro Seattle");
        assertThat(reported(DAY, DAY.plusDays(1))).hasToString("reported from 2021-03-01 to before 2021-03-02");
        MarketFilter own = MarketObservation::hasBase;
        assertThat(own.dimension()).isEmpty();
        assertThat(own.values()).isEmpty();
        assertThat(level("L5").values()).containsExactly("L5");
    }

    /** The names of sources, joined, are the source of what is merged as long as they come to 150 characters. */
    @Test
    void mergedDataAreNamedByTheirSourcesUnlessThatGrowsLong() {
        String seventy = "a".repeat(70);
        String seventyFive = "b".repeat(75);

        assertThat(merged(seventy, seventyFive).source()).isEqualTo(seventy + " and " + seventyFive);
        assertThat(merged(seventy, seventyFive + "b").source()).isEqualTo("2 merged sources");
    }

    private static MarketData merged(String... names) {
        return MarketData.merged(
                Stream.of(names).map(name -> MarketSource.of(name, eight())).toList());
    }

    private static List<MarketObservation> eight() {
        return IntStream.range(0, 8)
                .mapToObj(i -> observation()
                        .date(DAY.plusDays(i))
                        .base(usd(i == 7 ? 0 : 100_000 + 10_000L * i))
                        .stock(usd(10_000L * i))
                        .bonus(usd(i == 3 ? 8_000 : 0))
                        .total(usd(100_000 + 10_000L * i))
                        .build())
                .toList();
    }

    private static MarketObservation.Builder observation() {
        return MarketObservation.builder()
                .company("Northwind")
                .level("L5")
                .date(DAY)
                .base(usd(100_000))
                .stock(usd(20_000))
                .bonus(usd(0))
                .total(usd(120_000));
    }
}

package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flexible ask where the market's total does not leave room for everything. */
class BestAskTest {

    private static final WalkAway NONE = WalkAway.of(usd(0));

    private static MarketRanges market(long top) {
        return MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .stock(TestOffers.market().stock())
                .bonus(TestOffers.market().bonus())
                .total(TestOffers.range(190_000, 205_000, 210_000, top))
                .build();
    }

    /**
     * Base 145,000, sign-on 25,000 and nine units of 20,000 over four years, 45,000: 9,000 fit. Equity gains 2.4 a unit in
     * steps of 5,000, base and sign-on 1.6 in steps of 1,000. One step of equity and 4,000 of base gain 12,000 + 6,400.
     */
    @Test
    void whatIsLeftOfTheTotalGoesToTheNextLever() {
        CounterOffer counter = plan(145_000, 224_000, Profile.builder(), Levers.standard());

        assertThat(asked(counter)).containsExactly("equity 50000", "base salary 149000", "sign-on 25000");
        assertThat(counter.levers()).extracting(AskedLever::limit).containsOnly(AskLimit.MARKET_TOTAL);
        assertThat(counter.levers().get(0).reasons())
                .contains(
                        "limited so that the yearly total stays within the market's, USD 224,000",
                        "one more step, USD 55,000, would add 12,000 to the expected gain, but then the yearly total leaves"
                                + " the market's, or a lever that gains more gives way");
    }

    /**
     * 8,000 fit; base moves in steps of 4,000 (1.6 a unit) and equity in steps of 5,000 (2.0 a unit). Equity first leaves
     * 3,000 unused and gains 10,000; two steps of base gain 12,800.
     */
    @Test
    void aLeverThatGainsLessForAUnitCanFillTheTotalBetter() {
        Profile.Builder profile = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.percent(50))
                .likelihood(Levers.BASE_SALARY, Portion.percent(40))
                .cashStep(BigDecimal.valueOf(4_000));

        CounterOffer counter = plan(144_000, 222_000, profile, List.of(Levers.BASE_SALARY, Levers.EQUITY));

        assertThat(asked(counter)).containsExactly("equity 45000", "base salary 152000");
    }

    /**
     * A faster timeline adds nothing to the total and is asked for whatever the room. Over two years sign-on gains 1.6 a
     * unit, base 0.8 and equity 0.48 or less: of 16,000 sign-on takes 7,000 and base the rest. The most is filled alike.
     */
    @Test
    void aLeverThatAddsNothingToTheTotalLeavesTheRoomToTheOthers() {
        Profile twoYears = Profile.builder()
                .horizonYears(2)
                .fasterSchedule(TestOffers.EVEN)
                .build();
        ComponentRanking ranking = NegotiationAdvisor.of(market(230_000), twoYears)
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));

        CounterOffer counter = CounterOffer.plan(TestOffers.amazonLike(), ranking, NONE);

        assertThat(asked(counter))
                .containsExactlyInAnyOrder(
                        "vesting timeline 176000", "sign-on 32000", "base salary 154000", "equity 44000");
        // 2 × 154,000, 37,000 + 27,000 and half of 400 units, over two years.
        assertThat(counter.mostYearly()).isEqualTo(usd(230_000));
    }

    private static CounterOffer plan(long base, long top, Profile.Builder profile, List<Lever> levers) {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(base)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(9, TestOffers.EVEN)));
        ComponentRanking ranking = NegotiationAdvisor.of(market(top), profile.build())
                .withLevers(levers)
                .rank(offer, Assumptions.flatPrice(usd(20_000)));
        return CounterOffer.plan(offer, ranking, NONE);
    }

    private static List<String> asked(CounterOffer counter) {
        return counter.levers().stream()
                .map(lever -> lever.ranked().lever().name() + " "
                        + Amounts.number(lever.asked()).toPlainString())
                .toList();
    }

    /**
     * Steps of a cent and of units worth 1.37, of which the room holds a hundred thousand: the total is filled to the cent
     * without going through them.
     */
    @Test
    void aMillionStepsAreNoneTooMany() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(128_467, TestOffers.EVEN)));
        ComponentRanking ranking = NegotiationAdvisor.of(
                        market(240_000),
                        Profile.builder().cashStep(new BigDecimal("0.01")).build())
                .rank(offer, Assumptions.flatPrice(usd("1.37")));

        CounterOffer counter = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> CounterOffer.plan(offer, ranking, NONE));

        assertThat(counter.notes())
                .contains("The ask stays within the market's totals: USD 240,000 a year in the measure of the market,"
                        + " whose top is USD 240,000.");
        assertThat(counter.levers().get(0).asked()).isGreaterThan(usd(69_999));
    }

    /**
     * Ten levers of twenty steps each and room for about half of it, or for hardly more than one lever; within ten times 50
     * ms of processor time, whatever else runs. Where all chances are alike no lever is better than another, and every sum
     * of steps is as good as its total.
     */
    @ParameterizedTest
    @CsvSource({"7, 267777", "0, 267777", "0, 241013"})
    void tenLeversOfTwentyStepsTakeLittleTime(int chances, long top) {
        List<Lever> levers = IntStream.range(0, 10)
                .<Lever>mapToObj(i -> new StipendLever(
                        "lever " + i,
                        LongStream.rangeClosed(1, 20)
                                .map(k -> k * (370 + 41L * i))
                                .boxed()
                                .toList(),
                        1))
                .toList();
        Profile.Builder profile = Profile.builder().scenarios(List.of());
        for (int i = 0; i < 10; i++) {
            profile.likelihood(levers.get(i), Portion.percent(20 + chances * (i % 6L)));
        }
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .total(MarketRange.ofQuantiles(
                        Map.of(Portion.percent(25), usd(1), Portion.percent(90), usd(top)), 120, "made-up survey"))
                .build();
        ComponentRanking ranking = NegotiationAdvisor.of(market, profile.build())
                .withLevers(levers)
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
        CounterOffer first = CounterOffer.plan(TestOffers.amazonLike(), ranking, NONE);

        long fastest = IntStream.range(0, 5)
                .mapToLong(i -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    assertThat(CounterOffer.plan(TestOffers.amazonLike(), ranking, NONE))
                            .isEqualTo(first);
                    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();

        assertThat(first.levers()).filteredOn(AskedLever::isRaised).hasSizeGreaterThan(3);
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(50 * 10));
    }
}

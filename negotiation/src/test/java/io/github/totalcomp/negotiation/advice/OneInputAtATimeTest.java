package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One input moves, everything else stays, and the order follows. The offer holds base 145,000, sign-on 25,000 a year in
 * two years, and equity of 44,000 a year on 5/15/40/40. The targets start at 155,000, 55,000 and 80,000, so that a full
 * four years are worth
 *
 * <ul>
 *   <li>equity 0.6 × 36,000 × 4 = 86,400,
 *   <li>sign-on 0.8 × 30,000 × 2 = 48,000,
 *   <li>base 0.4 × 10,000 × 4 = 16,000.
 * </ul>
 *
 * Each test states where the order crosses over and checks it on both sides.
 */
class OneInputAtATimeTest {

    private static final String SIGN_ON_FIRST = "sign-on, equity, base salary";

    /** 0.6 × 4 × (T − 44,000) = 48,000 at T = 64,000. */
    @ParameterizedTest
    @CsvSource({"64001, 'equity, sign-on, base salary'", "63999, 'sign-on, equity, base salary'"})
    void aNarrowerEquityRangePutsSignOnFirst(long equityTarget, String order) {
        assertThat(order(market(155_000, 55_000, equityTarget), Profile.balanced(), flat()))
                .isEqualTo(order);
    }

    /** 0.4 × 4 × (T − 145,000) = 86,400 at T = 199,000. */
    @ParameterizedTest
    @CsvSource({"199001, 'base salary, equity, sign-on'", "198999, 'equity, base salary, sign-on'"})
    void aWiderBaseRangePutsBaseFirst(long baseTarget, String order) {
        assertThat(order(market(baseTarget, 55_000, 80_000), Profile.balanced(), flat()))
                .isEqualTo(order);
    }

    /**
     * Base could go to 199,001 and leads. A cap takes its room: 0.4 × 4 × (C − 145,000) falls to 48,000 at C = 175,000. As
     * base nears its cap the ask moves to units and sign-on.
     */
    @ParameterizedTest
    @CsvSource({
        "200000, 'base salary, equity, sign-on'",
        "175001, 'equity, base salary, sign-on'",
        "174999, 'equity, sign-on, base salary'",
        "145000, 'equity, sign-on, base salary'"
    })
    void aCapOnBaseMovesTheAskToUnitsAndSignOn(long cap, String order) {
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(cap)).build();

        assertThat(order(market(199_001, 55_000, 80_000), capped, flat())).isEqualTo(order);
    }

    /**
     * Of the 5/15/40/40 only 5 percent vest in one year and 20 in two: equity is worth 4,320 and 17,280 there, sign-on
     * 24,000 and 48,000. In three years equity makes 51,840.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 'sign-on, equity, base salary'",
        "2, 'sign-on, equity, base salary'",
        "3, 'equity, sign-on, base salary'",
        "4, 'equity, sign-on, base salary'"
    })
    void aShortHorizonPutsSignOnBeforeBackLoadedUnits(int years, String order) {
        assertThat(order(start(), Profile.balanced().withHorizonYears(years), flat()))
                .isEqualTo(order);
    }

    /** Equity 86,400 × (0.05 s + 0.15 s² + 0.4 s³ + 0.4 s⁴), sign-on 24,000 × (1 + s): equal at s = 0.797. */
    @ParameterizedTest
    @CsvSource({
        "0, 'equity, sign-on, base salary'",
        "0.20, 'equity, sign-on, base salary'",
        "0.21, 'sign-on, equity, base salary'",
        "0.8, 'sign-on, base salary, equity'"
    })
    void exitRiskPutsSignOnBeforeBackLoadedUnits(String hazard, String order) {
        Assumptions risky = flat().withRetention(RetentionCurve.hazard(new BigDecimal(hazard)));

        assertThat(order(start(), Profile.balanced(), risky)).isEqualTo(order);
    }

    /** Leaving for certain on the second anniversary keeps 20 percent of the grant and both payouts. */
    @Test
    void leavingEarlyIsTheLimitOfExitRisk() {
        Assumptions leaving = flat().withRetention(RetentionCurve.leavingAfter(Rational.of(2)));

        assertThat(order(start(), Profile.balanced(), leaving)).isEqualTo(SIGN_ON_FIRST);
    }

    /** The share was 440 when the grant was sized. 86,400 × P / 440 = 48,000 at P = 244.44. */
    @ParameterizedTest
    @CsvSource({"245, 'equity, sign-on, base salary'", "244, 'sign-on, equity, base salary'"})
    void aLowerPriceViewPutsSignOnFirst(long price, String order) {
        Assumptions falling = Assumptions.price(
                Prices.table(Map.of(TestOffers.START, usd(440), TestOffers.START.plusMonths(6), usd(price))));

        assertThat(order(start(), Profile.balanced(), falling)).isEqualTo(order);
    }

    /** Equity on 5/15/40/40 lies later than sign-on: 21,600 × Σ 4 pᵢ vⁱ = 24,000 × (1 + v) at v = 0.797, r = 25.5 %. */
    @ParameterizedTest
    @CsvSource({"0.25, 'equity, sign-on, base salary'", "0.26, 'sign-on, equity, base salary'"})
    void aHighDiscountRatePutsSignOnFirst(String rate, String order) {
        assertThat(order(start(), Profile.balanced(), flat().withDiscountRate(new BigDecimal(rate))))
                .isEqualTo(order);
    }

    /** p × 36,000 × 4 = 48,000 at p = 1/3. */
    @ParameterizedTest
    @CsvSource({"34, 'equity, sign-on, base salary'", "33, 'sign-on, equity, base salary'"})
    void aLowerLikelihoodPutsSignOnFirst(long percent, String order) {
        Profile doubtful = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.percent(percent))
                .build();

        assertThat(order(start(), doubtful, flat())).isEqualTo(order);
    }

    /** On an even schedule two years hold half of the grant: equity is worth 0.6 × 36,000 × 2 = 43,200, less than 48,000. */
    @Test
    void theOffersOwnScheduleCounts() {
        Profile twoYears = Profile.balanced().withHorizonYears(2);

        assertThat(gainOfEquity(TestOffers.yearly(25, 25, 25, 25), twoYears)).isEqualTo(usd(43_200));
        assertThat(gainOfEquity(TestOffers.yearly(40, 30, 20, 10), twoYears)).isEqualTo(usd(60_480));
        assertThat(gainOfEquity(TestOffers.BACK_LOADED, twoYears)).isEqualTo(usd(17_280));
    }

    /**
     * Equity's quartiles lie 50,000 apart (30,000 to 80,000), sign-on's 55,000 − 0. Below a lower quartile of 25,000, the
     * distance of sign-on, equity is the widest; both gain what they did.
     */
    @ParameterizedTest
    @CsvSource({"24999, equity, 'USD 55,001', sign-on", "25001, sign-on, 'USD 55,000', equity"})
    void theWidestRangeIsNamedAndIsNotAlwaysEquity(long lower, String widest, String distance, String next) {
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, 155_000, 155_000))
                .bonus(TestOffers.range(0, 10_000, 55_000, 55_000))
                .stock(TestOffers.range(lower, 50_000, 80_000, 80_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(TestOffers.amazonLike(), flat());

        assertThat(ranking.levers().get(0).lever()).isEqualTo(Levers.EQUITY);
        for (RankedLever lever : ranking.levers()) {
            String line =
                    "its market range is the widest: its quartiles lie " + distance + " a year apart, those of " + next;
            assertThat(lever.reasons().stream().anyMatch(reason -> reason.startsWith(line)))
                    .isEqualTo(lever.lever().name().equals(widest));
        }
    }

    /**
     * Equity with the widest range, 30,000 to 80,000 against 138,000 to 155,000 and 0 to 32,000: first for four years, and
     * second for one, in which 0.6 × 36,000 × 0.2 = 4,320, base 4,000 and sign-on 5,600.
     */
    @ParameterizedTest
    @CsvSource({"4, 1", "3, 1", "2, 1", "1, 2"})
    void theWidestRangeComesFirstForALongHorizonOnly(int years, int rank) {
        RankedLever equity = NegotiationAdvisor.of(
                        TestOffers.market(), Profile.balanced().withHorizonYears(years))
                .rank(TestOffers.amazonLike(), flat())
                .lever(Levers.EQUITY);

        assertThat(equity.rank()).isEqualTo(rank);
        assertThat(equity.reasons())
                .contains(
                        "its market range is the widest: its quartiles lie USD 50,000 a year apart, those of sign-on USD"
                                + " 32,000");
    }

    /**
     * Near its cap base also becomes less likely. At a cap of C the likelihood's odds of 2/3 are multiplied by 1 − 10 ×
     * (145,000/C − 0.95): at 147,500 by 0.6695, so 0.4 falls to 0.3086 and 2,500 of room gain 3,085.94; at 155,000, below
     * 95 percent, 0.4 × 10,000 × 4 = 16,000.
     */
    @ParameterizedTest
    @CsvSource({"155000, 16000", "147500, 3085.94"})
    void nearTheCapBaseIsBothShorterAndLessLikely(long cap, String gain) {
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(cap)).build();

        assertThat(NegotiationAdvisor.of(start(), capped)
                        .rank(TestOffers.amazonLike(), flat())
                        .lever(Levers.BASE_SALARY)
                        .expectedGain())
                .isEqualTo(usd(gain));
    }

    /** The quantile aimed at: the median leaves equity 6,000 of room and nothing else. */
    @Test
    void aModestAimLeavesLessRoom() {
        ComponentRanking ranking = NegotiationAdvisor.of(
                        start(), Profile.balanced().withQuantile(Portion.of(1, 2)))
                .rank(TestOffers.amazonLike(), flat());

        assertThat(ranking.levers()).extracting(RankedLever::room).containsExactly(usd(6_000), usd(1_000), usd(0));
    }

    private static MonetaryAmount gainOfEquity(VestingSchedule schedule, Profile profile) {
        return NegotiationAdvisor.of(start(), profile)
                .rank(TestOffers.withGrant(schedule), flat())
                .lever(Levers.EQUITY)
                .expectedGain();
    }

    private static Assumptions flat() {
        return Assumptions.flatPrice(usd(440));
    }

    private static MarketRanges start() {
        return market(155_000, 55_000, 80_000);
    }

    private static MarketRanges market(long base, long signOn, long equity) {
        return MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, base, base))
                .bonus(TestOffers.range(0, 10_000, signOn, signOn))
                .stock(TestOffers.range(30_000, 50_000, equity, equity))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
    }

    private static String order(MarketRanges market, Profile profile, Assumptions assumptions) {
        List<String> names =
                NegotiationAdvisor.of(market, profile).rank(TestOffers.amazonLike(), assumptions).levers().stream()
                        .map(ranked -> ranked.lever().name())
                        .toList();
        return String.join(", ", names);
    }
}

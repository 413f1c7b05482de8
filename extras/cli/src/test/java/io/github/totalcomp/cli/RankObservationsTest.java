package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketFilter;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advisor on public reports: an offer at the market's lower quartile, aimed at its upper one, over four years. */
class RankObservationsTest {

    private static final Portion LOWER = Portion.of(1, 4);
    private static @Nullable MarketData reports;

    @BeforeAll
    static void read() throws IOException {
        Path market = Path.of(System.getProperty("totalcomp.shared", ""), "data", "market-observations.csv");
        assumeTrue(
                !System.getProperty("totalcomp.shared", "").isEmpty() && Files.exists(market),
                "skipped: name the folder that holds data/market-observations.csv with -Dtotalcomp.shared=DIR");
        reports = MarketCsv.read(market).data();
    }

    @ParameterizedTest
    @CsvSource({
        "Amazon, L4",
        "Amazon, L5",
        "Amazon, L6",
        "Google, L3",
        "Google, L4",
        "Google, L5",
        "Facebook, E3",
        "Facebook, E4",
        "Facebook, E5",
        "Microsoft, 59",
        "Microsoft, 61",
        "Microsoft, 63",
        "Microsoft, 64"
    })
    void everyLevelIsRankedByWhatItsOwnReportsGive(String company, String level) {
        MarketRanges market = Objects.requireNonNull(reports)
                .where(
                        MarketFilter.company(company),
                        MarketFilter.title("Software Engineer"),
                        MarketFilter.level(level))
                .ranges();
        boolean paysBonus = !company.equals("Amazon");
        Offer offer = lowerQuartile(company, level, market, paysBonus);

        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(offer, Assumptions.none());

        assertThat(ranking.levers()).hasSizeGreaterThanOrEqualTo(3);
        assertGain(ranking.lever(Levers.BASE_SALARY), market.base().orElseThrow(), "0.4");
        assertGain(ranking.lever(Levers.EQUITY), market.stock().orElseThrow(), "0.6");
        assertThat(ranking.levers().get(0).expectedGain().isPositive()).isTrue();
        for (int i = 1; i < ranking.levers().size(); i++) {
            assertThat(ranking.levers().get(i).expectedGain())
                    .isLessThanOrEqualTo(ranking.levers().get(i - 1).expectedGain());
        }
        assertThat(ranking.levers())
                .allSatisfy(lever -> assertThat(lever.reasons()).hasSizeGreaterThan(3));
        assertThat(ranking.explain().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(ranking.crossings()).isNotEmpty();
    }

    /** Likelihood × (upper − lower quartile) × 4: both pay every year, and the whole grant vests. */
    private static void assertGain(RankedLever lever, MarketRange range, String likelihood) {
        BigDecimal room = Amounts.number(range.quantile(Portion.of(3, 4))).subtract(Amounts.number(lever.current()));
        BigDecimal gain = room.max(BigDecimal.ZERO)
                .multiply(new BigDecimal(likelihood))
                .multiply(BigDecimal.valueOf(4))
                .setScale(2, RoundingMode.HALF_UP);
        assertThat(Amounts.number(lever.expectedGain())).isEqualByComparingTo(gain);
    }

    private static Offer lowerQuartile(String company, String level, MarketRanges market, boolean paysBonus) {
        MonetaryAmount stock = market.stock().orElseThrow().quantile(LOWER);
        MonetaryAmount bonus = market.bonus().orElseThrow().quantile(LOWER);
        Offer.Builder offer = Offer.builder()
                .employer(company)
                .level(level)
                .startDate(LocalDate.of(2021, 9, 6))
                .add(BaseSalary.ofAnnual(market.base().orElseThrow().quantile(LOWER)))
                .add(EquityGrant.ofValue(stock.multiply(4), VestingSchedules.amazon()));
        return paysBonus
                ? offer.add(PerformanceBonus.ofAnnual(bonus)).build()
                : offer.add(SignOn.ofYears(bonus, bonus)).build();
    }
}

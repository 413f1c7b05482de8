package io.github.totalcomp.core.simulation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.total.PaymentStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated statistics are those of the closed forms, within four standard errors on a million paths. */
class ClosedFormTest {

    private static final int PATHS = 1_000_000;
    private static final double DRIFT = 0.08;
    private static final double VOLATILITY = 0.35;
    private static final double PRICE = 220;
    private static final Assumptions PRICED = Assumptions.flatPrice(usd(220));

    private static Simulation simulation(Offer offer, Assumptions assumptions, long seed) {
        return Simulation.of(offer, assumptions, PriceModels.geometricBrownianMotion(DRIFT, VOLATILITY))
                .withPaths(PATHS)
                .withSeed(seed);
    }

    private static Offer grantOnly() {
        return Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(1_200, HalfUpSchedule.YEARLY))
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aVestHasTheMeanAndVarianceOfTheLogNormal(long seed) {
        SimulationResult result = simulation(grantOnly(), PRICED, seed).run();
        int[] units = {60, 180, 480, 480};
        for (int year = 1; year <= 4; year++) {
            double scale = units[year - 1] * PRICE;
            double mean = scale * Math.exp(DRIFT * year);
            double spread = Math.exp(VOLATILITY * VOLATILITY * year);
            double deviation = mean * Math.sqrt(spread - 1);
            SimulatedTotal total = result.year(year);
            assertThat(dollars(total.mean())).isCloseTo(mean, within(4 * deviation / Math.sqrt(PATHS)));
            // the variance of a sample variance is (fourth central moment − variance²) ÷ n
            double kurtosis = Math.pow(spread, 4) + 2 * Math.pow(spread, 3) + 3 * spread * spread - 3;
            double error = deviation * deviation * Math.sqrt((kurtosis - 1) / PATHS);
            assertThat(Math.pow(dollars(total.standardDeviation()), 2))
                    .isCloseTo(deviation * deviation, within(4 * error));
            double median = scale * Math.exp((DRIFT - VOLATILITY * VOLATILITY / 2) * year);
            double medianError = median * VOLATILITY * Math.sqrt(year * Math.PI / 2 / PATHS);
            assertThat(dollars(total.percentile(50))).isCloseTo(median, within(4 * medianError));
            assertThat(total.probabilityOfReaching(usd(BigDecimal.valueOf(median))))
                    .isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(PATHS)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void vestsOfOnePathMoveTogether(long seed) {
        double[] units = {60, 180, 480, 480};
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 4; i++) {
            mean += units[i] * PRICE * Math.exp(DRIFT * (i + 1));
            for (int j = 0; j < 4; j++) {
                double common = VOLATILITY * VOLATILITY * (Math.min(i, j) + 1);
                square += units[i] * units[j] * PRICE * PRICE * Math.exp(DRIFT * (i + j + 2) + common);
            }
        }
        double deviation = Math.sqrt(square - mean * mean);
        SimulatedTotal sum = simulation(grantOnly(), PRICED, seed).run().total();
        assertThat(dollars(sum.mean())).isCloseTo(mean, within(4 * deviation / Math.sqrt(PATHS)));
        assertThat(dollars(sum.standardDeviation())).isCloseTo(deviation, within(deviation * 0.01));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aHazardScalesTheExpectedVestBySurvival(long seed) {
        Assumptions leaving = PRICED.withRetention(RetentionCurve.hazard(new BigDecimal("0.12")));
        SimulationResult result = simulation(grantOnly(), leaving, seed).run();
        int[] units = {60, 180, 480, 480};
        for (int year = 1; year <= 4; year++) {
            double survival = Math.pow(0.88, year);
            double promised = units[year - 1] * PRICE * Math.exp(DRIFT * year);
            double square = promised * promised * Math.exp(VOLATILITY * VOLATILITY * year);
            double mean = survival * promised;
            double deviation = Math.sqrt(survival * square - mean * mean);
            assertThat(dollars(result.year(year).mean())).isCloseTo(mean, within(4 * deviation / Math.sqrt(PATHS)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cashIsExpectedAtTheSurvivalOfItsDates(long seed) {
        Offer offer = Offers.amazon().build();
        Assumptions leaving = PRICED.withRetention(RetentionCurve.hazard(new BigDecimal("0.12")));
        PaymentContext monthly = PaymentContext.of(offer.years(), 4, leaving)
                .withAccrualCuts(IntStream.range(1, 48)
                        .mapToObj(month -> Offers.START.plusMonths(month))
                        .toList());
        double expected = 0;
        for (Payment payment : PaymentStream.of(offer, monthly).payments()) {
            double years = offer.years()
                    .yearsUntil(payment.date())
                    .toBigDecimal(MathContext.DECIMAL64)
                    .doubleValue();
            double growth = payment.component().equals("RSU") ? Math.exp(DRIFT * years) : 1;
            expected += dollars(payment.amount()) * growth * Math.pow(0.88, years);
        }
        SimulatedTotal total = simulation(offer, leaving, seed).run().total();
        assertThat(dollars(total.mean())).isCloseTo(expected, within(4 * dollars(total.standardError())));
    }

    private static double dollars(MonetaryAmount amount) {
        return amount.getNumber().doubleValue();
    }
}

package io.github.totalcomp.core.simulation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private static final Assumptions PRICED = Assumptions.flatPrice(usd(220));
    private static final PriceModel MOVING = PriceModels.geometricBrownianMotion(0.08, 0.35);
    private static final PriceModel STILL = PriceModels.geometricBrownianMotion(0, 0);

    private static Simulation amazon(PriceModel model) {
        return Simulation.of(Offers.amazon().build(), PRICED, model).withPaths(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads(int threads) throws Exception {
        Simulation simulation =
                amazon(MOVING).withSeed(7).withModels(Map.of("XYZ", PriceModels.bootstrap(12, 0.02, -0.03, 0.01)));
        Offer offer = Offers.amazon()
                .add(EquityGrant.builder()
                        .name("Other shares")
                        .symbol("XYZ")
                        .units(Units.of(100))
                        .schedule(HalfUpSchedule.YEARLY)
                        .build())
                .build();
        Simulation leaving = Simulation.of(
                        offer, PRICED.withRetention(RetentionCurve.hazard(new BigDecimal("0.1"))), MOVING)
                .withModels(simulation.models())
                .withPaths(20_000)
                .withSeed(7);
        SimulationResult alone = leaving.run();
        SimulationResult shared = onPool(threads, pool -> leaving.run(pool, threads, (done, total) -> {}));
        assertThat(shared).isEqualTo(alone).hasSameHashCodeAs(alone);
        assertThat(shared.total().mean()).isEqualTo(alone.total().mean());
        assertThat(leaving.withSeed(8).run()).isNotEqualTo(alone);
    }

    private interface OnPool<T> {
        T apply(ExecutorService pool) throws Exception;
    }

    private static <T> T onPool(int threads, OnPool<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return work.apply(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anExecutorThatRunsNothingCostsTimeAndNoResult() {
        Executor idle = task -> {};
        assertThat(amazon(MOVING).run(idle, 2, (done, total) -> {}))
                .isEqualTo(amazon(MOVING).run());
    }

    @Test
    void worksInsideABusyPoolOfOneThread() throws Exception {
        SimulationResult nested = onPool(1, pool -> {
            Callable<SimulationResult> inside = () -> amazon(MOVING).run(pool, 3, (done, total) -> {});
            return pool.submit(inside).get();
        });
        assertThat(nested).isEqualTo(amazon(MOVING).run());
    }

    @Test
    void progressRisesToTheEndInTheCallersThread() throws Exception {
        List<Integer> reports = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        onPool(
                2,
                pool -> amazon(MOVING).run(pool, 2, (done, total) -> {
                    assertThat(total).isEqualTo(20_000);
                    reports.add(done);
                    threads.add(Thread.currentThread());
                }));
        assertThat(reports).containsExactly(4_096, 8_192, 12_288, 16_384, 20_000);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void progressCanEndASimulation() {
        assertThatThrownBy(() -> amazon(MOVING).run(Runnable::run, 1, (done, total) -> {
                    throw new IllegalStateException("stopped at " + done);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped at 4096");
    }

    @Test
    void withoutVolatilityTheTotalsAreThoseOfTheAggregator() {
        Assumptions growing =
                Assumptions.price(Prices.growth(usd("220.05"), new BigDecimal("0.15"), GrowthTiming.EXACT_DATE));
        Offer offer = Offers.amazon()
                .add(EquityGrant.ofValue(usd("100000.01"), HalfUpSchedule.YEARLY)
                        .withName("By value"))
                .build();
        TotalCompensation exact = TctAggregator.years(3).aggregate(offer, growing);
        SimulationResult result = Simulation.of(offer, growing, PriceModels.expectedGrowth(new BigDecimal("0.15"), 0))
                .withYears(3)
                .withPaths(5)
                .run();
        for (int year = 1; year <= 3; year++) {
            // two payments of a year depend on the price
            assertWithinCents(result.year(year), exact.year(year).total(), 2);
        }
        assertWithinCents(result.total(), exact.total(), 6);
        assertThat(result.total().standardDeviation()).isEqualTo(usd(0));
    }

    /** 40,000 granted on anniversary 1 and vesting a year later have grown by 15 % then, not by 32.25 %. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.3"})
    void aValueGrantedLaterGrowsFromItsGrantOn(String hazard) {
        LocalDate granted = Offers.START.plusYears(1);
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.builder()
                        .kind(ComponentKind.REFRESHER)
                        .value(usd(40_000))
                        .schedule(new HalfUpSchedule(List.of(12), List.of(100)))
                        .commencement(granted)
                        .grantDate(granted)
                        .build())
                .build();
        SimulationResult result = Simulation.of(
                        offer,
                        PRICED.withRetention(RetentionCurve.hazard(new BigDecimal(hazard))),
                        PriceModels.expectedGrowth(new BigDecimal("0.15"), 0))
                .withYears(2)
                .withPaths(100)
                .run();
        assertThat(result.year(2).percentile(100)).isEqualTo(usd(46_000));
        assertThat(result.year(1).percentile(100)).isEqualTo(usd(0));
    }

    private static void assertWithinCents(SimulatedTotal total, MonetaryAmount exact, int cents) {
        for (double percent : new double[] {0, 50, 100}) {
            assertThat((double) Amounts.minorUnits(total.percentile(percent)))
                    .isCloseTo(Amounts.minorUnits(exact), within((double) cents));
        }
    }

    @ParameterizedTest
    @EnumSource(UnitRounding.class)
    void repricedGrantsBecomeUnitsAlongThePath(UnitRounding rounding) {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(RepricedGrants.of(usd(125_000), 4, new HalfUpSchedule(List.of(6, 12), List.of(50, 50)))
                        .withRounding(rounding))
                .build();
        Assumptions growing = Assumptions.price(Prices.growth(usd(99), new BigDecimal("0.3"), GrowthTiming.EXACT_DATE));
        TotalCompensation exact = TctAggregator.years(4).aggregate(offer, growing);
        SimulationResult result = Simulation.of(offer, growing, PriceModels.expectedGrowth(new BigDecimal("0.3"), 0))
                .withPaths(3)
                .run();
        for (int year = 1; year <= 4; year++) {
            assertWithinCents(result.year(year), exact.year(year).total(), 2);
        }
    }

    @Test
    void repricedGrantsKeepTheirValueUntilTheyVest() {
        // granted at the price of each opening, so what counts is one year of growth, whatever came before
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(RepricedGrants.of(usd(125_000), 4, Offers.AFTER_A_YEAR))
                .build();
        SimulationResult result =
                Simulation.of(offer, PRICED, MOVING).withSeed(3).run();
        double mean = 125_000 * Math.exp(0.08);
        for (int year = 1; year <= 4; year++) {
            assertThat(result.year(year).mean().getNumber().doubleValue())
                    .isCloseTo(mean, within(4 * mean * 0.361 / Math.sqrt(100_000) + 1));
        }
    }

    @Test
    void bootstrapOfOneReturnCompoundsByThePeriod() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(1_000, HalfUpSchedule.YEARLY))
                .build();
        SimulationResult result = Simulation.of(offer, Assumptions.flatPrice(usd(100)), PriceModels.bootstrap(12, 0.01))
                .withPaths(2)
                .run();
        // 50 units × 100 × 1.01^12
        assertThat(result.year(1).percentile(100)).isEqualTo(usd("5634.13"));
        // 150 units × 100 × 1.01^24
        assertThat(result.year(2).mean()).isEqualTo(usd("19046.02"));
    }

    @Test
    void bootstrapDrawsEveryReturnEquallyOften() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(100, Offers.AFTER_A_YEAR))
                .build();
        SimulatedTotal year = Simulation.of(offer, Assumptions.flatPrice(usd(100)), PriceModels.bootstrap(1, 0.5, -0.5))
                .withSeed(11)
                .run()
                .year(1);
        assertThat(year.percentile(0)).isEqualTo(usd(5_000));
        assertThat(year.percentile(100)).isEqualTo(usd(15_000));
        assertThat(year.probabilityOfReaching(usd(15_000))).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "BHD"})
    void paymentsAreConvertedAsTheAggregatorConvertsThem(String code) {
        CurrencyUnit reported = Amounts.currency(code);
        Assumptions converted = PRICED.reportingIn(
                reported, ExchangeRates.fixed(Amounts.currency("USD"), reported, new BigDecimal("147.31")));
        Offer offer = Offers.amazon()
                .add(RepricedGrants.of(usd("10000.01"), 2, Offers.AFTER_A_YEAR))
                .build();
        TotalCompensation exact = TctAggregator.years(4).aggregate(offer, converted);
        SimulationResult result =
                Simulation.of(offer, converted, STILL).withPaths(2).run();
        assertThat(result.currency()).isEqualTo(reported);
        for (int year = 1; year <= 4; year++) {
            assertWithinCents(result.year(year), exact.year(year).total(), 2);
        }
        assertThatThrownBy(() -> Simulation.of(offer, converted.reportingIn(reported, ExchangeRates.none()), STILL)
                        .run())
                .hasMessageStartingWith("an exchange rate must be given to convert a payment, but was USD to " + code);
    }

    /** 4, 5 and 6 cents are 2, 2.5 and 3 cents at half the worth; half a cent is rounded up. */
    @ParameterizedTest
    @CsvSource({"0.04, 0.02", "0.05, 0.03", "0.06, 0.03"})
    void aConvertedVestIsRoundedHalfUp(String price, String paid) {
        Assumptions converted = Assumptions.flatPrice(usd(price))
                .reportingIn(
                        Amounts.currency("EUR"),
                        ExchangeRates.fixed(Amounts.currency("USD"), Amounts.currency("EUR"), new BigDecimal("0.5")));
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(1, Offers.AFTER_A_YEAR))
                .build();
        MonetaryAmount total =
                TctAggregator.years(4).aggregate(offer, converted).total();
        assertThat(total).isEqualTo(Amounts.of(paid, "EUR"));
        assertThat(Simulation.of(offer, converted, STILL)
                        .withPaths(2)
                        .run()
                        .total()
                        .mean())
                .isEqualTo(total);
    }

    @Test
    void meansAreTheExpectedAmountsOfTheAggregator() {
        Assumptions leaving = PRICED.withRetention(RetentionCurve.hazard(new BigDecimal("0.2")));
        Offer offer = Offers.amazon().build();
        PeriodTotals expected =
                TctAggregator.years(4).aggregate(offer, leaving).by(PeriodView.compensationYears(), Measure.EXPECTED);
        SimulationResult result =
                Simulation.of(offer, leaving, STILL).withPaths(400_000).run();
        for (int year = 1; year <= 4; year++) {
            SimulatedTotal total = result.year(year);
            assertThat(total.mean().getNumber().doubleValue())
                    .isCloseTo(
                            expected.periods().get(year - 1).total().getNumber().doubleValue(),
                            within(4 * total.standardError().getNumber().doubleValue()));
        }
    }

    @Test
    void leavingOnADateKeepsTheVestsOfThatDate() {
        Assumptions leavingOnAnniversary2 = PRICED.withRetention(RetentionCurve.leavingAfter(Rational.of(2)));
        SimulationResult result = Simulation.of(Offers.amazon().build(), leavingOnAnniversary2, STILL)
                .withPaths(10)
                .run();
        assertThat(result.year(1).percentile(0)).isEqualTo(usd(258_200));
        assertThat(result.year(2).percentile(0)).isEqualTo(usd(269_600));
        assertThat(result.year(3).percentile(100)).isEqualTo(usd(0));
    }

    @Test
    void leavingWithinAYearKeepsTheMonthsServed() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 1, 1))
                .add(BaseSalary.ofAnnual(usd(36_500)))
                .add(SignOn.of(List.of(SignOnPayout.inInstalments(1, usd(12_000), 12))))
                .build();
        Assumptions leaving = Assumptions.none().withRetention(RetentionCurve.leavingAfter(Rational.of(100, 365)));
        SimulationResult result =
                Simulation.of(offer, leaving, STILL).withPaths(4).run();
        // day 100 is 11 April: January to March are earned, and three instalments have been paid
        assertThat(result.year(1).percentile(50)).isEqualTo(usd(90 * 100 + 3_000));
    }

    @Test
    void percentilesInterpolateBetweenTheNearestPaths() {
        double[] totals = {50_00, 10_00, 30_00, 20_00};
        SimulatedTotal total = new SimulatedTotal(Amounts.currency("USD"), totals, Moments.of(totals, 0, 4));
        assertThat(total.percentile(0)).isEqualTo(usd(10));
        assertThat(total.percentile(50)).isEqualTo(usd(25));
        assertThat(total.percentile(90)).isEqualTo(usd(44));
        assertThat(total.percentile(100)).isEqualTo(usd(50));
        assertThat(total.mean()).isEqualTo(usd("27.5"));
        assertThat(total.standardDeviation()).isEqualTo(usd("17.08"));
        assertThat(total.probabilityOfReaching(usd(20))).isEqualTo(0.75);
        assertThat(total.probabilityOfReaching(usd("50.01"))).isZero();
        assertThatThrownBy(() -> total.percentile(100.5))
                .hasMessage("a percentile must lie between 0 and 100, but was 100.5; state the median as 50");
        assertThatThrownBy(() -> total.percentile(Double.NaN)).hasMessageContaining("but was NaN");
        assertThatThrownBy(() -> total.probabilityOfReaching(Amounts.of("1", "EUR")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the target must be in USD");
    }

    @Test
    void drawsATableOfMeansAndPercentiles() {
        assertThat(amazon(STILL).withPaths(10).withYears(2).run()).hasToString("""
                Amounts in USD, 10 paths, seed 0
                Year     Mean      P10      P25      P50      P75      P90
                ----------------------------------------------------------
                1     258,200  258,200  258,200  258,200  258,200  258,200
                2     269,600  269,600  269,600  269,600  269,600  269,600
                ----------------------------------------------------------
                Sum   527,800  527,800  527,800  527,800  527,800  527,800""");
    }

    @Test
    void modelsAreChecked() {
        assertThat(PriceModels.geometricBrownianMotion(0, 0.35))
                .hasToString("geometric Brownian motion, drift 0, volatility 0.35");
        assertThatThrownBy(() -> PriceModels.geometricBrownianMotion(0.1, -0.2))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a volatility must be a number from 0 to 10, but was -0.2; state thirty percent as 0.3");
        assertThatThrownBy(() -> PriceModels.geometricBrownianMotion(Double.NaN, 0.2))
                .hasMessage("a drift must be a number from -10 to 10, but was NaN; state eight percent as 0.08");
        assertThatThrownBy(() -> PriceModels.geometricBrownianMotion(0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("but was Infinity");
        assertThatThrownBy(() -> PriceModels.expectedGrowth(new BigDecimal("-1"), 0.2))
                .hasMessage("an expected growth must lie above -1 and be at most 100, but was -1; state fifteen"
                        + " percent as 0.15");
        assertThatThrownBy(() -> PriceModels.bootstrap(12))
                .hasMessage("a bootstrap needs 1 to 1000000 observed returns, but was 0; pass the returns of past"
                        + " periods");
        assertThatThrownBy(() -> PriceModels.bootstrap(0, 0.1))
                .hasMessage("a year must have 1 to 366 periods, but was 0; state 12 for monthly returns");
        assertThatThrownBy(() -> PriceModels.bootstrap(12, 0.1, -1))
                .hasMessage("an observed return must lie above -1 and be at most 1000, but was -1.0; state a fall of"
                        + " five percent as -0.05");
    }

    @Test
    void simulationsAreChecked() {
        assertThatThrownBy(() -> amazon(STILL).withPaths(0))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "a simulation of 4 years must have 1 to 20000000 paths, but was 0; state a number of paths within; 100000"
                                + " give percentiles to about half a percent");
        assertThat(amazon(STILL).withPaths(20_000_000).paths()).isEqualTo(20_000_000);
        assertThatThrownBy(() -> amazon(STILL).withPaths(20_000_001)).hasMessageContaining("but was 20000001");
        assertThatThrownBy(() -> amazon(STILL).withYears(0))
                .hasMessage("a horizon must be 1 to 200 years, but was 0; state the number of years to cover");
        assertThatThrownBy(() -> amazon(STILL).run(Runnable::run, 0, (done, total) -> {}))
                .hasMessage("a run must use 1 to 1000 threads, but was 0; state the threads of the executor");
        assertThatThrownBy(() -> amazon(STILL).run().year(5))
                .hasMessage("a year must lie within the horizon of 4 years, but was 5; simulate more years, or ask for"
                        + " one of these");
        assertThatThrownBy(() -> Simulation.of(Offers.amazon().build(), Assumptions.none(), STILL)
                        .run())
                .isInstanceOf(MissingPriceException.class)
                .hasMessageContaining("RSU vesting on 2027-03-02");
    }

    /** Who draws a number below the chance of staying keeps the date; where the chance is none, nobody does. */
    @ParameterizedTest
    @CsvSource({"0, 2", "0.5, 2", "0.75, 1", "0.875, 1"})
    void aDateIsKeptByTheShareThatStaysUntilThen(double drawn, int kept) {
        SimulationPlan plan =
                new SimulationPlan(Amounts.currency("USD"), 1, new double[] {1, 0.75, 0}, new double[4][1], List.of());
        assertThat(plan.keptDates(drawn)).isEqualTo(kept);
    }

    @Test
    void retentionOutsideZeroToOneIsCaught() {
        assertThatThrownBy(() -> RetentionCurve.hazard(new BigDecimal("1.2")))
                .hasMessage("a yearly hazard must lie between 0 and 1, but was 1.2; state ten percent as 0.1");
        RetentionCurve tooHigh = years -> new BigDecimal("1.5");
        assertThatThrownBy(() -> Simulation.of(Offers.amazon().build(), PRICED.withRetention(tooHigh), STILL)
                        .run())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a retention curve must stay between 0 and 1 and never rise, but was 1.5 after 0 years;"
                        + " correct the curve");
        RetentionCurve rising = years -> years.toBigDecimal(Powers.RESULT).movePointLeft(1);
        assertThatThrownBy(() -> Simulation.of(Offers.amazon().build(), PRICED.withRetention(rising), STILL)
                        .run())
                .hasMessageContaining("never rise");
    }

    @Test
    void aModelThatGivesNoPriceIsCaught() {
        for (double wrong : new double[] {-0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            PriceModel broken = years -> (random, growth) -> Arrays.fill(growth, wrong);
            assertThatThrownBy(() -> amazon(broken).run())
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("a price model must give growth that is a finite number of zero or more, but was "
                            + wrong + "; correct the model, or use a smaller drift or volatility");
        }
    }

    @Test
    void aShareMayBecomeWorthless() {
        PriceModel worthless = years -> (random, growth) -> Arrays.fill(growth, 0);
        SimulationResult result = amazon(worthless).withPaths(3).run();
        assertThat(result.years())
                .extracting(SimulatedTotal::mean)
                .containsExactly(usd(245_000), usd(230_000), usd(185_000), usd(185_000));
    }

    /** 10^17 dollars are 10^19 cents, which take more bits than a long has for a number above zero. */
    @Test
    void amountsMayExceedALongOfMinorUnits() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(BaseSalary.ofAnnual(usd(100_000_000_000_000_000L)))
                .build();
        SimulationResult result = Simulation.of(offer, Assumptions.none(), STILL)
                .withYears(1)
                .withPaths(2)
                .run();
        assertThat(result.total().mean()).isEqualTo(usd(100_000_000_000_000_000L));
    }

    @Test
    void totalsTooLargeToBeAveragedAreCaught() {
        PriceModel endless = years -> (random, growth) -> Arrays.fill(growth, Double.MAX_VALUE);
        assertThatThrownBy(() -> amazon(endless).run())
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "simulated totals must be small enough to be averaged, but was a mean or deviation beyond every number; use a price model"
                                + " with a smaller drift or volatility");
    }

    @Test
    void momentsOfPartsMergeToThoseOfTheWhole() {
        double[] totals = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
        Moments whole = Moments.of(totals, 0, 11);
        Moments merged = Moments.NONE.merge(Moments.of(totals, 0, 6)).merge(Moments.of(totals, 6, 11));
        assertThat(whole.count()).isEqualTo(merged.count()).isEqualTo(11);
        assertThat(whole.mean()).isEqualTo(4);
        assertThat(whole.squares()).isEqualTo(56);
        assertThat(merged.mean()).isCloseTo(4, within(1e-14));
        assertThat(merged.squares()).isCloseTo(56, within(1e-12));
        assertThat(whole.deviation()).isEqualTo(Math.sqrt(5.6));
    }

    @Test
    void nothingPaidAndMixedCurrenciesAreClearErrors() {
        Offer parking = Offer.builder()
                .employer("A")
                .startDate(Offers.START)
                .add(Benefit.unvalued("Parking"))
                .build();
        assertThatThrownBy(() -> Simulation.of(parking, PRICED, STILL).run())
                .hasMessage("an offer must pay something to be simulated, but was A; add a component that"
                        + " pays within the years simulated");
        assertThatThrownBy(() -> Simulation.of(
                                Offers.amazon().build(), Assumptions.flatPrice(Amounts.of("200", "EUR")), STILL)
                        .run())
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("RSU must be in USD");
    }

    /** Pays a share of the price that its context assumes, as a plain amount. */
    private record PriceBonus(String name, boolean stated) implements Component {
        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            MonetaryAmount price =
                    context.assumptions().defaultPrice().orElseThrow().initialPrice(context.years());
            return List.of(Payment.builder()
                    .component(name)
                    .kind(kind())
                    .year(1)
                    .date(context.years().anniversary(1))
                    .amount(
                            stated
                                    ? price
                                    : Amounts.of(Amounts.number(price).multiply(BigDecimal.TEN), price.getCurrency()))
                    .basis(stated ? new PaymentBasis.Stated("one share") : new PaymentBasis.Vest(Units.of(10), price))
                    .build());
        }
    }

    @Test
    void aComponentOfYourOwnIsPricedAlongThePath() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(new PriceBonus("Ten shares", false))
                .build();
        SimulationResult result = Simulation.of(offer, PRICED, PriceModels.expectedGrowth(new BigDecimal("0.1"), 0))
                .withPaths(1)
                .run();
        assertThat(result.year(1).mean()).isEqualTo(usd(2_420));
        assertThat(result.year(1).standardDeviation()).isEqualTo(usd(0));
    }

    @Test
    void cashThatDependsOnThePriceIsRefusedRatherThanFrozen() {
        Offer offer = Offers.amazon().add(new PriceBonus("One share", true)).build();
        assertThatThrownBy(() -> Simulation.of(offer, PRICED, MOVING).run())
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "a simulated component must pay the same units, portions and cash at any share price, but was"
                                + " One share; state what depends on the price with a Vest or ValueVest basis, or leave the"
                                + " component out");
    }

    @Test
    void sharesOfTwoSymbolsMoveApart() {
        EquityGrant.Builder other = EquityGrant.builder()
                .name("Other")
                .symbol("XYZ")
                .units(Units.of(1_200))
                .schedule(HalfUpSchedule.YEARLY);
        Offer twice = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(1_200, HalfUpSchedule.YEARLY))
                .add(other.build())
                .build();
        double together = deviation(Simulation.of(twice, PRICED, MOVING));
        double apart = deviation(Simulation.of(twice, PRICED, MOVING).withModels(Map.of("XYZ", MOVING)));
        assertThat(apart / together).isCloseTo(Math.sqrt(0.5), within(0.02));
    }

    private static double deviation(Simulation simulation) {
        return simulation.run().total().standardDeviation().getNumber().doubleValue();
    }

    @Test
    void modelsReachTheirLimits() {
        assertThat(PriceModels.geometricBrownianMotion(10, 10)).isNotNull();
        assertThat(PriceModels.geometricBrownianMotion(-10, 0)).isNotNull();
        assertThatThrownBy(() -> PriceModels.geometricBrownianMotion(-10.5, 0)).hasMessageContaining("but was -10.5;");
        assertThatThrownBy(() -> PriceModels.geometricBrownianMotion(0, 10.5)).hasMessageContaining("but was 10.5;");
        // e^(ln 101) = 101
        assertThat(grown(PriceModels.expectedGrowth(new BigDecimal("100"), 0), 1)[0])
                .isCloseTo(101, within(1e-9));
        assertThatThrownBy(() -> PriceModels.expectedGrowth(new BigDecimal("100.5"), 0))
                .hasMessageContaining("but was 100.5;");
        assertThat(grown(PriceModels.bootstrap(1, 1_000), 1)[0]).isCloseTo(1_001, within(1e-9));
        assertThatThrownBy(() -> PriceModels.bootstrap(1, 1_000.5)).hasMessageContaining("but was 1000.5;");
        assertThat(PriceModels.bootstrap(366, new double[1_000_000]))
                .hasToString("bootstrap of 1000000 returns, 366 a year");
        assertThatThrownBy(() -> PriceModels.bootstrap(367, 0.1)).hasMessageContaining("but was 367;");
        assertThatThrownBy(() -> PriceModels.bootstrap(1, new double[1_000_001]))
                .hasMessageContaining("but was 1000001;");
    }

    private static double[] grown(PriceModel model, double... years) {
        double[] growth = new double[years.length];
        model.at(years).draw(new SplittableRandom(7), growth);
        return growth;
    }

    /** ln P moves by (drift − volatility²/2)·t + volatility·√t·z, from one date to the next. */
    @Test
    void geometricBrownianMotionFollowsItsFormulaOnASinglePath() {
        SplittableRandom same = new SplittableRandom(7);
        double first = same.nextGaussian();
        double second = same.nextGaussian();
        double atFirst = (0.1 - 0.3 * 0.3 / 2) * 0.25 + 0.3 * 0.5 * first;
        double atSecond = atFirst + (0.1 - 0.3 * 0.3 / 2) * 1 + 0.3 * 1 * second;
        assertThat(grown(PriceModels.geometricBrownianMotion(0.1, 0.3), 0, 0.25, 1.25))
                .containsExactly(new double[] {1, Math.exp(atFirst), Math.exp(atSecond)}, within(1e-12));
    }

    /** At 21 % a period the price has grown by the root of 1.21, 10 %, at half of it. */
    @Test
    void bootstrapMovesInAStraightLineOfTheLogarithmWithinAPeriod() {
        assertThat(grown(PriceModels.bootstrap(2, 0.21), 0, 0.25, 0.5, 0.75))
                .containsExactly(new double[] {1, 1.1, 1.21, 1.331}, within(1e-12));
    }

    @Test
    void bootstrapDrawsAReturnOnlyWhenItsPeriodIsEntered() {
        AtomicInteger draws = new AtomicInteger();
        RandomGenerator counting = draws::incrementAndGet;
        PriceModels.bootstrap(1, 0.1).at(new double[] {0, 0.5, 1}).draw(counting, new double[3]);
        assertThat(draws).hasValue(1);
    }

    @Test
    void aBootstrapEqualsNoOtherModel() {
        PriceModel model = PriceModels.bootstrap(12, 0.1, 0.2);
        assertThat(model)
                .isEqualTo(PriceModels.bootstrap(12, 0.1, 0.2))
                .hasSameHashCodeAs(PriceModels.bootstrap(12, 0.1, 0.2))
                .isNotEqualTo(PriceModels.bootstrap(4, 0.1, 0.2))
                .isNotEqualTo(PriceModels.bootstrap(12, 0.2, 0.1))
                .isNotEqualTo(MOVING)
                .hasToString("bootstrap of 2 returns, 12 a year");
        assertThat(IntStream.rangeClosed(1, 366)
                        .map(periods -> PriceModels.bootstrap(periods, 0.1).hashCode())
                        .distinct())
                .hasSize(366);
        assertThat(model.hashCode())
                .isNotEqualTo(PriceModels.bootstrap(12, 0.2, 0.1).hashCode());
    }

    @Test
    void aTotalShowsItsMeanAndDeviationAndKnowsItsStandardError() {
        double[] totals = {50_00, 10_00, 30_00, 20_00};
        SimulatedTotal total = new SimulatedTotal(Amounts.currency("USD"), totals, Moments.of(totals, 0, 4));
        assertThat(total).hasToString("mean USD 27.50, standard deviation USD 17.08");
        assertThat(total.standardError()).isEqualTo(usd("8.54")); // 17.078 ÷ √4
    }

    @Test
    void eitherAMeanOrADeviationBeyondEveryNumberIsCaught() {
        CurrencyUnit usd = Amounts.currency("USD");
        for (Moments moments :
                List.of(new Moments(1, Double.POSITIVE_INFINITY, 0), new Moments(2, 1, Double.POSITIVE_INFINITY))) {
            assertThatThrownBy(() -> new SimulatedTotal(usd, new double[] {1, 1}, moments))
                    .hasMessageStartingWith("simulated totals must be small enough to be averaged");
        }
    }

    @Test
    void resultsOfOtherSeedsAreOtherResults() {
        Simulation simulation = amazon(MOVING).withPaths(10);
        SimulationResult result = simulation.run();
        SimulationResult other = simulation.withSeed(1).run();
        assertThat(result)
                .isEqualTo(simulation.run())
                .hasSameHashCodeAs(simulation.run())
                .isNotEqualTo(other);
        assertThat(result.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(result.total().hashCode()).isNotEqualTo(other.total().hashCode());
        assertThat(result.years())
                .containsExactly(result.year(1), result.year(2), result.year(3), result.year(4))
                .doesNotHaveDuplicates();
    }

    /** Binary fractions lose up to one part in 10^16: 2.5, 3 and 3 units are meant, and rounded as such. */
    @ParameterizedTest
    @CsvSource({"HALF_UP, 25, 1.0000000000000002", "DOWN, 30, 1.0000000000000002", "UP, 30, 0.9999999999999999"})
    void whatBinaryFractionsLoseCostsNoUnit(UnitRounding rounding, long value, double factor) {
        PriceModel nearlyStill = years -> (random, growth) -> Arrays.fill(growth, factor);
        SimulationResult result = Simulation.of(
                        repriced(usd(value), 1, rounding), Assumptions.flatPrice(usd(10)), nearlyStill)
                .withPaths(2)
                .run();
        assertThat(result.total().mean()).isEqualTo(usd(30));
    }

    /** A ten-thousandth of a unit off is meant: 2.4999 units are not 3, 2.9999 are not 3, and 3.0001 are not 3 either. */
    @ParameterizedTest
    @CsvSource({"HALF_UP, 24999, 2", "DOWN, 29999, 2", "UP, 30001, 4"})
    void whatIsMoreThanBinaryFractionsLoseIsRoundedAsItIs(UnitRounding rounding, long value, long units) {
        SimulationResult result = Simulation.of(
                        repriced(usd(value), 1, rounding), Assumptions.flatPrice(usd(10_000)), STILL)
                .withPaths(2)
                .run();
        assertThat(result.total().mean()).isEqualTo(usd(10_000 * units));
    }

    @Test
    void aScheduleIsNotAskedAnewForTheSameNumberOfUnits() {
        AtomicInteger asked = new AtomicInteger();
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(RepricedGrants.of(usd(22_000), 1, request -> {
                    asked.incrementAndGet();
                    return Offers.AFTER_A_YEAR.resolve(request);
                }))
                .build();
        Simulation.of(offer, PRICED, STILL).withPaths(1).run();
        int once = asked.getAndSet(0);
        assertThat(once).isPositive();
        Simulation.of(offer, PRICED, STILL).withPaths(1_000).run();
        assertThat(asked).hasValue(once);
    }

    private static Offer repriced(MonetaryAmount value, int years, UnitRounding rounding) {
        return Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(RepricedGrants.of(value, years, Offers.AFTER_A_YEAR).withRounding(rounding))
                .build();
    }

    @ParameterizedTest
    @EnumSource(UnitRounding.class)
    void aRepricedGrantBecomesAtMostTenToTheFifteenthUnits(UnitRounding rounding) {
        Offer offer = repriced(usd(1_000_000_000_000_000L), 1, rounding);
        Assumptions one = Assumptions.flatPrice(usd(1));
        assertThat(Simulation.of(offer, one, STILL).withPaths(1).run().total().mean())
                .isEqualTo(usd(1_000_000_000_000_000L));
        PriceModel falling = years -> (random, growth) -> Arrays.fill(growth, 0.5);
        assertThatThrownBy(() -> Simulation.of(offer, one, falling).withPaths(1).run())
                .hasMessageStartingWith("a re-priced grant must become at most 10^15 units, but was 2.0E15;");
    }

    @ParameterizedTest
    @EnumSource(UnitRounding.class)
    void leavingKeepsTheRepricedGrantsThatHaveVested(UnitRounding rounding) {
        Assumptions leavingOnAnniversary2 = PRICED.withRetention(RetentionCurve.leavingAfter(Rational.of(2)));
        SimulationResult result = Simulation.of(repriced(usd(22_000), 4, rounding), leavingOnAnniversary2, STILL)
                .withPaths(5)
                .run();
        assertThat(result.years())
                .extracting(year -> year.percentile(0))
                .containsExactly(usd(22_000), usd(22_000), usd(0), usd(0));
        assertThat(result.total().percentile(100)).isEqualTo(usd(44_000));
    }

    @Test
    void leavingOnTheLastDateKeptLosesTheNextVest() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(1_200, HalfUpSchedule.YEARLY))
                .build();
        SimulationResult result = Simulation.of(
                        offer, PRICED.withRetention(RetentionCurve.leavingAfter(Rational.of(1))), STILL)
                .withPaths(3)
                .run();
        assertThat(result.year(1).percentile(0)).isEqualTo(usd(13_200));
        assertThat(result.year(2).percentile(100)).isEqualTo(usd(0));
    }

    /** Each path has a price of its own that jumps after the start date and stands still from the grant to the vest. */
    @Test
    void aValueGrantedLaterGrowsByThePriceOfItsOwnPath() {
        LocalDate granted = Offers.START.plusYears(1);
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.ofUnits(10, new HalfUpSchedule(List.of(0), List.of(100))))
                .add(EquityGrant.builder()
                        .name("Refresher")
                        .kind(ComponentKind.REFRESHER)
                        .value(usd(40_000))
                        .schedule(new HalfUpSchedule(List.of(12), List.of(100)))
                        .commencement(granted)
                        .grantDate(granted)
                        .build())
                .build();
        PriceModel jumpsOnce = years -> (random, growth) -> {
            double jump = 1 + random.nextDouble();
            for (int i = 0; i < years.length; i++) {
                growth[i] = years[i] == 0 ? 1 : jump;
            }
        };
        SimulatedTotal year = Simulation.of(offer, PRICED, jumpsOnce)
                .withYears(2)
                .withPaths(50)
                .run()
                .year(2);
        assertThat(year.percentile(0)).isEqualTo(usd(40_000));
        assertThat(year.percentile(100)).isEqualTo(usd(40_000));
    }

    /** Units that depend on the price are no units that can be priced along a path. */
    private record UnitsForAThousand(String name, boolean asValue) implements Component {
        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            MonetaryAmount price =
                    context.assumptions().defaultPrice().orElseThrow().initialPrice(context.years());
            Rational units = Rational.of(1_000).dividedBy(Rational.of(Amounts.number(price)));
            return List.of(Payment.builder()
                    .component(name)
                    .kind(kind())
                    .year(1)
                    .date(context.years().anniversary(1))
                    .amount(usd(1_000))
                    .basis(
                            asValue
                                    ? new PaymentBasis.ValueVest(price, Portion.ALL, BigDecimal.ONE)
                                    : new PaymentBasis.Vest(Units.of(units), price))
                    .build());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void unitsAndValuesThatDependOnThePriceAreRefused(boolean asValue) {
        Offer offer = Offers.amazon()
                .add(new UnitsForAThousand("A thousand", asValue))
                .build();
        assertThatThrownBy(() -> Simulation.of(offer, PRICED, MOVING).run())
                .hasMessageStartingWith("a simulated component must pay the same units, portions and cash at any share"
                        + " price, but was A thousand;");
    }

    @Test
    void aPriceStatedForTheSymbolIsEnough() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(EquityGrant.builder()
                        .symbol("XYZ")
                        .units(Units.of(1_200))
                        .schedule(HalfUpSchedule.YEARLY)
                        .build())
                .build();
        Assumptions stated =
                Assumptions.builder().putPrices("XYZ", Prices.flat(usd(220))).build();
        assertThat(Simulation.of(offer, stated, STILL)
                        .withPaths(2)
                        .run()
                        .year(1)
                        .mean())
                .isEqualTo(usd(13_200));
    }
}

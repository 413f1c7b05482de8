package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.simulation.SimulationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.money.MonetaryAmount;
import net.finmath.exception.CalculationException;
import net.finmath.montecarlo.BrownianMotionFromMersenneRandomNumbers;
import net.finmath.montecarlo.assetderivativevaluation.MonteCarloBlackScholesModel;
import net.finmath.stochastic.RandomVariable;
import net.finmath.time.TimeDiscretizationFromArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Simulating an offer of four years on 200,000 share prices: beside a bare loop that draws the same variates and takes one
 * exponential for each price, and beside finmath-lib on as many paths and the same dates. The set-up refuses to start
 * unless all give the same means: the bare loop to the rounding of payments, finmath to four standard errors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SimulationBenchmark {

    private static final int PATHS = 200_000;
    private static final int BLOCK = 4_096;
    private static final int SLICE = 512;
    private static final int YEARS = BundledOffer.YEARS;
    private static final long SEED = 42;
    private static final double DRIFT = 0.08;
    private static final double VOLATILITY = 0.35;

    private final BundledOffer numbers = BundledOffer.standard();
    private final Simulation simulation = Simulation.of(
                    numbers.toOffer(),
                    Assumptions.flatPrice(Amounts.usd(BigDecimal.valueOf(numbers.price(), 2))),
                    PriceModels.geometricBrownianMotion(DRIFT, VOLATILITY))
            .withPaths(PATHS)
            .withSeed(SEED);
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    /**
     * Checks that all ways agree.
     *
     * @throws CalculationException never
     */
    @Setup
    public void compare() throws CalculationException {
        SimulationResult ours = simulation.run();
        double[] bare = bareLoop();
        double[] peer = finmath();
        for (int year = 1; year <= YEARS; year++) {
            double mean = Amounts.minorUnits(ours.year(year).mean());
            double scale = numbers.price() * (double) numbers.unitsOfYear(year);
            double cash = numbers.cashOfYear(year);
            require(Math.abs(cash + scale * bare[year - 1] / PATHS - mean) <= 1, "the bare loop", year);
            double error = Amounts.minorUnits(ours.year(year).standardError());
            require(Math.abs(cash + peer[year - 1] - mean) <= 4 * Math.sqrt(2) * error, "finmath", year);
        }
        require(ours.equals(simulateOnTwoThreads()), "two threads", 0);
    }

    private static void require(boolean holds, String way, int year) {
        if (!holds) {
            throw new IllegalStateException(way + " differs in year " + year);
        }
    }

    /** Ends the threads. */
    @TearDown
    public void shutDown() {
        pool.shutdownNow();
    }

    /** {@return the distribution of each year and of the sum, percentiles not yet asked for} */
    @Benchmark
    public SimulationResult simulate() {
        return simulation.run();
    }

    /** {@return the same, computed by two threads} */
    @Benchmark
    public SimulationResult simulateOnTwoThreads() {
        return simulation.run(pool, 2, (done, total) -> {});
    }

    /** {@return the sum of the growth at each date: nothing but the variates and one exponential for each price} */
    @Benchmark
    public double[] bareLoop() {
        SplittableGenerator root = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(SEED);
        double[] sums = new double[YEARS];
        for (int from = 0; from < PATHS; from += BLOCK) {
            addBlock(root.split(), Math.min(BLOCK, PATHS - from), sums);
        }
        return sums;
    }

    private static void addBlock(RandomGenerator random, int paths, double[] sums) {
        double[] logarithms = new double[SLICE];
        for (int from = 0; from < paths; from += SLICE) {
            Arrays.fill(logarithms, 0);
            int count = Math.min(SLICE, paths - from);
            for (int year = 0; year < YEARS; year++) {
                sums[year] += drawYear(random, logarithms, count);
            }
        }
    }

    private static double drawYear(RandomGenerator random, double[] logarithms, int count) {
        double mean = DRIFT - VOLATILITY * VOLATILITY / 2;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            logarithms[i] += mean + VOLATILITY * random.nextGaussian();
            sum += Math.exp(logarithms[i]);
        }
        return sum;
    }

    /** {@return the sum of the growth at each date, path by path: as bare, with the variates in another order} */
    @Benchmark
    public double[] bareLoopByPath() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double mean = DRIFT - VOLATILITY * VOLATILITY / 2;
        double[] sums = new double[YEARS];
        for (int path = 0; path < PATHS; path++) {
            double logarithm = 0;
            for (int year = 0; year < YEARS; year++) {
                logarithm += mean + VOLATILITY * random.nextGaussian();
                sums[year] += Math.exp(logarithm);
            }
        }
        return sums;
    }

    /**
     * {@return the mean worth of each vest by finmath-lib, from its own variates}
     *
     * @throws CalculationException never
     */
    @Benchmark
    public double[] finmath() throws CalculationException {
        var times = new TimeDiscretizationFromArray(0.0, YEARS, 1.0);
        var variates = new BrownianMotionFromMersenneRandomNumbers(times, 1, PATHS, (int) SEED);
        var model = new MonteCarloBlackScholesModel(numbers.price(), DRIFT, VOLATILITY, variates);
        double[] means = new double[YEARS];
        for (int year = 1; year <= YEARS; year++) {
            RandomVariable worth = model.getAssetValue((double) year, 0).mult((double) numbers.unitsOfYear(year));
            means[year - 1] = worth.getAverage();
        }
        return means;
    }

    /** A result whose percentiles have not been asked for. */
    @State(Scope.Thread)
    public static class Fresh {
        private @Nullable SimulationResult result;

        /**
         * Simulates anew, since a result sorts its totals once only.
         *
         * @param benchmark the simulation
         */
        @Setup(Level.Invocation)
        public void simulate(SimulationBenchmark benchmark) {
            result = benchmark.simulate();
        }
    }

    /**
     * {@return the median of each year and of the sum}
     *
     * @param fresh a result that has sorted nothing
     */
    @Benchmark
    public List<MonetaryAmount> percentiles(Fresh fresh) {
        SimulationResult result = Objects.requireNonNull(fresh.result);
        List<MonetaryAmount> medians = new ArrayList<>(List.of(result.total().percentile(50)));
        result.years().forEach(year -> medians.add(year.percentile(50)));
        return medians;
    }
}

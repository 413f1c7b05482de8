package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchRow;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Totalling a stream of offers without parsing them: 4,096 different ones in turn, each row's totals added up by the
 * receiver. The heap of 64 MB would not hold the outcomes of a million rows, so memory is bounded or the run fails. The
 * set-up refuses to start unless the sum is that of the loop written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
public class BatchBenchmark {

    private static final int DIFFERENT = 4_096;

    /** How many rows. */
    @Param({"10000", "100000", "1000000"})
    public int rows;

    /** How many threads; with 1 the calling thread works alone. */
    @Param({"1", "2"})
    public int threads;

    private final Offer[] offers = new Offer[DIFFERENT];
    private final BatchAggregator batch = BatchAggregator.of(
            TctAggregator.years(BundledOffer.YEARS), Assumptions.flatPrice(Amounts.usd(BigDecimal.valueOf(220_05, 2))));
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    /** Adds up the cents of the first year's base salary, sign-on and units. */
    private static final class Sum implements Consumer<BatchOutcome> {
        private long cents;

        @Override
        public void accept(BatchOutcome outcome) {
            if (outcome instanceof BatchOutcome.Totalled totalled) {
                for (int year = 1; year <= BundledOffer.YEARS; year++) {
                    cents += totalled.totals().minorUnits(year);
                }
            }
        }
    }

    /** Makes the offers and checks the sum over all of them. */
    @Setup
    public void makeOffers() {
        long expected = 0;
        for (int i = 0; i < DIFFERENT; i++) {
            BundledOffer numbers = BundledOffer.numbered(i);
            offers[i] = numbers.toOffer();
            expected += Arrays.stream(numbers.totalsByHand()).sum();
        }
        Sum sum = new Sum();
        BatchSummary summary = run(DIFFERENT, sum);
        if (sum.cents != expected || summary.totalled() != DIFFERENT) {
            throw new IllegalStateException("the batch adds up to " + sum.cents + " and not to " + expected);
        }
    }

    /** Ends the threads. */
    @TearDown
    public void shutDown() {
        pool.shutdownNow();
    }

    private BatchSummary run(int count, Sum sum) {
        Iterator<BatchRow> source = LongStream.range(0, count)
                .mapToObj(row -> BatchRow.of(row, offers[(int) (row % DIFFERENT)]))
                .iterator();
        return threads == 1 ? batch.run(source, sum) : batch.run(source, pool, threads, sum);
    }

    /** {@return the sum over all rows in cents} */
    @Benchmark
    public long totalAll() {
        Sum sum = new Sum();
        run(rows, sum);
        return sum.cents;
    }
}

package io.github.totalcomp.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.OfferLines;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * Reading and totalling a file with one offer on each line, beside what Jackson takes to read the same bytes into trees that
 * nobody checks. The set-up refuses to start unless the totals are those of the loop written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(2)
public class ParsingBenchmark {

    private static final String ROW = """
            {"format":"totalcomp-offer/1","employer":"Employer","startDate":"%s","currency":"USD","components":[\
            {"type":"baseSalary","annual":"%s"},\
            {"type":"signOn","payouts":[{"year":1,"amount":"%s","instalments":24},{"year":2,"amount":"%s","instalments":26}]},\
            {"type":"equityGrant","units":"%d","symbol":"AMZN","schedule":"amazon"}],\
            "assumptions":{"prices":{"AMZN":{"type":"flat","price":"%s"}}}}
            """;

    /** How many rows. */
    @Param({"10000", "100000"})
    public int rows;

    /** How many threads total the rows; with 1 the calling thread works alone. */
    @Param({"1", "2"})
    public int threads;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ObjectReader trees = new ObjectMapper().readerFor(JsonNode.class);
    private byte[] file = {};

    /** Adds up the cents of all years. */
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

    /** Writes the file and checks the sum over all rows. */
    @Setup(Level.Trial)
    public void writeFile() {
        StringBuilder text = new StringBuilder();
        long expected = 0;
        for (int i = 0; i < rows; i++) {
            BundledOffer offer = BundledOffer.numbered(i);
            text.append(ROW.formatted(
                    offer.start(),
                    decimal(offer.base()),
                    decimal(offer.signOnYear1()),
                    decimal(offer.signOnYear2()),
                    offer.units(),
                    decimal(offer.price())));
            for (long cents : offer.totalsByHand()) {
                expected += cents;
            }
        }
        file = text.toString().getBytes(StandardCharsets.UTF_8);
        long found = readAndTotal();
        if (found != expected) {
            throw new IllegalStateException("the file adds up to " + found + " and not to " + expected);
        }
    }

    private static String decimal(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    /** Ends the threads. */
    @TearDown
    public void shutDown() {
        pool.shutdownNow();
    }

    /** {@return the sum over all rows in cents, every row read, checked and totalled} */
    @Benchmark
    public long readAndTotal() {
        OfferLines lines = OfferLines.of(new ByteArrayInputStream(file), "offers.ndjson", VestingCatalog.standard());
        BatchAggregator batch = BatchAggregator.of(TctAggregator.years(BundledOffer.YEARS), lines::assumptionsOf);
        Sum sum = new Sum();
        BatchSummary summary =
                threads == 1 ? batch.run(lines.rows(), sum) : batch.run(lines.rows(), pool, threads, sum);
        if (summary.totalled() != rows) {
            throw new IllegalStateException(summary.toString());
        }
        return sum.cents;
    }

    /** {@return the number of fields in all trees} */
    @Benchmark
    public long jacksonReadTree() throws IOException {
        long fields = 0;
        try (MappingIterator<JsonNode> values = trees.readValues(file)) {
            while (values.hasNext()) {
                fields += values.next().size();
            }
        }
        return fields;
    }
}

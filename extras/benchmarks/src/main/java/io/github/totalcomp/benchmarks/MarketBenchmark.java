package io.github.totalcomp.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketDimension;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and grouping 60,000 market observations, beside what the CSV library takes to read the same text. The text is made
 * here, or if {@code totalcomp.shared} names a folder with {@code data/market-observations.csv}, that file repeated. The
 * set-up refuses to start unless every row is counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MarketBenchmark {

    private static final int ROWS = 60_000;
    private static final String HEADER = "company,level,title,location,totalyearlycompensation,basesalary,"
            + "stockgrantvalue,bonus,yearsofexperience,yearsatcompany,timestamp\n";

    private final MarketCsv csv = MarketCsv.inCurrency(Amounts.currency("USD")).mending();
    private String text = "";

    /** Makes the text and checks that all of it is read. */
    @Setup
    public void makeText() throws IOException {
        String folder = System.getProperty("totalcomp.shared", "");
        text = folder.isEmpty() ? made() : repeated(Path.of(folder, "data", "market-observations.csv"));
        MarketRows rows = read();
        if (rows.count() != ROWS || bareRead() != 11L * (ROWS + 1)) {
            throw new IllegalStateException(rows.count() + " rows");
        }
    }

    private static String made() {
        StringBuilder made = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            int base = 90_000 + 1_000 * (i % 117);
            int stock = 500 * (i % 301);
            int bonus = 1_000 * (i % 41);
            made.append("Company ")
                    .append(i % 1_201)
                    .append(",L")
                    .append(i % 9)
                    .append(",Title ")
                    .append(i % 15);
            made.append(",\"Place ")
                    .append(i % 587)
                    .append(", WA\",")
                    .append(base + stock + bonus)
                    .append(',');
            made.append(base)
                    .append(',')
                    .append(stock)
                    .append(',')
                    .append(bonus)
                    .append(',')
                    .append(i % 30);
            made.append(',')
                    .append(i % 7)
                    .append(',')
                    .append(1 + i % 12)
                    .append('/')
                    .append(1 + i % 28);
            made.append("/2020 ").append(i % 24).append(":05:06\n");
        }
        return made.toString();
    }

    private static String repeated(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        StringBuilder repeated = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < ROWS; i++) {
            repeated.append(lines.get(1 + i % (lines.size() - 1))).append('\n');
        }
        return repeated.toString();
    }

    private MarketRows read() throws IOException {
        return csv.read(new StringReader(text), "observations.csv");
    }

    /** {@return the groups of each company and level, every row read, looked through and counted} */
    @Benchmark
    public Map<List<String>, MarketData> readAndGroup() throws IOException {
        return read().data().by(List.of(MarketDimension.COMPANY, MarketDimension.LEVEL));
    }

    /** {@return the medians of the totals of each group that is large enough} */
    @Benchmark
    public List<Object> readGroupAndRange() throws IOException {
        List<Object> medians = new ArrayList<>();
        for (MarketData group : readAndGroup().values()) {
            if (group.observations().size() >= group.minimum()) {
                group.ranges().total().ifPresent(total -> medians.add(total.median()));
            }
        }
        return medians;
    }

    /** {@return the number of fields, nothing done with them} */
    @Benchmark
    public long bareRead() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
            for (CsvRecord row : records) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }
}

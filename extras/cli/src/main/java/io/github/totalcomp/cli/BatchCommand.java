package io.github.totalcomp.cli;

import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.OfferLines;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Totals many offers. */
@Command(
        name = "batch",
        description = "Total a file of offers, one JSON object on each line.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Each line gives one record, in the order of the lines: the totals of its offer,",
            "or what is wrong with it. A wrong line does not end the run. All offers are",
            "totalled over the same number of years. With --format json each record is one",
            "line, with --format csv one row of a table.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp batch --offers offers.ndjson --threads 2 --format json",
            "  totalcomp batch --offers offers.ndjson --format csv --output totals.csv"
        })
final class BatchCommand implements Callable<Integer> {

    private static final int USUAL_YEARS = 4;
    private static final int PERCENT = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--offers",
            required = true,
            paramLabel = "FILE",
            description = "the offers, a file with one JSON object on each line")
    private Path path = Path.of("");

    @Mixin
    private YearsOption years = new YearsOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private TableFormatOption format = new TableFormatOption();

    @Override
    public Integer call() {
        int horizon = years.given().orElse(USUAL_YEARS);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        BatchRecords records = switch (format.format()) {
            case TEXT -> new BatchText();
            case JSON -> new BatchJson();
            case CSV -> new BatchCsv(horizon);
        };
        BatchSummary summary =
                Faults.opening(path, file -> run(file, horizon, outcome -> out.print(records.record(outcome))));
        out.print(records.end(summary));
        return ExitStatus.OK;
    }

    /** A bar, unless the records themselves go to the screen. */
    private ProgressBar bar() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new ProgressBar(command.getErr(), OutputOption.file(command).isPresent() && Terminal.isThere());
    }

    private BatchSummary run(Path file, int horizon, Consumer<BatchOutcome> outcomes) throws IOException {
        ProgressBar bar = bar();
        try (WatchedInput in = WatchedInput.of(file)) {
            OfferLines lines = OfferLines.of(in, StandardInput.name(file), VestingCatalog.standard());
            BatchAggregator batch = BatchAggregator.of(TctAggregator.years(horizon), lines::assumptionsOf);
            return threads.using((executor, count) -> batch.run(lines.rows(), executor, count, outcome -> {
                outcomes.accept(outcome);
                bar.show(in.percentRead(), PERCENT);
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            bar.clear();
        }
    }
}

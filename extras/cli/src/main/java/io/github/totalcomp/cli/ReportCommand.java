package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.render.Renderer;
import io.github.totalcomp.report.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything about an offer as one page. */
@Command(
        name = "report",
        description = "Write everything about an offer as one page, with charts: totals, vesting, leaving, market,"
                + " what to ask for.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The HTML page needs nothing else: no script, no network. With --market it also holds the market's",
            "ranges with the offer's position, the ranking and, where the offer file states a walk-away, the",
            "counteroffer; with --volatility a simulation. Filters apply to a CSV file as they do in 'review'.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp report --offer offer.json --market reports.csv \\",
            "      --volatility 0.35 --output offer.html"
        })
final class ReportCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** How a report is written. */
    enum Form {
        HTML,
        MARKDOWN,
        TEXT;

        Renderer renderer() {
            return switch (this) {
                case HTML -> Renderers.html();
                case MARKDOWN -> Renderers.markdown();
                case TEXT -> Renderers.text();
            };
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OfferOption offer = new OfferOption();

    @ArgGroup(exclusive = false)
    private @Nullable MarketOptions market;

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(
            names = "--approach",
            paramLabel = "APPROACH",
            description = "flexible (start above the walk-away) or fixed (name it); flexible unless given")
    private Approach approach = Approach.FLEXIBLE;

    @ArgGroup(exclusive = false)
    private @Nullable ShareModel shares;

    @Option(names = "--date", paramLabel = "DATE", description = "the date that the report bears; none unless given")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, markdown or text; html unless given")
    private Form format = Form.HTML;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "the file to write, - for standard output; standard output unless given")
    private Path output = STANDARD_OUTPUT;

    @Override
    public Integer call() {
        OptionalInt horizon = years.given();
        OfferFile file = offer.read();
        OfferReport report = new OfferReport(file, offer.path(), years.orOf(file));
        report.totals();
        report.vestingAndLeaving();
        Optional.ofNullable(shares).ifPresent(report::simulation);
        MarketOptions observed = market;
        if (observed != null) {
            report.review(
                    Reviewer.of(offer.path(), observed.path()).review(file, observed.readFor(file), horizon, approach));
        }
        return write(report.build(date));
    }

    private int write(Report report) {
        String text = format.renderer().render(report);
        CommandSpec command = Objects.requireNonNull(spec);
        if (output.equals(STANDARD_OUTPUT)) {
            command.commandLine().getOut().print(text);
            return ExitStatus.OK;
        }
        try {
            Files.writeString(output, text);
            return ExitStatus.OK;
        } catch (IOException e) {
            command.commandLine()
                    .getErr()
                    .println("totalcomp: the " + format.name().toLowerCase(Locale.ROOT) + " cannot be written to "
                            + output + "; name a file in a folder that is there and may be written to");
            return ExitStatus.BAD_INPUT;
        }
    }
}

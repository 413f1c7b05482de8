package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.HistoryJson;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.render.Renderer;
import io.github.totalcomp.report.render.Renderers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "The HTML page needs nothing else: no script, no network. With --market it also",
            "holds the market's ranges with the offer's position, what was found in the",
            "offer, the ranking and, where the offer file states a walk-away, the",
            "counteroffer; with --volatility a simulation; with --history the rounds of a",
            "negotiation; with further offers a comparison. Filters apply to a CSV file as",
            "they do in 'review'.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp report --offer offer.json --market reports.csv \\",
            "      --volatility 0.35 --output offer.html",
            "  totalcomp report --offer one.json --offer other.json --output both.html"
        })
final class ReportCommand implements Callable<Integer> {

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

    @Option(
            names = "--offer",
            required = true,
            paramLabel = "FILE",
            description = "an offer, a JSON file; the report is on the first, further ones are compared with it")
    private List<Path> offers = List.of();

    @ArgGroup(exclusive = false)
    private @Nullable MarketOptions market;

    @Mixin
    private YearsOption years = new YearsOption();

    @Mixin
    private ApproachOption asking = new ApproachOption();

    @ArgGroup(exclusive = false)
    private @Nullable ShareModel shares;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "the negotiation so far, a JSON file; with --market also what to do next")
    private @Nullable Path history;

    @Option(names = "--letter", description = "add the letter that carries the counteroffer")
    private boolean letter;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "the date that the report bears, none unless given; for what to do next, the day of the"
                    + " history's last event unless given")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, markdown or text; html unless given")
    private Form format = Form.HTML;

    @Override
    public Integer call() {
        List<OfferFile> files = new ArrayList<>();
        offers.forEach(path -> files.add(Faults.reading(path, OfferJson::read)));
        HistoryFile rounds = history == null ? null : Faults.reading(history, HistoryJson::read);
        Path path = offers.get(0);
        OfferFile file = files.get(0);
        int horizon = years.orOf(file);
        OfferReport report = new OfferReport(file, path, horizon);
        Map<String, OfferFile> others = compared(report, files, horizon);
        report.totals();
        report.vestingAndLeaving();
        others(report, others);
        Optional.ofNullable(shares).ifPresent(model -> simulate(report, model));
        Optional.ofNullable(rounds).ifPresent(known -> report.history(Objects.requireNonNull(history), known));
        reviewed(report, file, Optional.ofNullable(rounds));
        return write(report.build(date));
    }

    /** The offers by name, the first included, where there are several. */
    private Map<String, OfferFile> compared(OfferReport report, List<OfferFile> files, int horizon) {
        if (files.size() == 1) {
            return Map.of();
        }
        SideBySide sides = SideBySide.of(offers, files, horizon, GrowthTiming.EXACT_DATE);
        report.comparison(sides);
        return sides.files();
    }

    private void others(OfferReport report, Map<String, OfferFile> others) {
        int number = 0;
        for (Map.Entry<String, OfferFile> other : others.entrySet()) {
            if (number > 0) {
                report.other(other.getKey(), offers.get(number), other.getValue());
            }
            number++;
        }
    }

    private void reviewed(OfferReport report, OfferFile file, Optional<HistoryFile> rounds) {
        MarketOptions options = market;
        if (options == null) {
            if (letter) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "Missing required option '--market=FILE' for a report with a letter");
            }
            return;
        }
        MarketFile observed = options.readFor(file);
        rounds.ifPresent(known -> report.nextStep(Objects.requireNonNull(history), known, observed, date));
        Review review =
                Reviewer.of(offers.get(0), options.path()).review(file, observed, years.given(), asking.approach());
        report.review(review);
        if (letter) {
            report.letter(review);
        }
    }

    private void simulate(OfferReport report, ShareModel model) {
        ProgressBar bar =
                ProgressBar.on(Objects.requireNonNull(spec).commandLine().getErr());
        try {
            report.simulation(model, bar::show);
        } finally {
            bar.clear();
        }
    }

    /** Each renderer leaves no character that acts on a terminal, but for marks that keep right-to-left names apart. */
    private int write(Report report) {
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .print(format.renderer().render(report));
        return ExitStatus.OK;
    }
}

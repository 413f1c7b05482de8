package io.github.totalcomp.cli;

import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.negotiation.counter.Approach;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reviews an offer: what it pays, how it compares with the market, what to ask for. */
@Command(
        name = "review",
        description =
                "Review an offer: what it pays by year, what to ask for and why, and a counteroffer with a letter.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Filters apply to a CSV file. Each may be given several times and keeps what",
            "matches one of its values; 'any' keeps everything. Unless given, they are the",
            "employer, role, level and location of the offer.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp review --offer offer.json --market reports.csv --level L5"
        })
final class ReviewCommand implements Callable<Integer> {

    /** How a result is written. */
    enum Format {
        TEXT,
        JSON
    }

    private static final Path NONE = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--offer", required = true, paramLabel = "FILE", description = "the offer, a JSON file")
    private Path offer = NONE;

    @Option(
            names = "--market",
            required = true,
            paramLabel = "FILE",
            description = "the market: a CSV file of observations or a JSON file of quantiles")
    private Path market = NONE;

    @Option(names = "--company", paramLabel = "NAME", description = "keep observations of this company")
    private List<String> companies = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "keep observations of this job title")
    private List<String> titles = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "keep observations of this level")
    private List<String> levels = List.of();

    @Option(names = "--location", paramLabel = "PLACE", description = "keep observations whose place has this name")
    private List<String> locations = List.of();

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "count N compensation years; unless given, the horizonYears of the offer file, or 4")
    private @Nullable Integer years;

    @Option(
            names = "--approach",
            paramLabel = "APPROACH",
            description = "flexible (start above the walk-away) or fixed (name it); flexible unless given")
    private Approach approach = Approach.FLEXIBLE;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless given")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        OptionalInt horizon = horizon(command);
        OfferFile file = Faults.reading(offer, OfferJson::read);
        MarketFilters filters = MarketFilters.of(file.offer(), companies, titles, levels, locations);
        MarketFile observed = Faults.reading(market, path -> MarketFile.read(path, filters));
        Review review = Reviewer.of(offer, market).review(file, observed, horizon, approach);
        command.getOut().print(format == Format.JSON ? ReviewJson.render(review) : ReviewText.render(review));
        return ExitStatus.OK;
    }

    private OptionalInt horizon(CommandLine command) {
        if (years == null) {
            return OptionalInt.empty();
        }
        if (years < 1 || years > CompensationYears.MOST_YEARS) {
            throw new ParameterException(
                    command,
                    "Invalid value for option '--years': must be 1 to " + CompensationYears.MOST_YEARS + ", but was "
                            + years);
        }
        return OptionalInt.of(years);
    }
}

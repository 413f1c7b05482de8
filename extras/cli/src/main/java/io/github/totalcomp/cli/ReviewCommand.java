package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.counter.Approach;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private OfferOption offer = new OfferOption();

    @Option(
            names = "--market",
            required = true,
            paramLabel = "FILE",
            description = "the market: a CSV file of observations or a JSON file of quantiles")
    private Path market = Path.of("");

    @Option(names = "--company", paramLabel = "NAME", description = "keep observations of this company")
    private List<String> companies = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "keep observations of this job title")
    private List<String> titles = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "keep observations of this level")
    private List<String> levels = List.of();

    @Option(names = "--location", paramLabel = "PLACE", description = "keep observations whose place has this name")
    private List<String> locations = List.of();

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(
            names = "--approach",
            paramLabel = "APPROACH",
            description = "flexible (start above the walk-away) or fixed (name it); flexible unless given")
    private Approach approach = Approach.FLEXIBLE;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OptionalInt horizon = years.given();
        OfferFile file = offer.read();
        MarketFilters filters = MarketFilters.of(file.offer(), companies, titles, levels, locations);
        MarketFile observed = Faults.reading(market, path -> MarketFile.read(path, filters));
        Review review = Reviewer.of(offer.path(), market).review(file, observed, horizon, approach);
        return format.print(() -> ReviewText.render(review), () -> ReviewJson.render(review));
    }
}

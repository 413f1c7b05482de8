package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private MarketOptions market = new MarketOptions();

    @Mixin
    private YearsOption years = new YearsOption();

    @Mixin
    private ApproachOption asking = new ApproachOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OptionalInt horizon = years.given();
        OfferFile file = offer.read();
        MarketFile observed = market.readFor(file);
        Review review = Reviewer.of(offer.path(), market.path()).review(file, observed, horizon, asking.approach());
        return format.print(() -> ReviewText.render(review), () -> ReviewJson.render(review));
    }
}

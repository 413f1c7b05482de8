package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where an offer stands. */
@Command(
        name = "position",
        description = "Say where an offer stands in the market, what is weak in it, and what to ask the recruiter.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Filters apply to a CSV file. Each may be given several times and keeps what",
            "matches one of its values; 'any' keeps everything. Unless given, they are the",
            "employer, role, level and location of the offer. The levels below and above",
            "are taken from the same file.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp position --offer offer.json --market reports.csv"
        })
final class PositionCommand implements Callable<Integer> {

    @Mixin
    private OfferOption offer = new OfferOption();

    @Mixin
    private MarketOptions market = new MarketOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        MarketFile observed = market.readFor(file);
        ComponentRanking ranking = Reviewer.of(offer.path(), market.path())
                .rank(file, observed, file.negotiation().profile());
        OfferPosition position = new Positioner(offer.path()).position(file, observed, ranking);
        return format.print(() -> text(file, position), () -> json(file, position));
    }

    private static String text(OfferFile file, OfferPosition position) {
        return String.join(
                "\n", OfferText.title(file.offer()), "", position.toString(), "", OfferText.assumed(file), "");
    }

    private static String json(OfferFile file, OfferPosition position) {
        Map<String, Object> tree =
                OfferTree.of("totalcomp-position/1", file, position.context().currency());
        tree.put("market", ResultJson.tree(position.context().levers().market()));
        tree.put("position", ResultJson.tree(position));
        return ResultJson.write(tree);
    }
}

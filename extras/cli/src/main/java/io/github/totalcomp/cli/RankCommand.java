package io.github.totalcomp.cli;

import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Crossing;
import io.github.totalcomp.negotiation.advice.Profile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ranks what can be asked for, with reasons and with what would change the order. */
@Command(
        name = "rank",
        description = "Rank what can be asked for by likelihood, room and worth, and say what would change the order.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What an option states takes the place of what the offer file states under",
            "\"negotiation\"; caps are added to those of the file. LEVER is baseSalary,",
            "signOn, equity, refresher, performanceBonus, benefit or vestingTimeline; base,",
            "sign-on and bonus do too.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp rank --offer offer.json --market reports.csv \\",
            "      --soft-cap baseSalary=160000:0.25 --competing-offers 2"
        })
final class RankCommand implements Callable<Integer> {

    static final String FORMAT = "totalcomp-rank/1";

    @Mixin
    private OfferOption offer = new OfferOption();

    @Mixin
    private MarketOptions market = new MarketOptions();

    @Mixin
    private YearsOption years = new YearsOption();

    @Mixin
    private ProfileOptions wishes = new ProfileOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        Profile profile = wishes.profile(file, years.orOf(file));
        MarketFile observed = market.readFor(file);
        ComponentRanking ranking = Reviewer.of(offer.path(), market.path()).rank(file, observed, profile);
        List<Crossing> crossings = ranking.crossings();
        return format.print(() -> text(file, ranking, crossings), () -> json(file, ranking, crossings));
    }

    private static String text(OfferFile file, ComponentRanking ranking, List<Crossing> crossings) {
        String changes = crossings.isEmpty()
                ? Wrapped.text("Nothing that was tried changes the order.") + "\n"
                : crossings.stream()
                        .map(crossing -> Wrapped.item("", crossing.toString()) + "\n")
                        .collect(Collectors.joining("", "What would change the order, all else as it is:\n", ""));
        return OfferText.title(file.offer()) + "\n\n" + ranking.explain() + "\n\n" + changes + "\n"
                + OfferText.assumed("Assumed", file, Measure.EXPECTED_PRESENT_VALUE) + "\n";
    }

    private static String json(OfferFile file, ComponentRanking ranking, List<Crossing> crossings) {
        Map<String, Object> tree = OfferTree.of(FORMAT, file, ranking.context().currency());
        tree.put("ranking", ResultJson.tree(ranking));
        tree.put("crossings", crossings.stream().map(ResultJson::tree).toList());
        return ResultJson.write(tree);
    }
}

package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.bargaining.round.NextStepAdvisor;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.HistoryJson;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what to do next in a negotiation. */
@Command(
        name = "next",
        description =
                "Say what to do next in a negotiation, and why: accept, counter, answer, ask for time, walk away.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "An offer is accepted only if it meets every condition of the \"walkAway\" of the",
            "history file; where a term is not known yet, the advice is to ask about it.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp next --history history.json --market reports.csv \\",
            "    --today 2026-02-03 --objection \"We have no flexibility\"",
            "  totalcomp next --history history.json --market reports.csv \\",
            "    --today 2026-02-03 --questions --worries --expert-fee 500 \\",
            "    --expert-adds 10000 --expert-chance 50%%"
        })
final class NextCommand implements Callable<Integer> {

    @Option(
            names = "--history",
            required = true,
            paramLabel = "FILE",
            description = "the negotiation so far, a JSON file")
    private Path path = Path.of("");

    @Mixin
    private MarketOptions market = new MarketOptions();

    @Option(names = "--today", required = true, paramLabel = "DATE", description = "the day of the advice")
    private LocalDate today = LocalDate.EPOCH;

    @Option(
            names = "--objection",
            paramLabel = "TEXT",
            description = "what the recruiter says today, after everything in the file")
    private @Nullable String objection;

    @Mixin
    private NextExtras extras = new NextExtras();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        HistoryFile file = Faults.reading(path, HistoryJson::read);
        WalkAway walkAway = file.negotiation().walkAway().orElseThrow(this::noWalkAway);
        MarketFile observed = market.readFor(file.history().firstOffer());
        NegotiationHistory history = Faults.inFile(
                path, () -> objection == null ? file.history() : file.history().objected(today, objection));
        NextStep step = Faults.inFile(
                path,
                () -> NextStepAdvisor.of(observed.ranges(), file.negotiation().profile(), walkAway)
                        .next(history, file.assumptions(), today));
        CurrencyUnit currency = file.currency();
        return format.print(
                () -> text(file, history, step, extras.text(history, step, currency)),
                () -> NextJson.render(file, history, today, step, extras.tree(history, step, currency)));
    }

    private FormatException noWalkAway() {
        return new FormatException(
                StandardInput.name(path),
                List.of(new FormatFault(
                        "negotiation",
                        0,
                        0,
                        "a history file for advice must state the least you would accept",
                        "nothing",
                        "add \"walkAway\"")));
    }

    private static String text(HistoryFile file, NegotiationHistory history, NextStep step, List<String> extras) {
        List<String> lines = new ArrayList<>(List.of(OfferText.title(history.latestOffer()), "", step.toString()));
        lines.addAll(extras);
        lines.add("");
        lines.add(OfferText.assumed(
                "Assumed", history.latestOffer(), file.assumptions(), Measure.EXPECTED_PRESENT_VALUE));
        lines.add("");
        return String.join("\n", lines);
    }
}

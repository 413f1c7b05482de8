package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.internal.Lines;
import java.util.ArrayList;
import java.util.List;

/** Draws a counteroffer as text. */
final class CounterText {

    private CounterText() {}

    static String render(CounterOffer counter) {
        List<String> lines = new ArrayList<>();
        lines.add("Counteroffer, " + counter.approach().label());
        counter.levers().forEach(lever -> addLever(lever, lines));
        lines.add(Lines.wrapped(
                "",
                "Average a year: offered " + AmountText.full(counter.offeredYearly()) + ", asked "
                        + AmountText.number(counter.askedYearly()) + ", walk-away "
                        + AmountText.number(counter.walkAway().yearly())));
        if (!counter.walkAway().conditions().isEmpty()) {
            lines.add("The walk-away, held against the ask:");
            counter.askFindings().forEach(finding -> lines.add(Lines.wrapped("  - ", finding.toString())));
        }
        counter.notes().forEach(note -> lines.add(Lines.wrapped("", note)));
        counter.options().forEach(option -> addOption(option, lines));
        return String.join("\n", lines);
    }

    private static void addLever(AskedLever lever, List<String> lines) {
        lines.add(Lines.wrapped("  ", lever.toString()));
        lever.changes().forEach(change -> lines.add(Lines.wrapped("      ", change)));
        lever.reasons().forEach(reason -> lines.add(Lines.wrapped("    - ", reason)));
    }

    private static void addOption(ApproachOption option, List<String> lines) {
        lines.add(Lines.wrapped("", "The approach " + option));
        option.advantages().forEach(line -> lines.add(Lines.wrapped("  + ", line)));
        option.drawbacks().forEach(line -> lines.add(Lines.wrapped("  - ", line)));
    }
}

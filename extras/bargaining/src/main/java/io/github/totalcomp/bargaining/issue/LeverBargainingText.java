package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.negotiation.internal.Lines;
import java.util.ArrayList;
import java.util.List;

/** Draws the bargaining case of an offer. */
final class LeverBargainingText {

    private LeverBargainingText() {}

    static String render(LeverBargaining bargaining) {
        List<String> lines = new ArrayList<>();
        lines.add(Lines.wrapped(
                "",
                "Push in this order, by what a unit is worth to you over the horizon for each unit that it costs the"
                        + " employer, which is all that it promises at today's share price unless another cost was"
                        + " given:"));
        List<PushedIssue> order = bargaining.pushOrder();
        for (int i = 0; i < order.size(); i++) {
            PushedIssue pushed = order.get(i);
            lines.add(Lines.wrapped(
                    "  " + (i + 1) + ". ",
                    described(pushed, bargaining.ranking().lever(pushed.name()).unit())));
        }
        if (bargaining.canMove()) {
            bargaining.fairPackage().ifPresent(fair -> lines.add(Lines.wrapped("", "A fair package (Nash): " + fair)));
        }
        return String.join("\n", lines);
    }

    private static String described(PushedIssue pushed, String unit) {
        return pushed.name() + " (" + unit + "): worth " + BargainingText.decimal(pushed.ours())
                + " to you, costs the employer "
                + pushed.ratio()
                        .map(ratio ->
                                BargainingText.decimal(pushed.theirs()) + ", ratio " + BargainingText.decimal(ratio))
                        .orElse("nothing");
    }
}

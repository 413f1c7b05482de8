package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.internal.Lines;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Draws the solution of a bargaining case. */
final class BargainingText {

    private static final int DECIMALS = 4;
    private static final int MOST_SHOWN = 10;

    private BargainingText() {}

    static String render(BargainingSolution solution) {
        List<String> lines = new ArrayList<>();
        int size = solution.paretoSet().size();
        lines.add(Lines.wrapped("", "Efficient packages, the best for us first: " + size));
        solution.paretoSet().stream()
                .limit(MOST_SHOWN)
                .forEach(each -> lines.add(Lines.wrapped("  - ", described(each))));
        if (size > MOST_SHOWN) {
            lines.add("  - and " + (size - MOST_SHOWN) + " more");
        }
        lines.add(solution.nashPoint()
                .map(nash -> Lines.wrapped(
                        "",
                        "Nash bargaining solution: " + described(nash) + "; gains " + decimal(nash.ourGain()) + " × "
                                + decimal(nash.theirGain()) + " = " + decimal(nash.nashProduct())))
                .orElse("No package leaves both sides as well off as without an agreement."));
        lines.add("Push in this order:");
        List<PushedIssue> order = solution.pushOrder();
        for (int i = 0; i < order.size(); i++) {
            lines.add(Lines.wrapped("  " + (i + 1) + ". ", order.get(i).toString()));
        }
        solution.negotiation()
                .issues()
                .forEach(issue -> issue.bestForBoth()
                        .filter(best -> issue.options().size() > 1)
                        .ifPresent(best -> lines.add(Lines.wrapped(
                                "",
                                issue.name() + " can be agreed on at once: " + best.label() + " is best for both."))));
        return String.join("\n", lines);
    }

    private static String described(BargainingPackage each) {
        return each + " (" + decimal(each.ours()) + " to us, " + decimal(each.theirs()) + " to them)";
    }

    /** A number with at most four decimals, rounded HALF_UP. */
    static String decimal(Rational number) {
        return number.toBigDecimal(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

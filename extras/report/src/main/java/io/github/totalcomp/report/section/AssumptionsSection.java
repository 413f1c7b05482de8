package io.github.totalcomp.report.section;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is believed and not promised. */
final class AssumptionsSection {

    private AssumptionsSection() {}

    static Section of(Assumptions assumptions) {
        return Section.of(
                "What is assumed",
                new Paragraph(
                        "The offer promises amounts and units. Everything below is a belief about the future; other"
                                + " beliefs give other totals."),
                new Bullets(described(assumptions, true, Measure.EXPECTED_PRESENT_VALUE)));
    }

    static List<String> described(Assumptions assumptions, boolean prices, Measure measure) {
        List<String> parts = new ArrayList<>();
        if (prices) {
            assumptions.prices().forEach((symbol, price) -> parts.add(symbol + " at " + price));
            assumptions
                    .defaultPrice()
                    .ifPresent(price -> parts.add((parts.isEmpty() ? "" : "other ") + "shares at " + price));
        }
        if (measure == Measure.EXPECTED || measure == Measure.EXPECTED_PRESENT_VALUE) {
            parts.add(assumptions.retention().toString());
        }
        if (measure == Measure.PRESENT_VALUE || measure == Measure.EXPECTED_PRESENT_VALUE) {
            parts.add(discounting(assumptions.discountRate()));
        }
        assumptions
                .reportingCurrency()
                .ifPresent(currency -> parts.add("every payment converted into " + currency.getCurrencyCode()));
        return List.copyOf(parts);
    }

    private static String discounting(BigDecimal rate) {
        return rate.signum() == 0
                ? "later money counts in full"
                : "later money counts less by "
                        + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "% a year";
    }
}

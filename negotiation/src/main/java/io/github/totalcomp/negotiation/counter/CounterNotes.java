package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** What to know before sending an ask. */
final class CounterNotes {

    private static final BigDecimal TYPICALLY_LEAST = BigDecimal.valueOf(5_000);
    private static final BigDecimal TYPICALLY_MOST = BigDecimal.valueOf(100_000);

    private CounterNotes() {}

    static List<String> of(
            WalkAway walkAway,
            MonetaryAmount offered,
            MonetaryAmount asked,
            List<WalkAwayFinding> onAsk,
            MonetaryAmount marketTotal,
            Optional<RangeTop> bandTop) {
        List<String> notes = new ArrayList<>();
        MonetaryAmount increase = Amounts.normalized(asked.subtract(offered));
        if (increase.isZero()) {
            notes.add("There is nothing to ask for within the market; each lever says why.");
        } else {
            sizeNote(increase).ifPresent(notes::add);
        }
        if (asked.isLessThan(walkAway.yearly())) {
            notes.add("Even the whole ask averages " + AmountText.full(asked) + " a year, below the walk-away of "
                    + walkAway + ": be ready to decline, or reconsider the walk-away.");
        } else if (walkAway.conditions().isEmpty() && offered.isGreaterThanOrEqualTo(walkAway.yearly())) {
            notes.add("The offer already reaches the walk-away: a no to the ask costs nothing.");
        }
        if (!walkAway.conditions().isEmpty()) {
            onAsk.stream()
                    .filter(finding -> !finding.isMet())
                    .forEach(finding -> notes.add("Of the walk-away the ask leaves open: " + finding + "."));
        }
        bandTop.map(top -> bandNote(marketTotal, top)).ifPresent(notes::add);
        return notes;
    }

    /** Typical increases are published in US dollars, so only asks in dollars are compared with them. */
    private static Optional<String> sizeNote(MonetaryAmount increase) {
        if (!increase.getCurrency().getCurrencyCode().equals("USD")) {
            return Optional.empty();
        }
        BigDecimal number = Amounts.number(increase);
        String size = AmountText.full(increase) + " a year more";
        if (number.compareTo(TYPICALLY_LEAST) < 0) {
            return Optional.of("The ask is small: " + size + ", where increases of 5,000 to over 100,000 are usual.");
        }
        return Optional.of(
                number.compareTo(TYPICALLY_MOST) <= 0
                        ? "The ask is of usual size: " + size + ", within the usual 5,000 to over 100,000."
                        : "The ask is large: " + size + ", at the far end of the usual 5,000 to over 100,000.");
    }

    private static String bandNote(MonetaryAmount total, RangeTop top) {
        String figures = AmountText.full(total) + " a year in the measure of the market, whose top is " + top;
        return total.isGreaterThan(top.amount())
                ? "The offer itself lies above the market's totals: " + figures + "."
                : "The ask stays within the market's totals: " + figures + ".";
    }
}

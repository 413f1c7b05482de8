package io.github.totalcomp.report.section;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where an amount stands among what the market pays, in percent. */
final class Ranks {

    private static final int DECIMALS = 1;

    private Ranks() {}

    /** A rank in a cell: {@code 33.3%}, {@code 25% to 50%}, {@code above 90%}. */
    static String cell(PercentileRank rank) {
        return switch (rank.side()) {
            case BELOW -> "below " + (rank.highest().equals(Portion.NONE) ? "all" : percent(rank.highest()));
            case ABOVE -> "above " + (rank.lowest().equals(Portion.ALL) ? "all" : percent(rank.lowest()));
            case WITHIN ->
                rank.isExact() ? percent(rank.lowest()) : percent(rank.lowest()) + " to " + percent(rank.highest());
        };
    }

    /** A rank after "the base salary lies". */
    static String words(PercentileRank rank) {
        return switch (rank.side()) {
            case BELOW ->
                rank.highest().equals(Portion.NONE)
                        ? "below all that the market pays"
                        : "below the " + percent(rank.highest()) + " quantile, the lowest known";
            case ABOVE ->
                rank.lowest().equals(Portion.ALL)
                        ? "above all that the market pays"
                        : "above the " + percent(rank.lowest()) + " quantile, the highest known";
            case WITHIN ->
                rank.isExact()
                        ? "at the " + percent(rank.lowest()) + " quantile"
                        : "from the " + percent(rank.lowest()) + " to the " + percent(rank.highest()) + " quantile";
        };
    }

    /** A share in percent, rounded half up to one decimal. */
    static String percent(Portion share) {
        BigDecimal rounded = share.value()
                .toBigDecimal(DECIMALS + 2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .stripTrailingZeros();
        return rounded.toPlainString() + "%";
    }
}

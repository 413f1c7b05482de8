package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Tukey's fences on the logarithm of amounts above zero, computed on their ratios without floating point. */
record Fences(Optional<Between> between) {

    private static final int FEWEST = 5;

    /** The lowest and the highest amount inside. */
    record Between(BigDecimal lower, BigDecimal upper, CurrencyUnit currency, Rational factor, int count) {}

    static Fences of(List<MonetaryAmount> amounts, Rational factor) {
        if (amounts.size() < FEWEST) {
            return new Fences(Optional.empty());
        }
        MarketRange range = MarketRange.ofObservations(amounts, "audited observations");
        BigDecimal low = Amounts.number(range.quantile(Portion.of(1, 4)));
        BigDecimal high = Amounts.number(range.quantile(Portion.of(3, 4)));
        BigDecimal stretch = Powers.power(high.divide(low, Powers.RESULT), factor);
        return new Fences(Optional.of(new Between(
                low.divide(stretch, Powers.RESULT), high.multiply(stretch), range.currency(), factor, amounts.size())));
    }

    boolean excludes(MonetaryAmount amount) {
        if (between.isEmpty()) {
            return false;
        }
        BigDecimal number = Amounts.number(amount);
        return number.compareTo(between.get().lower()) < 0
                || number.compareTo(between.get().upper()) > 0;
    }

    Optional<String> note(String what) {
        return between.map(found -> "fences of the " + what + ": " + full(found.lower(), found) + " and "
                + full(found.upper(), found) + ", by Tukey's rule on the logarithm with factor "
                + found.factor().toBigDecimal(Powers.RESULT).toPlainString() + ", from " + found.count() + " rows");
    }

    private static String full(BigDecimal number, Between found) {
        return AmountText.full(Amounts.roundedHalfUp(Rational.of(number.round(Powers.RESULT)), found.currency()));
    }
}

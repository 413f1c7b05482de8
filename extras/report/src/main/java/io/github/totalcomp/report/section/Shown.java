package io.github.totalcomp.report.section;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Amounts of one table, all with the decimals that show each of them exactly. */
final class Shown {

    private final int decimals;

    private Shown(int decimals) {
        this.decimals = decimals;
    }

    static Shown of(Stream<MonetaryAmount> amounts) {
        return new Shown(AmountText.decimals(amounts.toList()));
    }

    String number(MonetaryAmount amount) {
        return AmountText.number(amount, decimals);
    }

    List<String> numbers(String label, Stream<MonetaryAmount> amounts) {
        return Stream.concat(Stream.of(label), amounts.map(this::number)).toList();
    }

    static BigDecimal value(MonetaryAmount amount) {
        return Amounts.number(amount);
    }

    static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}

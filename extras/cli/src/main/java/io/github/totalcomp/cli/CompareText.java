package io.github.totalcomp.cli;

import io.github.totalcomp.core.compare.BreakEven;
import io.github.totalcomp.core.compare.PairComparison;
import io.github.totalcomp.core.compare.ScenarioOrders;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a comparison for a person to read. */
final class CompareText {

    private static final int DECIMALS = 4;

    private final SideBySide sides;

    private CompareText(SideBySide sides) {
        this.sides = sides;
    }

    static String render(SideBySide sides) {
        return new CompareText(sides).render();
    }

    private String render() {
        List<String> parts = new ArrayList<>(List.of(sides.comparison().toString()));
        sides.pairs().forEach(pair -> parts.add(pair(pair)));
        sides.orders().map(ScenarioOrders::toString).ifPresent(parts::add);
        List<String> assumed = new ArrayList<>();
        sides.files()
                .forEach((name, file) -> assumed.add(OfferText.assumed("Assumed for " + name, file, Measure.EXPECTED)));
        parts.add(String.join("\n", assumed));
        return String.join("\n\n", parts) + "\n";
    }

    private String pair(PairComparison pair) {
        List<String> lines = new ArrayList<>(List.of(Wrapped.longLines(pair.explain())));
        growth(pair).map(Wrapped::text).ifPresent(lines::add);
        growth(pair.reversed()).map(Wrapped::text).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private Optional<String> growth(PairComparison pair) {
        return sides.growth(pair)
                .map(growth -> sentence(
                        pair,
                        growth,
                        value -> "from a share price growing by " + percent(value) + " a year "
                                + sides.timing().label() + " on",
                        "growth of the share price"));
    }

    private static String sentence(
            PairComparison pair, BreakEven breakEven, Function<Rational, String> from, String what) {
        return pair.first() + " pays at least as much as " + pair.second() + " "
                + breakEven
                        .value()
                        .map(from)
                        .orElse((breakEven instanceof BreakEven.Always ? "at any " : "at no ") + what);
    }

    private static String percent(Rational rate) {
        Rational percent = rate.times(Rational.of(100));
        BigDecimal shown = percent.toBigDecimal(DECIMALS, RoundingMode.DOWN);
        return shown.stripTrailingZeros().toPlainString() + ellipsis(shown, percent) + "%";
    }

    private static String ellipsis(BigDecimal shown, Rational exact) {
        return Rational.of(shown).equals(exact) ? "" : "…";
    }
}

package io.github.totalcomp.report.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves short texts at the right ends of lines apart, so that none covers another. */
final class EndLabels {

    private static final BigDecimal APART = BigDecimal.valueOf(14);

    private EndLabels() {}

    /**
     * A text at a height.
     *
     * @param text a few characters
     * @param y counted downwards
     */
    record Key(String text, BigDecimal y) {}

    /** The same texts from the top, far enough apart, the lowest not below a height. */
    static List<Key> spread(List<Key> keys, int lowest) {
        List<Key> fromBelow = new ArrayList<>();
        BigDecimal limit = BigDecimal.valueOf(lowest);
        List<Key> sorted = keys.stream().sorted(Comparator.comparing(Key::y)).toList();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Key key = sorted.get(i);
            BigDecimal y = key.y().min(limit);
            fromBelow.add(0, new Key(key.text(), y));
            limit = y.subtract(APART);
        }
        return fromBelow;
    }
}

package io.github.totalcomp.report.section;

import io.github.totalcomp.core.compare.PairComparison;
import java.util.List;

/** What one offer against another comes to, in words. */
final class PairWords {

    private PairWords() {}

    /** The lines below the table of the comparison's own text. */
    static List<String> of(PairComparison pair) {
        String table = pair.toString();
        return pair.explain().substring(table.length()).strip().lines().toList();
    }
}

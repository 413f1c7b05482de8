package io.github.totalcomp.formats.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one may stand for. */
final class NearNames {

    private static final int LONGEST = 60;

    private NearNames() {}

    static Optional<String> nearest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> longer = known.stream()
                .filter(each ->
                        wanted.length() > 1 && each.toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        if (longer.size() == 1) {
            return Optional.of(longer.get(0));
        }
        String best = null;
        int fewest = (wanted.length() + 2) / 3 + 1;
        for (String candidate : wanted.length() > LONGEST ? List.<String>of() : known) {
            int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The number of single-character insertions, deletions and replacements that turn one text into the other. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}

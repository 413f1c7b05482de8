package io.github.totalcomp.vesting.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names that a mistyped one may stand for. */
public final class NearNames {

    private static final int LONGEST = 80;
    private static final int MOST = 3;

    private NearNames() {}

    /**
     * {@return up to three known names that differ in few characters, or begin the same, the nearest first}
     *
     * @param name as it was typed
     * @param known in a stable order
     */
    public static List<String> of(String name, Collection<String> known) {
        if (name.isBlank() || name.length() > LONGEST) {
            return List.of();
        }
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        int limit = (wanted.length() + 2) / 3;
        return known.stream()
                .filter(candidate -> distance(wanted, candidate) <= limit || candidate.startsWith(wanted))
                .sorted(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
                .limit(MOST)
                .toList();
    }

    /**
     * {@return the near names in words, or all known ones when none is near}
     *
     * @param name as it was typed
     * @param known in a stable order
     */
    public static String orAll(String name, Collection<String> known) {
        List<String> near = of(name, known);
        return near.isEmpty() ? String.join(", ", known) : String.join(" or ", near);
    }

    /** The fewest characters to insert, delete or replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 0; i < from.length(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int column = 1; column < row.length; column++) {
                int above = row[column];
                int replaced = diagonal + (from.charAt(i) == to.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(replaced, 1 + Math.min(above, row[column - 1]));
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }
}

package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.Printable;

/**
 * One fault of a file: where it stands, the rule it breaks, the value that breaks it, and the remedy.
 *
 * @param path the place inside the file, such as {@code components[1].annual}, without control characters; empty for the
 *     file as a whole
 * @param line the line from 1, or 0 for the file as a whole
 * @param column the column from 1, or 0 where only the line is known
 * @param rule what must hold, without control characters even where it names what stands in the file
 * @param value what stands there, shortened and without control characters
 * @param remedy what the author of the file can do
 */
public record FormatFault(String path, int line, int column, String rule, String value, String remedy) {

    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_PATH = 2_000;

    /**
     * Creates a fault.
     *
     * @param path the place inside the file; empty for the file as a whole; shortened and cleaned like the value
     * @param line the line from 1, or 0 for the file as a whole
     * @param column the column from 1, or 0 where only the line is known
     * @param rule what must hold
     * @param value what stands there; shortened here, and control characters are replaced
     * @param remedy what the author of the file can do
     */
    public FormatFault {
        path = Printable.shortened(path, LONGEST_PATH);
        rule = Printable.clean(rule);
        remedy = Printable.clean(remedy);
        value = Printable.shortened(value, LONGEST_SHOWN);
    }

    /** {@return place, rule, value and remedy in one line, without the name of the file} */
    public String describe() {
        String where = path.isEmpty() ? "" : path + ": ";
        return where + rule + ", but was " + value + "; " + remedy;
    }
}

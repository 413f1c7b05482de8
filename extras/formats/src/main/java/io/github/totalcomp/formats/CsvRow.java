package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of a table for spreadsheets: CSV as in RFC 4180, with commas, and quotes where a cell needs them.
 *
 * <p>What a spreadsheet would take for a formula does not become one: a text that begins with {@code =}, {@code +}, {@code
 * -}, {@code @} or the wide forms of these, spaces before it or not, gets an apostrophe in front. Plain numbers such as {@code
 * -344.00} stay numbers. Control characters, line breaks among them, and those that reverse the direction of writing or
 * are not seen are written as in JSON, such as {@code \}{@code u001b}.
 *
 * <pre>{@code
 * CsvRow.of(List.of("employer", "total"));           // employer,total
 * CsvRow.of(List.of("=1+1, Inc.", "-344.00"));       // "'=1+1, Inc.",-344.00
 * }</pre>
 */
public final class CsvRow {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern UNQUOTED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:%'()&+\\-]([\\p{L}\\p{M}\\p{N}._/:%'()&+\\- ]*[^ ])?");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CsvRow() {}

    /**
     * {@return one row, ending with carriage return and line feed}
     *
     * @param cells the texts of its cells, plain decimals among them; an empty text is an empty cell
     * @throws DefinitionException if there is no cell
     */
    public static String of(List<String> cells) {
        if (cells.isEmpty()) {
            throw new DefinitionException("a row must have a cell", cells, "state at least one text");
        }
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        if (NUMBER.matcher(text).matches()) {
            return text;
        }
        String shown = shown(text);
        String guarded = FORMULA.matcher(shown).matches() ? "'" + shown : shown;
        boolean plain = !guarded.isEmpty() && UNQUOTED.matcher(guarded).matches();
        return guarded.isEmpty() || plain ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (acts(codePoint)) {
                for (char unit : Character.toChars(codePoint)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    /** The two joiners are part of the spelling of some languages and of emoji. */
    private static boolean acts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}

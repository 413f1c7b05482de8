package io.github.totalcomp.formats.internal;

import io.github.totalcomp.formats.FormatFault;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a JSON file. The path is put together only when a fault is shown, so a hostile file cannot
 * make it costly.
 *
 * @param parent the place of the object or list around it, or null for the whole file
 * @param step the field name or the index in brackets; empty for the whole file
 * @param line from 1
 * @param column from 1
 */
public record Place(@Nullable Place parent, String step, int line, int column) {

    /** The place of a value whose place nobody needs. */
    static final Place NOWHERE = new Place(null, "", 0, 0);

    private static final int LONGEST_STEP = 40;
    private static final Pattern PLAIN = Pattern.compile("[\\w$-]+");

    Place field(String name, int atLine, int atColumn) {
        return new Place(this, name, atLine, atColumn);
    }

    Place item(int index, int atLine, int atColumn) {
        return new Place(this, "[" + index + "]", atLine, atColumn);
    }

    /** {@return the path from the top of the file, such as {@code components[1].annual}} */
    public String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        if (step.startsWith("[")) {
            return before + step;
        }
        if (!PLAIN.matcher(step).matches() || step.length() > LONGEST_STEP) {
            return before + "[\"" + Printable.shortened(step, LONGEST_STEP) + "\"]";
        }
        return before.isEmpty() ? step : before + "." + step;
    }

    /** {@return a fault at this place} */
    public FormatFault fault(String rule, String value, String remedy) {
        return new FormatFault(path(), line, column, rule, value, remedy);
    }
}

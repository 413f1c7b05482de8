package io.github.totalcomp.formats.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
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

    /** {@return the place where a parser stands, below the objects and lists that it has gone into} */
    static Place of(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean inside = parser.currentToken().isStructStart();
        Place around = of(inside ? context.getParent() : context);
        JsonLocation location = parser.currentTokenLocation();
        return new Place(around.parent, around.step, known(location.getLineNr()), known(location.getColumnNr()));
    }

    private static Place of(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return new Place(null, "", 1, 1);
        }
        Place around = of(context.getParent());
        return context.inArray()
                ? around.item(context.getCurrentIndex(), JsonLocation.NA)
                : around.field(String.valueOf(context.getCurrentName()), JsonLocation.NA);
    }

    /** {@return the number of a line or column, or 0 if the parser does not know it} */
    private static int known(int number) {
        return Math.max(0, number);
    }

    Place field(String name, JsonLocation at) {
        return at(name, at);
    }

    Place item(int index, JsonLocation at) {
        return at("[" + index + "]", at);
    }

    private Place at(String ownStep, JsonLocation at) {
        return new Place(this, ownStep, known(at.getLineNr()), known(at.getColumnNr()));
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

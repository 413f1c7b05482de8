package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a file cannot be read as what it should be. It holds all the faults that were found, not only the first.
 *
 * <p>The message has one line for each fault, of the form {@code offer.json:12:17: components[1].annual: an amount must
 * not be negative, but was "-5"; state zero or more}.
 */
public final class FormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_SOURCE = 300;

    /** The name of the file. */
    private final String source;

    private final transient List<FormatFault> faults;

    /**
     * Creates an error from the faults of one file.
     *
     * @param source the name of the file, for the message
     * @param faults at least one, in the order of the file
     */
    public FormatException(String source, List<FormatFault> faults) {
        super(message(source, faults));
        this.source = source;
        this.faults = List.copyOf(faults);
    }

    /** {@return the name of the file} */
    public String source() {
        return source;
    }

    /** {@return the faults in the order of the file; empty after serialization} */
    public List<FormatFault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(String source, List<FormatFault> faults) {
        String name = Printable.shortened(source, LONGEST_SOURCE);
        String shown = faults.stream()
                .limit(MOST_SHOWN)
                .map(fault -> name + position(fault) + ": " + fault.describe())
                .collect(Collectors.joining("\n"));
        int more = faults.size() - MOST_SHOWN;
        return more <= 0 ? shown : shown + "\n" + name + ": and " + more + " more faults";
    }

    private static String position(FormatFault fault) {
        if (fault.line() == 0) {
            return "";
        }
        return ":" + fault.line() + (fault.column() == 0 ? "" : ":" + fault.column());
    }
}

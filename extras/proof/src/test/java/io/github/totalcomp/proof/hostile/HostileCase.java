package io.github.totalcomp.proof.hostile;

import java.util.concurrent.Callable;

/**
 * An input made to break the library, and how its answer begins: the simple name of the exception and its message, or
 * "returned" and the result.
 */
record HostileCase(String name, String answer, Callable<?> call) {

    static HostileCase of(String name, String answer, Callable<?> call) {
        return new HostileCase(name, answer, call);
    }

    /** What comes of it, on one line. */
    String outcome() {
        try {
            return "returned " + firstLine(call.call());
        } catch (Exception e) {
            return e.getClass().getSimpleName() + ": " + firstLine(e.getMessage());
        }
    }

    private static String firstLine(Object text) {
        String line = String.valueOf(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return line.length() <= 600 ? line : line.substring(0, 600) + "…";
    }
}

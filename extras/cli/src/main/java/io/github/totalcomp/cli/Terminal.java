package io.github.totalcomp.cli;

import java.io.Console;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a person watches, and whether in colour. */
final class Terminal {

    private static final String BOLD = "\u001b[1m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final Pattern HEADING = Pattern.compile("(?m)^(\\S.*)(?=\\n(={3,}|-{20,})$)");
    private static final Pattern WEAKNESSES = Pattern.compile("(?m)^Weaknesses$");

    private Terminal() {}

    /** From JDK 22 on there is a console without a terminal, too, and it has a method to tell. */
    @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22, and what follows covers the later ones
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether the environment admits colour: NO_COLOR is unset or empty, and the terminal can do more than print. */
    static boolean allowsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** The text with its headings and those of tables in bold, and weaknesses in yellow. */
    static String coloured(String text) {
        String bold = HEADING.matcher(text).replaceAll(BOLD + "$1" + PLAIN);
        return WEAKNESSES.matcher(bold).replaceAll(YELLOW + "Weaknesses" + PLAIN);
    }
}

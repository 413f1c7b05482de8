package io.github.totalcomp.cli;

import java.io.Console;
import java.io.PrintWriter;

/** A line that fills up while work goes on. It is drawn only where a person watches, and leaves nothing behind. */
final class ProgressBar {

    private static final int WIDTH = 50;
    private static final int PERCENT = 100;
    private static final int LONGEST_LINE = WIDTH + 8;

    private final PrintWriter screen;
    private final boolean visible;
    private int shown = -1;

    ProgressBar(PrintWriter screen, boolean visible) {
        this.screen = screen;
        this.visible = visible;
    }

    /** A bar that is visible if the program runs on a terminal. */
    static ProgressBar on(PrintWriter screen) {
        return new ProgressBar(screen, isTerminal());
    }

    void show(int done, int total) {
        int percent = (int) ((long) PERCENT * done / total);
        if (visible && percent != shown) {
            int filled = WIDTH * percent / PERCENT;
            screen.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + percent + " %");
            screen.flush();
            shown = percent;
        }
    }

    void clear() {
        if (shown >= 0) {
            screen.print("\r" + " ".repeat(LONGEST_LINE) + "\r");
            screen.flush();
        }
    }

    /** From JDK 22 on there is a console without a terminal, too, and it has a method to tell. */
    @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22, and what follows covers the later ones
    private static boolean isTerminal() {
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
}

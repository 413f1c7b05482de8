package io.github.totalcomp.cli;

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
        return new ProgressBar(screen, Terminal.isThere());
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
}

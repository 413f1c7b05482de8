package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter screen = new StringWriter();

    private ProgressBar bar(boolean visible) {
        return new ProgressBar(new PrintWriter(screen), visible);
    }

    @Test
    void theBarFillsUpAndLeavesNothing() {
        ProgressBar bar = bar(true);
        bar.show(1, 4);
        bar.show(4, 4);
        bar.clear();
        assertThat(screen.toString())
                .isEqualTo("\r[" + "#".repeat(12) + " ".repeat(38) + "] 25 %\r[" + "#".repeat(50) + "] 100 %\r"
                        + " ".repeat(58) + "\r");
    }

    @Test
    void aPercentIsDrawnOnce() {
        ProgressBar bar = bar(true);
        for (int done = 1; done <= 2_000_000_000 / 50_000; done++) {
            bar.show(done * 50_000, 2_000_000_000);
        }
        assertThat(screen.toString().split("\r", -1)).hasSize(102);
    }

    @Test
    void awayFromATerminalNothingIsDrawn() {
        ProgressBar bar = bar(false);
        bar.show(1, 2);
        bar.clear();
        ProgressBar unused = bar(true);
        unused.clear();
        assertThat(screen.toString()).isEmpty();
    }
}

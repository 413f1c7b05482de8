package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal gets to see, and what never reaches it. */
class TerminalTest {

    @Test
    void charactersThatActAreWrittenOut() {
        assertThat(Printable.of("plain, Zürich, 東京\n\ttab")).isEqualTo("plain, Zürich, 東京\n\ttab");
        assertThat(Printable.of("a\u001b[31mb\rc\u009bd\u007fe\u202ef\u2066g\0"))
                .isEqualTo("a\\u001b[31mb\\u000dc\\u009bd\\u007fe\\u202ef\\u2066g\\u0000");
    }

    /** Marks of direction, line breaks of other kinds, what has no width, tags, and halves of characters. */
    @Test
    void charactersThatMisleadAreWrittenOut() {
        assertThat(Printable.of("a\u200eb\u200fc\u061cd\u2028e\u2029f\u200bg\ufeffh\u0085i"))
                .isEqualTo("a\\u200eb\\u200fc\\u061cd\\u2028e\\u2029f\\u200bg\\ufeffh\\u0085i");
        assertThat(Printable.of("pay\u00adpal\u2060 \udb40\udc41 \ud83d!"))
                .isEqualTo("pay\\u00adpal\\u2060 \\udb40\\udc41 \\ud83d!");
    }

    /** The joiners spell Persian and emoji. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום בע\"מ",
                "شركة ٢٠٢٦",
                "می\u200cخواهم",
                "👩\u200d💻 and 𝒜",
                "Ωμέγα e\u0301",
                "back\\slash $1"
            })
    void namesOfAnyScriptStayReadable(String name) {
        assertThat(Printable.of(name)).isEqualTo(name);
    }

    @Test
    void namesInOfferFilesDoNotMislead(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(
                folder, Examples.QUOTED, "\"employer\": \"Amazon\"", "\"employer\": \"ab\u200f\u200b\ufeff שלום\"");
        for (String format : new String[] {"text", "json"}) {
            Run run = Examples.run("project", offer, "--format", format);
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("ab\\u200f\\u200b\\ufeff שלום")
                    .doesNotContainPattern("[\\p{Cf}\\p{Zl}\\p{Zp}]");
        }
    }

    @Test
    void messagesDoNotActOnTheTerminal() {
        assertThat(Run.of("vest", "--schedule=\u001b[2J", "--units=1", "--start=2026-01-01")
                        .err())
                .contains("[2J")
                .doesNotContain("\u001b");
        assertThat(Run.of("--\u001b]0;title\u0007").err())
                .contains("\\u001b]0;title\\u0007")
                .doesNotContain("\u001b");
        assertThat(Run.of("project", "--offer", "no\u001bsuch").err()).doesNotContain("\u001b");
    }

    @Test
    void namesInMarketFilesDoNotActOnTheTerminal(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("reports.csv");
        String rows = Files.readString(Path.of("../examples/reports.csv"));
        Files.writeString(reports, rows.replace("Northwind", "North\u001b[31m\u202ewind"));
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("market", "--market", reports.toString(), "--by", "company", "--format", format);
            assertThat(run.status()).isZero();
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void headingsAreBoldAndWeaknessesYellow() {
        assertThat(Terminal.coloured("What to do\n==========\n\nText\n\nWeaknesses\n  - one\n"))
                .isEqualTo(
                        "\u001b[1mWhat to do\u001b[0m\n==========\n\nText\n\n\u001b[33mWeaknesses\u001b[0m\n  - one\n");
        String review = Examples.review().out();
        assertThat(Terminal.coloured(review).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(review);
    }

    @Test
    void colourIsUpToTheEnvironment() {
        assertThat(Terminal.allowsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.allowsColour(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.allowsColour(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.allowsColour(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.allowsColour(Map.of())).isFalse();
    }

    @Test
    void completionKnowsEveryCommand() {
        Run run = Run.of("generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("complete -F _complete_totalcomp").contains("'--output'", "'--walk-aways'");
        assertThat(Totalcomp.commandLine().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(run.out())
                        .contains("function _picocli_totalcomp_" + command.replace("-", "") + "()"));
    }

    /** What bash offers after these words, where it is there; {@code compopt} works in a real completion only. */
    private static List<String> offered(Path script, String... words) throws IOException, InterruptedException {
        String typed = String.join(" ", words);
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; compopt() { :; }; COMP_WORDS=(" + typed + "); COMP_CWORD="
                                + (words.length - 1) + "; _complete_totalcomp; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(bash.waitFor()).isZero();
        return lines;
    }

    @Test
    void bashCompletesCommandsOptionsAndNames(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path script = Files.writeString(
                folder.resolve("completion.sh"), Run.of("generate-completion").out());
        assertThat(offered(script, "totalcomp", "re")).containsExactly("review", "report");
        assertThat(offered(script, "totalcomp", "report", "--vol")).containsExactly("--volatility");
        assertThat(offered(script, "totalcomp", "batch", "--format", "''")).containsExactly("TEXT", "JSON", "CSV");
        assertThat(offered(script, "totalcomp", "report", "--format", "''"))
                .containsExactly("HTML", "MARKDOWN", "TEXT");
        Path offer = Files.writeString(folder.resolve("offer.json"), "{}");
        assertThat(offered(script, "totalcomp", "review", "--offer", folder + "/off"))
                .containsExactly(offer.toString());
    }

    @Test
    void theNamesThatCompletionOffersAreUnderstood() {
        assertThat(Run.of("market", "--market=../examples/reports.csv", "--without=NEAR_DUPLICATE"))
                .isEqualTo(Run.of("market", "--market=../examples/reports.csv", "--without=near-duplicate"));
    }

    @Test
    void theJvmsErrorsAreOneMessage() {
        assertThat(Failures.describe(new OutOfMemoryError("Java heap space")))
                .isEqualTo("the work needs more memory than there is; give the JVM more, such as java -Xmx4g -jar"
                        + " totalcomp.jar, or ask for less");
        assertThat(Failures.describe(new IllegalStateException("odd")))
                .isEqualTo("a fault of the program itself: java.lang.IllegalStateException: odd; please report it with"
                        + " the command and its files");
    }
}

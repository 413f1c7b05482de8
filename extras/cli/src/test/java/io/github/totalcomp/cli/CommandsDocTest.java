package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of the documentation gives the output that stands below it. */
class CommandsDocTest {

    /** Shown in README.md, and too long to show. */
    private static final Set<String> LONG = Set.of("review", "generate-completion");

    private static final Pattern COMMAND =
            Pattern.compile("\\$ totalcomp ((?:[^\\n]*\\\\\\n)*[^\\n]*)\\n(.*)", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    record Example(DocBlocks.Block block, List<String> args, String output) {
        @Override
        public String toString() {
            return block + " " + String.join(" ", args);
        }

        /** As a page shows it: rows of tables for spreadsheets end with a line feed alone. */
        Run run() {
            Run run = Run.of(args.stream()
                    .map(arg -> arg.startsWith("extras/") ? "../../" + arg : arg)
                    .toArray(String[]::new));
            return new Run(run.status(), run.out().replace("\r\n", "\n"), run.err());
        }

        boolean isFor(String format) {
            return args.contains(format);
        }
    }

    static Stream<Example> examples() {
        return DocBlocks.all()
                .filter(block -> block.language().equals("console"))
                .map(CommandsDocTest::example);
    }

    private static Example example(DocBlocks.Block block) {
        Matcher command = COMMAND.matcher(block.text());
        assertThat(command.matches()).as(block + " shows a command").isTrue();
        return new Example(block, args(command.group(1).replace("\\\n", " ")), command.group(2));
    }

    /** Words between blanks; what stands in double quotes is one. */
    private static List<String> args(String line) {
        return WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOutputIsTheDocumentedOne(Example example) {
        Run run = example.run();
        if (Boolean.getBoolean("totalcomp.approve")) {
            String shown = example.block().text();
            String command =
                    shown.substring(0, shown.length() - example.output().length());
            String page = example.block().page();
            DocBlocks.write(page, DocBlocks.text(page).replace(shown + "```", command + run.out() + "```"));
            return;
        }
        assertThat(run).isEqualTo(new Run(0, example.output(), ""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textFitsEightyColumns(Example example) {
        assumeFalse(example.isFor("json") || example.isFor("csv"), "data is not wrapped");
        assertThat(example.output().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(80));
    }

    @Test
    void everyCommandIsThere() {
        List<String> shown =
                examples().map(example -> example.args().get(0)).distinct().toList();
        assertThat(shown)
                .containsAll(Totalcomp.commandLine().getSubcommands().keySet().stream()
                        .filter(command -> !LONG.contains(command))
                        .toList());
    }

    @Test
    void theReadmeShowsTheReviewOfTheExample() {
        assertThat(DocBlocks.text("README.md"))
                .contains("The review of the example prints\n\n```\n"
                        + Examples.review().out() + "```");
    }

    @Test
    void everyPageIsListed() {
        assertThat(DocBlocks.pages())
                .filteredOn(page -> page.startsWith("docs/") && !page.equals("docs/README.md"))
                .allSatisfy(
                        page -> assertThat(DocBlocks.text("docs/README.md")).contains("](" + page.substring(5) + ")"));
    }

    @Test
    void outputDependsOnNoLocaleOrZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(examples()).allSatisfy(this::theOutputIsTheDocumentedOne);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

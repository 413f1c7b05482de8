package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of docs/commands.md gives the output that stands below it. */
class CommandsDocTest {

    private static final Path DOCUMENT = Path.of("../../docs/commands.md");
    private static final Pattern BLOCK =
            Pattern.compile("```console\\n\\$ totalcomp ((?:[^\\n]*\\\\\\n)*[^\\n]*)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    record Example(List<String> args, String output) {
        @Override
        public String toString() {
            return String.join(" ", args);
        }

        Run run() {
            return Run.of(args.stream()
                    .map(arg -> arg.startsWith("extras/") ? "../../" + arg : arg)
                    .toArray(String[]::new));
        }
    }

    static Stream<Example> examples() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(DOCUMENT)).results().toList();
        return blocks.stream().map(block -> new Example(args(block.group(1).replace("\\\n", " ")), block.group(2)));
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
        assertThat(example.run()).isEqualTo(new Run(0, example.output(), ""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textFitsEightyColumns(Example example) {
        assumeFalse(example.args().contains("json"), "data is not wrapped");
        assertThat(example.output().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(80));
    }

    @Test
    void everyCommandIsThere() throws IOException {
        List<String> shown =
                examples().map(example -> example.args().get(0)).distinct().toList();
        assertThat(shown)
                .containsAll(Totalcomp.commandLine().getSubcommands().keySet().stream()
                        .filter(command -> !command.equals("review"))
                        .toList());
    }

    @Test
    void outputDependsOnNoLocaleOrZone() throws IOException {
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

package io.github.totalcomp.proof.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule that an exception of the library states is asserted somewhere: what of it stands in the source as text stands,
 * in that order, in one text of a test too, or in a line that a test of the program expects to be printed.
 * A rule that a helper states of whatever it is given the name of, such as {@code what + " must not be negative"}, counts
 * once.
 */
class MessagesTest {

    private static final Path TOP = Path.of("../..");
    private static final List<Path> LIBRARY = Stream.of(
                    "core",
                    "vesting",
                    "negotiation",
                    "extras/bargaining",
                    "extras/formats",
                    "extras/report",
                    "extras/testkit")
            .map(module -> TOP.resolve(module).resolve("src/main/java"))
            .toList();
    private static final List<Path> TESTS = Stream.of(
                    "core",
                    "vesting",
                    "negotiation",
                    "extras/bargaining",
                    "extras/formats",
                    "extras/report",
                    "extras/cli",
                    "extras/testkit")
            .map(module -> TOP.resolve(module).resolve("src/test/java"))
            .toList();
    private static final List<Path> PRINTED =
            List.of(TOP.resolve("extras/cli/src/test/resources"), TOP.resolve("extras/formats/src/test/resources"));

    /** Where the rule stands among the arguments of what the library makes; of the JDK's exceptions it is the first text. */
    private static final Map<String, Integer> RULE_AT = Map.of("DefinitionException", 0, "FormatFault", 3);

    /** What makes an exception without a text of its own, and why. */
    private static final Map<String, String> SILENT =
            Map.of("FormatException.new", "says what its faults say, which are rules of their own");

    /** What no test brings about, and why. */
    private static final Map<String, String> NOT_ASSERTED = Map.of(
            "must have the field {}",
            "cannot be seen: OcfSkeleton keeps it to itself, as the reader has told of the field before",
            "units must have an assumed share price to be compared with the market",
            "cannot be reached: the totals need the price first",
            "an exact ask must not depend on more than {} steps",
            "no input is known that needs so many steps",
            "no step leads to a total of {}",
            "cannot be reached: a step that led to the total was found before",
            "a row that is no observation",
            "cannot be seen: UnusableRow carries a fault within the reader",
            "faults of a file",
            "cannot be seen: FaultsException carries faults within the readers",
            "the date of a report",
            "cannot be seen: a date that does not exist is told of by the name of its column",
            "every JDK has SHA-256",
            "every JDK has it",
            "the style sheet of reports is missing beside their classes",
            "every jar has it");

    @Test
    void everyRuleIsAsserted() throws IOException {
        StatedRules stated = new StatedRules(SourceTexts.attribute(LIBRARY), RULE_AT);
        Map<String, String> rules = stated.rules();
        List<String> asserted = new ArrayList<>(SourceTexts.texts(SourceTexts.parse(TESTS)));
        for (Path folder : PRINTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    asserted.addAll(Files.readAllLines(file));
                }
            }
        }
        List<String> missing = rules.entrySet().stream()
                .filter(rule -> asserted.stream().noneMatch(text -> says(text, rule.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        System.out.println("rules asserted: " + (rules.size() - missing.size()) + " of " + rules.size());
        assertThat(rules).hasSizeGreaterThan(350);
        assertThat(stated.silent()).containsExactlyInAnyOrderElementsOf(SILENT.keySet());
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_ASSERTED.keySet());
    }

    /** Whether the literal parts of a rule stand in a text, in their order. */
    private static boolean says(String text, String rule) {
        int from = 0;
        for (String part : rule.split(Pattern.quote(SourceTexts.OPEN))) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }
}

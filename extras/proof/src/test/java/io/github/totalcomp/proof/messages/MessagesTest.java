package io.github.totalcomp.proof.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule that an exception of the library states is asserted somewhere: the longest part of it that stands in the source
 * as a text stands in a text of a test, or in what a test of the program expects to be printed, too.
 */
class MessagesTest {

    private static final Path TOP = Path.of("../..");
    private static final List<Path> LIBRARY = Stream.of(
                    "core", "vesting", "negotiation", "extras/bargaining", "extras/formats")
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

    /** Where the rule stands among the arguments, by the name of the exception, the fault or the method that makes one. */
    private static final Map<String, Integer> RULE_AT = Map.ofEntries(
            Map.entry("DefinitionException", 0),
            Map.entry("VestingScheduleException", 0),
            Map.entry("InfeasibleTargetException", 0),
            Map.entry("MissingPriceException", 0),
            Map.entry("MissingExchangeRateException", 0),
            Map.entry("CurrencyMismatchException", 0),
            Map.entry("ImpossibleApproachException", 0),
            Map.entry("TooFewObservationsException", 0),
            Map.entry("FormatFault", 3),
            Map.entry("broken", 0),
            Map.entry("fault", 0));

    /** What no test brings about, and why. */
    private static final Map<String, String> NOT_ASSERTED = Map.of(
            "must have the field ",
            "cannot be seen: OcfSkeleton keeps it to itself, as the reader has told of the field before",
            "units must have an assumed share price to be compared with the market",
            "cannot be reached: the totals need the price first",
            "an exact ask must not depend on more than ",
            "no input is known that needs so many steps",
            "the levers of an ask must move independently of one another",
            "no levers are known that do so and pass the checks before");

    @Test
    void everyRuleIsAsserted() throws IOException {
        Map<String, String> rules = rules();
        List<String> asserted = new ArrayList<>(SourceTexts.texts(SourceTexts.parse(TESTS)));
        for (Path folder : PRINTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    asserted.add(Files.readString(file));
                }
            }
        }
        List<String> missing = rules.entrySet().stream()
                .filter(rule -> asserted.stream().noneMatch(text -> text.contains(rule.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        System.out.println("rules asserted: " + (rules.size() - missing.size()) + " of " + rules.size());
        assertThat(rules).hasSizeGreaterThan(250);
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_ASSERTED.keySet());
    }

    /** The longest literal part of each rule, and the source that states it. */
    private static Map<String, String> rules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        for (CompilationUnitTree unit : SourceTexts.parse(LIBRARY)) {
            Path file = Path.of(unit.getSourceFile().getName());
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitNewClass(NewClassTree tree, Void nothing) {
                    state(tree.getIdentifier().toString(), tree.getArguments());
                    return super.visitNewClass(tree, nothing);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                    if (tree.getMethodSelect() instanceof MemberSelectTree method) {
                        state(method.getIdentifier().toString(), tree.getArguments());
                    }
                    return super.visitMethodInvocation(tree, nothing);
                }

                private void state(String name, List<? extends ExpressionTree> arguments) {
                    Integer at = RULE_AT.get(name);
                    if (at != null && at < arguments.size()) {
                        SourceTexts.parts(arguments.get(at)).stream()
                                .max(Comparator.comparingInt(String::length))
                                .ifPresent(rule ->
                                        rules.put(rule, file.getFileName().toString()));
                    }
                }
            }.scan(unit, null);
        }
        return rules;
    }
}

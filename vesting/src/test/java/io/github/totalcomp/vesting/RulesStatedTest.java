package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of several packages that no other test breaks. */
class RulesStatedTest {

    private static final OcfAmount NOTHING = new OcfAmount.OfGrant(Portion.NONE);

    private static DynamicTest says(String message, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatThrownBy(call)
                        .isInstanceOf(DefinitionException.class)
                        .hasMessage(message));
    }

    private static OcfVestingTerms terms(int count, IntFunction<OcfCondition> condition) {
        return OcfVestingTerms.of(
                "terms",
                AllocationType.FRACTIONAL,
                IntStream.range(0, count).mapToObj(condition).toArray(OcfCondition[]::new));
    }

    /** A start, and then a number of conditions that occur daily, each after the one before. */
    private static OcfCondition daily(int index, int last, int occurrences) {
        OcfTrigger trigger = index == 0
                ? OcfTrigger.START
                : new OcfTrigger.Relative("c" + (index - 1), OcfPeriod.ofDays(1, occurrences));
        String[] next = index < last ? new String[] {"c" + (index + 1)} : new String[0];
        return OcfCondition.of("c" + index, trigger, NOTHING, next);
    }

    @TestFactory
    Stream<DynamicTest> limitsOfTermsSayWhichRuleIsBroken() {
        String[] others = IntStream.range(200, 400).mapToObj(i -> "c" + i).toArray(String[]::new);
        return Stream.of(
                says(
                        "vesting terms may have 10000 conditions, but was 10001; merge conditions into ones that occur"
                                + " several times",
                        () -> terms(10_001, i -> OcfCondition.of("c" + i, OcfTrigger.START, NOTHING))),
                says(
                        "conditions may name 100000 following ones together, but was 100200; remove links",
                        () -> terms(501, i -> OcfCondition.of("c" + i, OcfTrigger.START, NOTHING, others))),
                says(
                        "the conditions of a path may occur 100000 times together, but was 120001 times once \"c4\" has"
                                + " occurred; state fewer occurrences",
                        () -> terms(5, i -> daily(i, 4, 30_000))),
                says(
                        "a period must have a length of zero or more, occur at least once, and end within 100 years, but"
                                + " was 0 times 1 MONTHS; correct the length or the occurrences",
                        () -> OcfPeriod.ofMonths(1, 0)),
                says(
                        "a cliff must be one of the occurrences, but was -1; state an occurrence from 1 to 4, or 0 for no"
                                + " cliff",
                        () -> OcfPeriod.ofMonths(1, 4).withCliffInstallment(-1)),
                says(
                        "units are divided over at most 100000 tranches, but was 100001; state fewer tranches",
                        () -> AllocationType.FRACTIONAL.allocateEvenly(Units.of(1), 100_001)),
                says(
                        "the portions of a grant may number at most 100000, but was 100001 of them; state fewer",
                        () -> AllocationType.FRACTIONAL.allocate(
                                Units.of(1), Collections.nCopies(100_001, Portion.NONE))));
    }

    @Test
    void termsMayReachTheirLimits() {
        assertThat(terms(10_000, i -> OcfCondition.of("c" + i, OcfTrigger.START, NOTHING))
                        .conditions())
                .hasSize(10_000);
        String[] followers = IntStream.range(500, 700).mapToObj(i -> "c" + i).toArray(String[]::new);
        assertThat(terms(
                        700,
                        i -> OcfCondition.of("c" + i, OcfTrigger.START, NOTHING, i < 500 ? followers : new String[0])))
                .hasToString("terms (FRACTIONAL, 700 conditions)");
        // The start and three times 33,333 days are 100,000.
        assertThat(terms(4, i -> daily(i, 3, 33_333))).hasToString("terms (FRACTIONAL, 4 conditions)");
        OcfAmount remainder = new OcfAmount.OfRemainder(Portion.of(1, 47));
        OcfTrigger daily = new OcfTrigger.Relative("start", OcfPeriod.ofDays(1, 100));
        assertThat(OcfVestingTerms.of(
                        "terms",
                        AllocationType.FRACTIONAL,
                        OcfCondition.of("start", OcfTrigger.START, NOTHING, "rest"),
                        OcfCondition.of("rest", daily, remainder)))
                .hasToString("terms (FRACTIONAL, 2 conditions)");
    }

    @Test
    void aPeriodMayEndAfterAHundredYears() {
        assertThat(OcfPeriod.ofDays(1, 36_600).occurrences()).isEqualTo(36_600);
        assertThat(OcfPeriod.ofDays(0, 36_600).length()).isZero();
        assertThatThrownBy(() -> OcfPeriod.ofDays(1, 36_601)).hasMessageContaining("but was 36601 times 1 DAYS;");
        assertThatThrownBy(() -> OcfPeriod.ofDays(0, 36_601)).hasMessageContaining("but was 36601 times 0 DAYS;");
        // A month counts as 31 days: 1,180 of them are 36,580.
        assertThat(OcfPeriod.ofMonths(1_180, 1).length()).isEqualTo(1_180);
        assertThatThrownBy(() -> OcfPeriod.ofMonths(1_181, 1)).hasMessageContaining("but was 1 times 1181 MONTHS;");
    }

    @TestFactory
    Stream<DynamicTest> aProviderThatIsNotThereIsNamed() {
        return Stream.of(DynamicTest.dynamicTest(
                "a service file names no class",
                () -> assertThatThrownBy(() -> VestingCatalog.load(new NamingNobody()))
                        .isInstanceOf(DefinitionException.class)
                        .hasMessageStartingWith("every provider of schedules named in a service file must be there and"
                                + " constructible, but was one that is not; correct the service file or the provider: ")
                        .hasMessageContaining("com.example.Nobody")));
    }

    /** Finds a service file that names a class which is nowhere. */
    private static final class NamingNobody extends ClassLoader {

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(List.of(new URL(null, "memory:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream("com.example.Nobody".getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            })));
        }
    }
}

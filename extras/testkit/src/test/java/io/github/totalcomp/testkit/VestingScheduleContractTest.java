package io.github.totalcomp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the contract on schedules that break one law each, and expects that law among the failed tests. */
class VestingScheduleContractTest {

    static List<Arguments> schedulesThatBreakALaw() {
        return List.of(
                Arguments.of(ContractRuns.ReturnsNull.class, "answersTheRequestItIsGiven"),
                Arguments.of(ContractRuns.AnswersAnotherRequest.class, "answersTheRequestItIsGiven"),
                Arguments.of(ContractRuns.AnswersAnotherRequest.class, "vestsNeitherMoreNorLessThanTheGrant"),
                Arguments.of(ContractRuns.IgnoresTheGrantDate.class, "aGrantDateOnlyDelays"),
                Arguments.of(ContractRuns.IgnoresTheGrantDate.class, "answersTheRequestItIsGiven"),
                Arguments.of(ContractRuns.CountsFromTheGrantDate.class, "aGrantDateOnlyDelays"),
                Arguments.of(ContractRuns.LosesUnits.class, "vestsNeitherMoreNorLessThanTheGrant"),
                Arguments.of(ContractRuns.SplitsUnits.class, "splitsNoUnitUnlessAsked"),
                Arguments.of(ContractRuns.KeepsCount.class, "givesTheSameAnswerAgain"),
                Arguments.of(ContractRuns.ReadsTheLocale.class, "dependsOnNoLocaleAndNoTimeZone"),
                Arguments.of(ContractRuns.ReadsTheTimeZone.class, "dependsOnNoLocaleAndNoTimeZone"),
                Arguments.of(ContractRuns.SharesState.class, "isSafeForSeveralThreads"),
                Arguments.of(ContractRuns.Overflows.class, "servesGrantsOfEverySize"),
                Arguments.of(ContractRuns.RefusesNothing.class, "servesGrantsOfEverySize"));
    }

    @ParameterizedTest
    @MethodSource("schedulesThatBreakALaw")
    void aScheduleThatBreaksALawFailsTheTestOfThatName(Class<?> contract, String law) {
        assertThat(new Run(contract).failed).contains(law);
    }

    @Test
    void aScheduleThatForgetsOnlyOneLawFailsOnlyThere() {
        assertThat(new Run(ContractRuns.CountsFromTheGrantDate.class).failed).containsExactly("aGrantDateOnlyDelays");
        assertThat(new Run(ContractRuns.SplitsUnits.class).failed).containsExactly("splitsNoUnitUnlessAsked");
        assertThat(new Run(ContractRuns.DropsTheFraction.class).failed).containsExactly("servesGrantsOfEverySize");
        assertThat(new Run(ContractRuns.Overflows.class).failed).containsExactly("servesGrantsOfEverySize");
    }

    @Test
    void aSoundScheduleRunsAllLawsAndKeepsThem() {
        Run run = new Run(ContractRuns.Sound.class);
        assertThat(run.failed).isEmpty();
        assertThat(run.passed)
                .containsExactly(
                        "aGrantDateOnlyDelays",
                        "answersTheRequestItIsGiven",
                        "dependsOnNoLocaleAndNoTimeZone",
                        "givesTheSameAnswerAgain",
                        "isSafeForSeveralThreads",
                        "servesGrantsOfEverySize",
                        "splitsNoUnitUnlessAsked",
                        "vestsNeitherMoreNorLessThanTheGrant");
    }

    /** One run of the contract by both engines, and the names of its tests. */
    private static final class Run implements TestExecutionListener {
        final Set<String> failed = new TreeSet<>();
        final Set<String> passed = new TreeSet<>();

        Run(Class<?> contract) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(contract))
                                    .configurationParameter("jqwik.database", "")
                                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                    .configurationParameter("jqwik.failures.after.default", "SAMPLE_ONLY")
                                    .configurationParameter("jqwik.shrinking.default", "OFF")
                                    .build(),
                            this);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                String name = test.getDisplayName().replace("()", "");
                (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? passed : failed).add(name);
            }
        }
    }
}

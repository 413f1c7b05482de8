package io.github.totalcomp.negotiation.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {

    @Test
    void whatIsNotStatedIsThatOfABalancedProfile() {
        Profile balanced = Profile.balanced();

        assertThat(balanced.quantile()).isEqualTo(Portion.of(3, 4));
        assertThat(balanced.topQuantile()).isEqualTo(Portion.of(9, 10));
        assertThat(balanced.horizonYears()).isEqualTo(4);
        assertThat(balanced.certainty()).isEqualTo(Portion.NONE);
        assertThat(balanced.signOnYears()).containsExactly(1, 2);
        assertThat(balanced.cashStep()).isEqualTo(BigDecimal.valueOf(1_000));
        assertThat(balanced.scenarios())
                .extracting(AdviceScenario::name)
                .containsExactly(
                        "flat price",
                        "price -30%",
                        "price +15% a year",
                        "leaving after 1 year",
                        "leaving after 2 years",
                        "leaving after 3 years");
        assertThat(balanced.toBuilder().build()).isEqualTo(balanced);
    }

    @Test
    void figuresMayLieAtTheirLimits() {
        assertThat(Profile.balanced().withHorizonYears(1).horizonYears()).isEqualTo(1);
        assertThat(Profile.balanced().withHorizonYears(200).horizonYears()).isEqualTo(200);
        assertThat(Profile.balanced().withQuantile(Portion.percent(90)).quantile())
                .isEqualTo(Portion.percent(90));
        assertThat(Profile.builder().signOnYears(List.of(200, 1)).build().signOnYears())
                .containsExactly(200, 1);
        assertThat(Profile.builder().cashStep(new BigDecimal("0.01")).build().cashStep())
                .isEqualTo("0.01");
    }

    static List<Object[]> senseless() {
        return List.of(
                row(
                        "a horizon must be 1 to 200 years, but was 0; state the number of years that count",
                        () -> Profile.balanced().withHorizonYears(0)),
                row(
                        "a horizon must be 1 to 200 years, but was 201; state the number of years that count",
                        () -> Profile.balanced().withHorizonYears(201)),
                row(
                        "the top of the market must not lie below the quantile to aim at, 91/100, but was 9/10; raise"
                                + " topQuantile or aim lower",
                        () -> Profile.balanced().withQuantile(Portion.percent(91))),
                row(
                        "a step of cash must be above zero, but was 0; state a step such as 1000",
                        () -> Profile.builder().cashStep(BigDecimal.ZERO).build()),
                row(
                        signOnYears("[]"),
                        () -> Profile.builder().signOnYears(List.of()).build()),
                row(
                        signOnYears("[2, 2]"),
                        () -> Profile.builder().signOnYears(List.of(2, 2)).build()),
                row(
                        signOnYears("[0, 1]"),
                        () -> Profile.builder().signOnYears(List.of(0, 1)).build()),
                row(
                        signOnYears("[1, 201]"),
                        () -> Profile.builder().signOnYears(List.of(1, 201)).build()),
                row(
                        "an exit must come after at least 1 year, but was 0; state full years",
                        () -> AdviceScenarios.leavingAfter(0)),
                row(
                        "a price shift must lie above -1, but was -1; state thirty percent less as -0.3",
                        () -> AdviceScenarios.priceShift(BigDecimal.ONE.negate())));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void aProfileThatMakesNoSenseSaysWhichRuleIsBroken(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(DefinitionException.class).hasMessage(message);
    }

    private static Object[] row(String message, ThrowingCallable call) {
        return new Object[] {message, call};
    }

    private static String signOnYears(String stated) {
        return "sign-on years must be different years from 1 to 200, but was " + stated
                + "; state years such as 1 and 2";
    }
}

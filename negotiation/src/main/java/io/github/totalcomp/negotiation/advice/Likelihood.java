package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The likelihood of a yes with the steps that led to it.
 *
 * <p>Each step multiplies the odds p ÷ (1 − p), exactly. The result therefore stays between 0 and 1, does not depend on
 * the order of the steps, rises with every factor, and leaves 0 and 1 as they are: what is not negotiable in practice stays
 * so. At odds × 2 a likelihood of 0.6 becomes 0.6 × 2 ÷ (0.4 + 0.6 × 2) = 0.75.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Likelihood permits ImmutableLikelihood {

    Likelihood() {}

    /**
     * {@return a likelihood to start from}
     *
     * @param portion from 0 to 1
     * @param reason where it comes from, in a few words such as {@code very negotiable}
     */
    public static Likelihood of(Portion portion, String reason) {
        Checks.label("the reason of a likelihood", reason);
        return ImmutableLikelihood.builder()
                .portion(portion)
                .addSteps(Step.start(portion, reason))
                .build();
    }

    /** {@return the likelihood, exactly} */
    public abstract Portion portion();

    /** {@return what led to it, in order; the first is where it started} */
    public abstract List<Step> steps();

    /**
     * {@return this likelihood with its odds multiplied} A factor of 1 changes nothing and leaves no step, and neither does
     * any factor where the likelihood is 0 or 1.
     *
     * @param factor above zero
     * @param reason why, in a few words such as {@code 2 competing offers}
     * @throws DefinitionException if the factor is not above zero
     */
    public Likelihood timesOdds(Rational factor, String reason) {
        Checks.label("the reason of a likelihood", reason);
        if (factor.signum() <= 0) {
            throw new DefinitionException(
                    "a factor of odds must be above zero", factor, "state 1 to change nothing, more to raise");
        }
        Rational yes = portion().value().times(factor);
        Rational no = Rational.ONE.minus(portion().value());
        Portion changed = Portion.of(yes.dividedBy(yes.plus(no)));
        if (changed.equals(portion())) {
            return this;
        }
        List<Step> longer = new ArrayList<>(steps());
        longer.add(new Step(factor, reason, changed));
        return ImmutableLikelihood.builder().portion(changed).steps(longer).build();
    }

    /** {@return the steps in one line, such as {@code 0.6 negotiable; odds × 2 for scarce skills → 0.75}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps()) {
            text.append(text.isEmpty() ? "" : "; ").append(step);
        }
        return text.toString();
    }

    /**
     * One step on the way to a likelihood.
     *
     * @param factor what the odds were multiplied by; 1 for the start
     * @param reason why
     * @param result the likelihood after the step
     */
    public record Step(Rational factor, String reason, Portion result) {

        private static Step start(Portion portion, String reason) {
            return new Step(Rational.ONE, reason, portion);
        }

        /** {@return the step in a few words, rounded HALF_UP to 4 decimals for show} */
        @Override
        public String toString() {
            String shown = Reasons.share(result);
            return factor.equals(Rational.ONE)
                    ? shown + " " + reason
                    : "odds × " + Reasons.decimal(factor.toBigDecimal(4, RoundingMode.HALF_UP)) + " for " + reason
                            + " → " + shown;
        }
    }
}

package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What to do with portions that do not sum to one, as published percentages sometimes do not (33/33/22/11, or three
 * times 33.3). Nothing is corrected unless the caller names a policy.
 */
public enum PortionSum {
    /** Refuse them. The rule everywhere unless another is named. */
    EXACT,
    /** Divide each by the sum: 33/33/22/11 becomes 1/3, 1/3, 2/9, 1/9. */
    RESCALED,
    /** Correct the last portion: three times 33.3 % becomes 33.3, 33.3 and 33.4 %. */
    REST_ON_LAST;

    private static final int MOST_PORTIONS = 100_000;

    /**
     * {@return the portions under this policy; they sum to one}
     *
     * @param portions in order of vesting
     * @throws DefinitionException if they cannot be made to sum to one: refused, empty, all zero, or so large that the last
     *     would fall below zero
     */
    public List<Portion> apply(List<Portion> portions) {
        Checks.atMost("the portions of a schedule", Objects.requireNonNull(portions, "portions"), MOST_PORTIONS);
        return switch (this) {
            case EXACT -> {
                Portion.cumulative(portions);
                yield List.copyOf(portions);
            }
            case RESCALED -> rescaled(portions, sum(portions));
            case REST_ON_LAST -> restOnLast(portions, sum(portions));
        };
    }

    private static Rational sum(List<Portion> portions) {
        return portions.stream().map(Portion::value).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Portion> rescaled(List<Portion> portions, Rational sum) {
        if (sum.signum() == 0) {
            throw new DefinitionException(
                    "portions to rescale must sum to more than 0", portions, "state a portion above 0");
        }
        return portions.stream()
                .map(portion -> Portion.of(portion.value().dividedBy(sum)))
                .toList();
    }

    private static List<Portion> restOnLast(List<Portion> portions, Rational sum) {
        if (portions.isEmpty()) {
            throw new DefinitionException("a schedule must have a portion", portions, "state at least one portion");
        }
        int last = portions.size() - 1;
        Rational corrected = portions.get(last).value().plus(Rational.ONE.minus(sum));
        if (corrected.signum() < 0) {
            throw new DefinitionException(
                    "portions before the last must not sum to more than 1",
                    sum.minus(portions.get(last).value()) + " from " + portions,
                    "correct a portion, or rescale them all");
        }
        List<Portion> result = new ArrayList<>(portions);
        result.set(last, Portion.of(corrected));
        return List.copyOf(result);
    }
}

package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The standard retention curves. */
final class RetentionCurves {

    private static final int PERCENT_DECIMALS = 4;

    private RetentionCurves() {}

    static BigDecimal requireProbability(String what, BigDecimal value) {
        Objects.requireNonNull(value, what);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 100) {
            throw new DefinitionException(what + " must lie between 0 and 1", value, "state ten percent as 0.1");
        }
        return value;
    }

    record Hazard(BigDecimal annualHazard) implements RetentionCurve {
        @Override
        public BigDecimal survival(Rational years) {
            BigDecimal staying = BigDecimal.ONE.subtract(annualHazard);
            if (staying.signum() == 0) {
                return years.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            return Powers.power(staying, years);
        }

        @Override
        public String toString() {
            return annualHazard.signum() == 0
                    ? "certain to stay"
                    : annualHazard.movePointRight(2).stripTrailingZeros().toPlainString() + "% a year leave";
        }
    }

    record Leaving(Rational after) implements RetentionCurve {
        @Override
        public BigDecimal survival(Rational years) {
            return years.compareTo(after) <= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public String toString() {
            return "leaving after " + after + (after.equals(Rational.ONE) ? " year" : " years");
        }
    }

    record Table(List<BigDecimal> atAnniversaries) implements RetentionCurve {

        static Table of(List<BigDecimal> atAnniversaries) {
            BigDecimal previous = BigDecimal.ONE;
            for (BigDecimal chance : atAnniversaries) {
                requireProbability("a chance of being employed", chance);
                if (chance.compareTo(previous) > 0) {
                    throw new DefinitionException(
                            "a retention curve must never rise", atAnniversaries, "order the chances downwards");
                }
                previous = chance;
            }
            if (atAnniversaries.isEmpty()) {
                throw new DefinitionException(
                        "a retention table must hold a chance", atAnniversaries, "add the chance at anniversary 1");
            }
            return new Table(List.copyOf(atAnniversaries));
        }

        @Override
        public BigDecimal survival(Rational years) {
            BigInteger whole = years.floor();
            if (whole.compareTo(BigInteger.valueOf(atAnniversaries.size())) >= 0) {
                return atAnniversaries.get(atAnniversaries.size() - 1);
            }
            int year = whole.intValueExact();
            Rational fraction = years.minus(Rational.of(year));
            Rational from = Rational.of(at(year));
            Rational to = Rational.of(at(year + 1));
            return from.plus(to.minus(from).times(fraction)).toBigDecimal(Powers.RESULT);
        }

        private BigDecimal at(int anniversary) {
            return anniversary == 0 ? BigDecimal.ONE : atAnniversaries.get(anniversary - 1);
        }

        @Override
        public String toString() {
            String chances = atAnniversaries.stream()
                    .map(chance -> Figures.percent(Rational.of(chance), PERCENT_DECIMALS))
                    .collect(Collectors.joining(", "));
            return "still there at anniversaries 1, 2, …: " + chances;
        }
    }
}

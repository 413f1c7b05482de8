package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The usual inputs that a ranking is sensitive to. */
public final class MovedInputs {

    private static final BigDecimal BASIS_POINT = new BigDecimal("0.0001");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int FARTHEST_HORIZON = 10;

    private MovedInputs() {}

    /** {@return horizon, chance of leaving, share price and discount rate} */
    public static List<MovedInput> standard() {
        return List.of(horizon(), leaving(), price(), discountRate());
    }

    /** {@return the horizon, from 1 to 10 years} */
    public static MovedInput horizon() {
        return new Horizon();
    }

    /**
     * {@return the yearly chance of leaving, from 0 to 90 percent, located to 0.01 percent} Where the assumptions hold one
     * already it comes on top.
     */
    public static MovedInput leaving() {
        return new Rate(Kind.LEAVING, BigDecimal.ZERO, new BigDecimal("0.9"));
    }

    /**
     * {@return the price of every share after the grant was sized, from a tenth to four times of what is assumed, located
     * to 0.01 percent of it}
     */
    public static MovedInput price() {
        return new Rate(Kind.PRICE, TENTH, BigDecimal.valueOf(4));
    }

    /** {@return the yearly rate by which later money counts less, from 0 to 100 percent, located to 0.01 percent} */
    public static MovedInput discountRate() {
        return new Rate(Kind.DISCOUNT, BigDecimal.ZERO, BigDecimal.ONE);
    }

    private enum Kind {
        LEAVING,
        PRICE,
        DISCOUNT
    }

    private record Rate(Kind kind, BigDecimal least, BigDecimal most) implements MovedInput {

        @Override
        public String name(LeverContext context) {
            return switch (kind) {
                case LEAVING ->
                    context.assumptions().retention().equals(RetentionCurve.certain())
                            ? "the yearly chance of leaving"
                            : "a further yearly chance of leaving";
                case PRICE -> "the share price";
                case DISCOUNT -> "the discount rate";
            };
        }

        @Override
        public BigDecimal present(LeverContext context) {
            return switch (kind) {
                case LEAVING -> BigDecimal.ZERO;
                case PRICE -> BigDecimal.ONE;
                case DISCOUNT -> context.assumptions().discountRate();
            };
        }

        @Override
        public BigDecimal step() {
            return TENTH;
        }

        @Override
        public BigDecimal precision() {
            return BASIS_POINT;
        }

        @Override
        public AdviceScenario at(BigDecimal value) {
            return new RateScenario(kind, value, shown(value));
        }

        @Override
        public String shown(BigDecimal value) {
            String percent = value.movePointRight(2)
                            .setScale(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%";
            return kind == Kind.PRICE ? percent + " of what is assumed" : percent;
        }
    }

    private record RateScenario(Kind kind, BigDecimal value, String name) implements AdviceScenario {

        @Override
        public Assumptions assumptions(LeverContext context) {
            Assumptions believed = context.assumptions();
            return switch (kind) {
                case LEAVING -> believed.withRetention(atMost(believed.retention(), RetentionCurve.hazard(value)));
                case PRICE ->
                    AdviceScenarios.priceShift(value.subtract(BigDecimal.ONE)).assumptions(context);
                case DISCOUNT -> believed.withDiscountRate(value);
            };
        }

        private static RetentionCurve atMost(RetentionCurve believed, RetentionCurve more) {
            return years -> believed.survival(years).multiply(more.survival(years), MathContext.DECIMAL128);
        }
    }

    private record Horizon() implements MovedInput {

        @Override
        public String name(LeverContext context) {
            return "the horizon";
        }

        @Override
        public BigDecimal present(LeverContext context) {
            return BigDecimal.valueOf(context.profile().horizonYears());
        }

        @Override
        public BigDecimal least() {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal most() {
            return BigDecimal.valueOf(FARTHEST_HORIZON);
        }

        @Override
        public BigDecimal step() {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal precision() {
            return BigDecimal.ONE;
        }

        @Override
        public AdviceScenario at(BigDecimal value) {
            return new HorizonScenario(value.intValueExact(), "a horizon of " + shown(value));
        }

        @Override
        public String shown(BigDecimal value) {
            return value.toPlainString() + (value.compareTo(BigDecimal.ONE) == 0 ? " year" : " years");
        }
    }

    private record HorizonScenario(int years, String name) implements AdviceScenario {

        @Override
        public int horizonYears(int wanted) {
            return years;
        }
    }
}

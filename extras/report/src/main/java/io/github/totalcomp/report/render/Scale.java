package io.github.totalcomp.report.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where numbers lie between a lowest and a highest one, as decimal text. Computed in exact decimals and rounded once, so
 * that the same report is the same bytes everywhere.
 */
final class Scale {

    private static final int MOST_STEPS = 5;
    private static final int DECIMALS = 2;

    private final BigDecimal low;
    private final BigDecimal high;

    private Scale(BigDecimal low, BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    /** From the least to the greatest of these. */
    static Scale over(Collection<BigDecimal> values) {
        return new Scale(
                values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO));
    }

    /** From zero, or the least of these if it lies below, to the greatest. */
    static Scale fromZero(Collection<BigDecimal> values) {
        Scale scale = over(values);
        return new Scale(scale.low.min(BigDecimal.ZERO), scale.high.max(BigDecimal.ZERO));
    }

    /** This scale, widened to a round number at each end. */
    Scale rounded() {
        BigDecimal step = step();
        return new Scale(multiple(low, step, RoundingMode.FLOOR), multiple(high, step, RoundingMode.CEILING));
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).multiply(step);
    }

    /** Round numbers from the lowest to the highest, at most a handful. */
    List<BigDecimal> ticks() {
        BigDecimal step = step();
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = multiple(low, step, RoundingMode.CEILING);
                tick.compareTo(high) <= 0;
                tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** One, two or five times a power of ten, of which the scale has at most a handful. */
    private BigDecimal step() {
        BigDecimal span = span();
        int exponent = span.precision() - span.scale() - 2;
        for (int power = exponent; ; power++) {
            for (int factor : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
                if (step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(span) >= 0) {
                    return step;
                }
            }
        }
    }

    private BigDecimal span() {
        BigDecimal span = high.subtract(low);
        return span.signum() == 0 ? BigDecimal.ONE : span;
    }

    boolean isPoint() {
        return high.compareTo(low) == 0;
    }

    /** How far a value lies from the lowest, where the highest lies so far from it. */
    BigDecimal position(BigDecimal value, int length) {
        return isPoint()
                ? BigDecimal.valueOf(length).divide(BigDecimal.valueOf(2), DECIMALS, RoundingMode.HALF_UP)
                : value.subtract(low)
                        .multiply(BigDecimal.valueOf(length))
                        .divide(span(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** A round number in few characters: {@code 250k}, {@code 1.5M}. */
    static String brief(BigDecimal round) {
        String[] suffixes = {"", "k", "M", "B", "T"};
        BigDecimal shown = round;
        int thousands = 0;
        while (shown.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0 && thousands < suffixes.length) {
            shown = shown.movePointLeft(3);
            thousands++;
        }
        if (thousands == suffixes.length) {
            BigDecimal stripped = round.stripTrailingZeros();
            return stripped.unscaledValue() + "E" + -stripped.scale();
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString() + suffixes[thousands];
    }
}

package io.github.totalcomp.vesting;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Says shapes, portions and periods in words. */
final class ShapeText {

    private static final Rational HUNDRED = Rational.of(100);
    private static final int MONTHS_PER_YEAR = 12;
    /** Percentages with more decimals read better as fractions. */
    private static final int MOST_DECIMALS = 2;

    private ShapeText() {}

    /** A percentage where it is short, otherwise a fraction. */
    static String portion(Portion portion) {
        Rational percent = portion.value().times(HUNDRED);
        Rational scaled = percent.times(HUNDRED);
        return scaled.isWhole()
                ? percent.toBigDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%"
                : portion.toString();
    }

    static String period(Period period) {
        List<String> parts = new ArrayList<>();
        long months = period.toTotalMonths();
        if (months % MONTHS_PER_YEAR == 0) {
            addCount(parts, months / MONTHS_PER_YEAR, "year");
        } else {
            addCount(parts, months, "month");
        }
        addCount(parts, VestingStep.days(period), "day");
        return parts.isEmpty() ? "0 months" : String.join(" and ", parts);
    }

    /** The period as an adjective, such as {@code 1-year}. */
    private static String adjective(Period period) {
        String text = period(period);
        return (text.endsWith("s") ? text.substring(0, text.length() - 1) : text).replace(' ', '-');
    }

    static String cliff(Period cliff) {
        return cliff.isZero() ? "" : ", " + adjective(cliff) + " cliff";
    }

    private static void addCount(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    /** Steps of one portion and one distance are told together. */
    static String steps(List<VestingStep> steps) {
        List<String> runs = new ArrayList<>();
        Period before = Period.ZERO;
        for (int i = 0; i < steps.size(); ) {
            Period distance = steps.get(i).after().minus(before);
            int length = runLength(steps, i, distance);
            runs.add(
                    length == 1
                            ? steps.get(i).toString()
                            : run(length, steps.get(i).portion(), distance));
            i += length;
            before = steps.get(i - 1).after();
        }
        return String.join(", ", runs);
    }

    private static int runLength(List<VestingStep> steps, int from, Period distance) {
        int end = from + 1;
        while (end < steps.size()
                && steps.get(end).portion().equals(steps.get(from).portion())
                && steps.get(end).after().minus(steps.get(end - 1).after()).equals(distance)) {
            end++;
        }
        return end - from;
    }

    private static String run(int length, Portion portion, Period distance) {
        return length + " × " + portion(portion) + (distance.isZero() ? " at once" : " every " + period(distance));
    }
}

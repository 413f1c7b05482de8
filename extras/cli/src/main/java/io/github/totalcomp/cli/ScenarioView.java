package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Another view of offers that are compared: other prices, or leaving early.
 *
 * @param name shown in tables
 * @param view what is assumed instead of what a file assumes
 */
record ScenarioView(String name, BiFunction<Assumptions, CompensationYears, Assumptions> view) {

    private static final Pattern RATE = Pattern.compile("-?\\d{1,3}(\\.\\d{1,20})?");
    private static final Pattern YEARS = Pattern.compile("[1-9]\\d{0,2}");

    /** Reads it from an option. */
    static final class Converter implements ITypeConverter<ScenarioView> {
        @Override
        public ScenarioView convert(String text) {
            String value = text.substring(text.indexOf(':') + 1);
            if (text.equals("flat")) {
                return new ScenarioView(
                        "flat price", (assumed, years) -> SharePrices.from(assumed, years, Prices::flat));
            }
            if (text.startsWith("growth:") && RATE.matcher(value).matches()) {
                return growing(new BigDecimal(value));
            }
            if (text.startsWith("leaving:") && YEARS.matcher(value).matches()) {
                RetentionCurve leaving = RetentionCurve.leavingAfter(Rational.of(Integer.parseInt(value)));
                return new ScenarioView(leaving.toString(), (assumed, years) -> assumed.withRetention(leaving));
            }
            throw new TypeConversionException(
                    "must be flat, growth:RATE or leaving:YEARS, such as growth:0.15, but was '" + text + "'");
        }

        private static ScenarioView growing(BigDecimal rate) {
            return new ScenarioView(
                    "growth " + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "% a year",
                    (assumed, years) -> SharePrices.from(
                            assumed, years, price -> Prices.growth(price, rate, GrowthTiming.EXACT_DATE)));
        }
    }
}

package io.github.totalcomp.cli;

import io.github.totalcomp.core.time.CompensationYears;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A compensation year and a component, such as {@code 3/RSU}. */
record CellName(int year, String component) {

    private static final Pattern FORM =
            Pattern.compile("(?:year )?0*([1-9]\\d{0,2})/(.+)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The fewest years whose totals hold it; a year beyond all horizons is then not found. */
    int yearsNeeded() {
        return Math.min(year, CompensationYears.MOST_YEARS);
    }

    /** Reads it from an option. */
    static final class Converter implements ITypeConverter<CellName> {
        @Override
        public CellName convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "must be a year from 1 on and a component such as 3/RSU, but was '" + text + "'");
            }
            return new CellName(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
    }
}

package io.github.totalcomp.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A figure for a lever, as an option states it: {@code base=150000}.
 *
 * @param lever the name of the lever
 * @param number the figure
 */
record LeverFigure(String lever, BigDecimal number) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z -]{0,40})=(\\d{1,15}(?:\\.\\d{1,8})?)");

    /** Reads such a figure. */
    static final class Converter implements ITypeConverter<LeverFigure> {

        @Override
        public LeverFigure convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "must be a lever and a figure such as base=150000, but was '" + text + "'");
            }
            return new LeverFigure(LeverName.of(matcher.group(1)), new BigDecimal(matcher.group(2)));
        }
    }
}

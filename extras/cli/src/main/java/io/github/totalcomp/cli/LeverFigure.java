package io.github.totalcomp.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, String> SHORT =
            Map.of("base", "base salary", "bonus", "performance bonus", "rsu", "equity", "stock", "equity");

    /** Reads such a figure. */
    static final class Converter implements ITypeConverter<LeverFigure> {

        @Override
        public LeverFigure convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "must be a lever and a figure such as base=150000, but was '" + text + "'");
            }
            String lever = matcher.group(1).toLowerCase(Locale.ROOT);
            String spaced = lever.equals("sign-on") ? lever : lever.replace('-', ' ');
            return new LeverFigure(SHORT.getOrDefault(spaced, spaced), new BigDecimal(matcher.group(2)));
        }
    }
}

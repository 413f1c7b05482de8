package io.github.totalcomp.formats.internal;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The decoders of plain values. Decimals stand in quotes, whole numbers that count something do not. */
public final class Decoders {

    private static final int LONGEST_LABEL = 200;

    private Decoders() {}

    /** {@return the decoder of a text in quotes, of any length} */
    public static Decoder<String> text() {
        return new TwoWays<>(Decoders::text, Tokens::text);
    }

    private static String text(JsonValue json) {
        if (!(json instanceof JsonValue.Text text)) {
            throw json.broken("must be a text in quotes", textRemedy(json));
        }
        return text.text();
    }

    private static String textRemedy(JsonValue json) {
        return json instanceof JsonValue.Bare bare && !bare.text().equals("null")
                ? "put it in double quotes"
                : "write a text, or leave the field out";
    }

    /** {@return the decoder of a short text that can be shown anywhere} */
    public static Decoder<String> label() {
        return new RepeatedDecoder<>(new TwoWays<>(Decoders::label, Decoders::label));
    }

    private static String label(JsonValue json) {
        String text = text(json);
        if (!PlainForms.isLabel(text, LONGEST_LABEL)) {
            throw json.broken(
                    "must be 1 to " + LONGEST_LABEL + " characters without control characters",
                    "state a short plain text");
        }
        return text;
    }

    private static String label(Tokens tokens) {
        String text = tokens.text();
        if (!PlainForms.isLabel(text, LONGEST_LABEL)) {
            throw Tokens.giveUp();
        }
        return text;
    }

    /** {@return the decoder of a plain decimal in quotes} */
    public static Decoder<BigDecimal> decimal() {
        return new TwoWays<>(Decoders::decimal, Tokens::decimal);
    }

    private static BigDecimal decimal(JsonValue json) {
        if (json instanceof JsonValue.Bare bare && bare.kind().equals(JsonValue.Bare.NUMBER)) {
            throw json.broken("must be a decimal in quotes, so that it stays exact", "put it in double quotes");
        }
        String text = text(json);
        if (!PlainForms.isDecimal(text)) {
            throw json.broken(
                    "must be a plain decimal with at most 30 digits before the point and 40 after it",
                    "write it like \"1250.50\"");
        }
        return new BigDecimal(text);
    }

    /** {@return whether a text is a plain decimal within the limits} */
    public static boolean isDecimal(String text) {
        return PlainForms.isDecimal(text);
    }

    /**
     * {@return the decoder of a decimal between two limits}
     *
     * @param least the smallest allowed
     * @param most the largest allowed
     */
    public static Decoder<BigDecimal> decimal(String least, String most) {
        BigDecimal smallest = new BigDecimal(least);
        BigDecimal largest = new BigDecimal(most);
        return json -> {
            BigDecimal value = decimal(json);
            if (value.compareTo(smallest) < 0 || value.compareTo(largest) > 0) {
                throw json.broken("must lie between " + least + " and " + most, "state a value within");
            }
            return value;
        };
    }

    /**
     * {@return the decoder of a whole number without quotes}
     *
     * @param least the smallest allowed
     * @param most the largest allowed
     */
    public static Decoder<Integer> count(int least, int most) {
        return new TwoWays<>(json -> count(json, least, most), tokens -> {
            int count = tokens.count();
            if (count < least || count > most) {
                throw Tokens.giveUp();
            }
            return count;
        });
    }

    private static Integer count(JsonValue json, int least, int most) {
        if (!(json instanceof JsonValue.Bare bare)
                || !bare.kind().equals(JsonValue.Bare.NUMBER)
                || !PlainForms.isCount(bare.text())
                || Integer.parseInt(bare.text()) < least
                || Integer.parseInt(bare.text()) > most) {
            throw json.broken(
                    "must be a whole number from " + least + " to " + most + " without quotes",
                    "write it like " + least);
        }
        return Integer.valueOf(bare.text());
    }

    /** {@return the decoder of true or false} */
    public static Decoder<Boolean> flag() {
        return json -> {
            if (json instanceof JsonValue.Bare bare
                    && (bare.text().equals("true") || bare.text().equals("false"))) {
                return Boolean.valueOf(bare.text());
            }
            throw json.broken("must be true or false", "write one of them without quotes");
        };
    }

    /** {@return the decoder of a date of the calendar} */
    public static Decoder<LocalDate> date() {
        return new TwoWays<>(Decoders::date, Tokens::date);
    }

    private static LocalDate date(JsonValue json) {
        String text = text(json);
        if (!PlainForms.isDate(text)) {
            throw json.broken("must be a date like \"2026-03-02\"", "write year, month and day so");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw json.broken("must be a date that exists", "correct month or day");
        }
    }

    /** {@return the decoder of a period of years, months and days such as {@code "P6M"}} */
    public static Decoder<Period> period() {
        return json -> {
            String text = text(json);
            try {
                return Period.parse(text);
            } catch (DateTimeException e) {
                throw json.broken("must be a period like \"P1Y\", \"P6M\" or \"P30D\"", "write it so");
            }
        };
    }

    /** {@return the decoder of units: a whole number, a decimal or a fraction in quotes} */
    public static Decoder<Units> units() {
        return parsed(Units::parse);
    }

    /** {@return the decoder of a portion: {@code "5%"}, {@code "1/48"} or {@code "0.05"}} */
    public static Decoder<Portion> portion() {
        return parsed(Portion::parse);
    }

    /** {@return the decoder of any exact number, written like a portion} */
    public static Decoder<Rational> rational() {
        return parsed(Rational::parse);
    }

    private static <T> Decoder<T> parsed(Function<String, T> parser) {
        return new TwoWays<>(json -> parsed(json, parser), tokens -> parser.apply(tokens.text()));
    }

    private static <T> T parsed(JsonValue json, Function<String, T> parser) {
        if (json instanceof JsonValue.Bare bare && bare.kind().equals(JsonValue.Bare.NUMBER)) {
            throw json.broken("must stand in quotes, so that it stays exact", "put it in double quotes");
        }
        String text = text(json);
        return FaultsException.checked(json.place(), () -> parser.apply(text));
    }

    /**
     * {@return the decoder of one of several names}
     *
     * @param choices what each name stands for
     */
    public static <T> Decoder<T> oneOf(Map<String, T> choices) {
        return json -> {
            String text = text(json);
            T choice = choices.get(text);
            if (choice == null) {
                throw json.broken(
                        "must be one of " + String.join(", ", choices.keySet()),
                        NearNames.nearest(text, choices.keySet())
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("use one of these names"));
            }
            return choice;
        };
    }

    /**
     * {@return the decoder of the constants of an enum by their own names}
     *
     * @param type the enum
     */
    public static <E extends Enum<E>> Decoder<E> constantOf(Class<E> type) {
        return constants(type, Enum::name);
    }

    /**
     * {@return the decoder of the constants of an enum, written as in {@code yearStart} for {@code YEAR_START}}
     *
     * @param type the enum
     */
    public static <E extends Enum<E>> Decoder<E> namedIn(Class<E> type) {
        return constants(type, Decoders::nameOf);
    }

    private static <E extends Enum<E>> Decoder<E> constants(Class<E> type, Function<E, String> name) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(name.apply(constant), constant);
        }
        return oneOf(choices);
    }

    /** {@return the name of a constant in a file: {@code yearStart} for {@code YEAR_START}} */
    public static String nameOf(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /**
     * {@return the decoder of a list with at least one item; the faults of all items come up together}
     *
     * @param item reads each item
     */
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return new ListDecoder<>(item);
    }

    /**
     * {@return the decoder of a list that may be empty}
     *
     * @param item reads each item
     */
    public static <T> Decoder<List<T>> listOrEmpty(Decoder<T> item) {
        return json -> json instanceof JsonValue.Items list && list.items().isEmpty()
                ? List.of()
                : list(item).decode(json);
    }

    /**
     * {@return the decoder of an object that is a table, in the order of the file}
     *
     * @param key reads each name
     * @param value reads each value
     */
    public static <K, V> Decoder<Map<K, V>> table(Decoder<K> key, Decoder<V> value) {
        return new TableDecoder<>(key, value);
    }
}

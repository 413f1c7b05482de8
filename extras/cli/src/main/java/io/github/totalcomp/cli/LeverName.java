package io.github.totalcomp.cli;

import io.github.totalcomp.formats.LeverNames;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.TypeConversionException;

/** How options name levers: as files do, as output does, or in short. */
final class LeverName {

    private static final Map<String, String> BY_SPELLING = spellings();

    private LeverName() {}

    /** The name of a lever that an option names, such as {@code base salary} for {@code base} or {@code baseSalary}. */
    static String of(String spelling) {
        String name = BY_SPELLING.get(plain(spelling));
        if (name == null) {
            throw new TypeConversionException("a lever must be one of "
                    + String.join(", ", LeverNames.byField().keySet()) + ", but was '" + spelling + "'");
        }
        return name;
    }

    private static Map<String, String> spellings() {
        Map<String, String> names = new TreeMap<>();
        LeverNames.byField().forEach((field, name) -> {
            names.put(plain(field), name);
            names.put(plain(name), name);
        });
        Map.of("base", "baseSalary", "bonus", "performanceBonus", "rsu", "equity", "stock", "equity")
                .forEach((brief, field) -> names.put(brief, names.get(plain(field))));
        return names;
    }

    private static String plain(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}

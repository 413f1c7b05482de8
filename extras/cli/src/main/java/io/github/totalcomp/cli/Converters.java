package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.negotiation.advice.AdviceScenario;
import io.github.totalcomp.negotiation.advice.AdviceScenarios;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketDimension;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.vesting.VestingCatalog;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Turns the texts of options into values, within the same limits as in files. */
final class Converters {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,40})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final VestingCatalog CATALOG = VestingCatalog.standard();
    private static final String FISCAL = "fiscal:";
    private static final Map<String, Measure> MEASURES = measures();

    private Converters() {}

    static CommandLine register(CommandLine program) {
        return program.registerConverter(BigDecimal.class, Converters::decimal)
                .registerConverter(LocalDate.class, Converters::date)
                .registerConverter(CurrencyUnit.class, Converters::currency)
                .registerConverter(Locale.class, Converters::locale)
                .registerConverter(GrowthTiming.class, text -> choice(constants(GrowthTiming.values()), text))
                .registerConverter(Measure.class, text -> choice(MEASURES, text))
                .registerConverter(PeriodView.class, Converters::view)
                .registerConverter(MarketIssue.class, text -> choice(constants(MarketIssue.values()), text))
                .registerConverter(MarketDimension.class, text -> choice(constants(MarketDimension.values()), text))
                .registerConverter(BonusMeaning.class, text -> choice(constants(BonusMeaning.values()), text))
                .registerConverter(YearList.class, YearList::parse)
                .registerConverter(Units.class, text -> keepingRules(() -> Units.parse(text)))
                .registerConverter(VestingEvent.class, Converters::event)
                .registerConverter(Portion.class, text -> keepingRules(() -> Portion.parse(text)))
                .registerConverter(VestingSchedule.class, text -> keepingRules(() -> CATALOG.get(text)))
                .registerConverter(ProfileOptions.SoftCap.class, Converters::softCap)
                .registerConverter(AdviceScenario.class, Converters::scenario);
    }

    private static ProfileOptions.SoftCap softCap(String text) {
        int separator = text.indexOf(':');
        if (separator < 1) {
            throw wrong("an amount and a share such as 160000:25%", text);
        }
        BigDecimal amount = decimal(text.substring(0, separator));
        return keepingRules(() -> new ProfileOptions.SoftCap(amount, Portion.parse(text.substring(separator + 1))));
    }

    private static AdviceScenario scenario(String text) {
        int separator = text.indexOf(':');
        String kind = separator < 0 ? text : text.substring(0, separator);
        String value = separator < 0 ? "" : text.substring(separator + 1);
        return keepingRules(() -> switch (kind) {
            case "flat" -> AdviceScenarios.flatPrice();
            case "price" -> AdviceScenarios.priceShift(decimal(value));
            case "growth" -> AdviceScenarios.growth(decimal(value));
            case "leaving" -> AdviceScenarios.leavingAfter(years(value));
            default -> throw wrong("flat, price:CHANGE, growth:RATE or leaving:YEARS", text);
        });
    }

    private static int years(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw wrong("a number of years such as 2", text);
        }
        return Integer.parseInt(text);
    }

    private static VestingEvent event(String text) {
        int separator = text.lastIndexOf('=');
        if (separator < 1) {
            throw wrong("a condition and a date such as sale=2027-06-30", text);
        }
        LocalDate date = date(text.substring(separator + 1));
        return keepingRules(() -> VestingEvent.of(text.substring(0, separator), date));
    }

    /** The measure by the name that options give it. */
    static String nameOf(Measure measure) {
        return MEASURES.entrySet().stream()
                .filter(entry -> entry.getValue() == measure)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("promised", Measure.PROMISED);
        measures.put("expected", Measure.EXPECTED);
        measures.put("present", Measure.PRESENT_VALUE);
        measures.put("expected-present", Measure.EXPECTED_PRESENT_VALUE);
        return measures;
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw wrong("a plain decimal such as 1250.50", text);
        }
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw wrong("a date such as 2026-03-02", text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong("a date that exists", text);
        }
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw wrong("a language tag such as de-DE", tag);
        }
    }

    private static CurrencyUnit currency(String code) {
        return keepingRules(() -> {
            CurrencyUnit currency = Amounts.currency(code);
            Amounts.minorDigits(currency);
            return currency;
        });
    }

    /** What a rule of the library refuses is a wrong value of the option. */
    static <T> T keepingRules(Supplier<T> work) {
        try {
            return work.get();
        } catch (DefinitionException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static PeriodView view(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith(FISCAL)) {
            return PeriodView.fiscalYears(choice(constants(Month.values()), text.substring(FISCAL.length())));
        }
        return choice(
                Map.of("compensation", PeriodView.compensationYears(), "calendar", PeriodView.calendarYears()),
                text,
                "compensation, calendar or fiscal:MONTH");
    }

    private static <E extends Enum<E>> Map<String, E> constants(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        constant -> constant,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static <T> T choice(Map<String, T> choices, String text) {
        return choice(choices, text, String.join(", ", choices.keySet()));
    }

    private static <T> T choice(Map<String, T> choices, String text, String known) {
        T choice = choices.get(text.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (choice == null) {
            throw wrong("one of " + known, text);
        }
        return choice;
    }

    private static TypeConversionException wrong(String rule, String text) {
        return new TypeConversionException("must be " + rule + ", but was '" + text + "'");
    }

    /** Years that an option lists, such as {@code 1,2}, or {@code none}. */
    record YearList(List<Integer> years) {

        private static final Pattern YEARS = Pattern.compile("\\d{1,3}(,\\d{1,3}){0,199}");

        private static YearList parse(String text) {
            if (text.equalsIgnoreCase("none")) {
                return new YearList(List.of());
            }
            if (!YEARS.matcher(text).matches()) {
                throw wrong("years such as 1,2 or none", text);
            }
            return new YearList(
                    Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList());
        }
    }
}

package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Decodes vesting terms and their parts. */
final class OcfTermsJson {

    static final String START_DAY = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";
    static final String OR_LAST = "_OR_LAST_DAY_OF_MONTH";

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;
    private static final int LONGEST = 36_600;
    /** The standard's number: a decimal in quotes with at most ten decimals. */
    private static final Pattern NUMERIC = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,10})?");

    private static final Map<String, DayOfMonth> DAYS = days();

    private OcfTermsJson() {}

    private static Map<String, DayOfMonth> days() {
        Map<String, DayOfMonth> days = new LinkedHashMap<>();
        for (int day = 1; day <= 31; day++) {
            days.put(dayName(DayOfMonth.of(day)), DayOfMonth.of(day));
        }
        days.put(START_DAY, DayOfMonth.OF_START);
        return days;
    }

    /** The standard's name of a day of the month. */
    static String dayName(DayOfMonth choice) {
        if (choice.day().isEmpty()) {
            return START_DAY;
        }
        int day = choice.day().getAsInt();
        return day > LAST_DAY_OF_EVERY_MONTH ? day + OR_LAST : (day < 10 ? "0" : "") + day;
    }

    static Decoder<OcfVestingTerms> terms() {
        return json -> {
            JsonFields fields = JsonFields.of(json);
            fields.required("object_type", Decoders.oneOf(Map.of("VESTING_TERMS", true)));
            Supplier<String> id = fields.required("id", Decoders.label());
            Supplier<String> name = fields.required("name", Decoders.text());
            Supplier<String> description = fields.required("description", Decoders.text());
            Supplier<AllocationType> allocation =
                    fields.required("allocation_type", Decoders.constantOf(AllocationType.class));
            Supplier<List<OcfCondition>> conditions = fields.required("vesting_conditions", OcfTermsJson::conditions);
            fields.optional("comments", Decoders.listOrEmpty(Decoders.text()));
            return fields.build(() -> OcfVestingTerms.builder()
                    .id(id.get())
                    .name(name.get())
                    .description(description.get())
                    .allocation(allocation.get())
                    .addAllConditions(conditions.get())
                    .build());
        };
    }

    private static List<OcfCondition> conditions(JsonValue json) {
        try {
            return Decoders.list(OcfTermsJson::condition).decode(json);
        } catch (FaultsException e) {
            throw OcfSkeleton.withFaultOfGraph(e, json);
        }
    }

    static OcfCondition condition(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> id = fields.required("id", Decoders.label());
        Supplier<Optional<String>> description = fields.optional("description", Decoders.text());
        Supplier<Optional<OcfAmount>> portion = fields.optional("portion", OcfTermsJson::portion);
        Supplier<Optional<OcfAmount>> quantity =
                fields.optional("quantity", each -> new OcfAmount.Fixed(units().decode(each)));
        Supplier<OcfTrigger> trigger = fields.required("trigger", trigger());
        Supplier<List<String>> next = fields.required("next_condition_ids", Decoders.listOrEmpty(Decoders.label()));
        fields.check(
                fields.has("portion") != fields.has("quantity"),
                "a condition must have a portion or a quantity",
                fields.has("portion") ? "both" : "neither",
                fields.has("portion") ? "remove one of the two" : "state \"quantity\": \"0\" where nothing vests");
        return fields.build(() -> {
            OcfCondition.Builder condition = OcfCondition.builder()
                    .id(id.get())
                    .trigger(trigger.get())
                    .amount(portion.get().or(quantity).orElseThrow())
                    .addAllNext(next.get());
            description.get().ifPresent(condition::description);
            return condition.build();
        });
    }

    private static OcfAmount portion(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<BigDecimal> numerator = fields.required("numerator", numeric());
        Supplier<BigDecimal> denominator = fields.required("denominator", above());
        Supplier<Optional<Boolean>> remainder = fields.optional("remainder", Decoders.flag());
        return fields.build(() -> {
            Portion portion = Portion.of(Rational.of(numerator.get()).dividedBy(Rational.of(denominator.get())));
            return remainder.get().orElse(false) ? new OcfAmount.OfRemainder(portion) : new OcfAmount.OfGrant(portion);
        });
    }

    static Decoder<OcfTrigger> trigger() {
        return TypedObjects.<OcfTrigger>byField("type")
                .with("VESTING_START_DATE", fields -> fields.build(() -> OcfTrigger.START))
                .with("VESTING_EVENT", fields -> fields.build(() -> OcfTrigger.EVENT))
                .with("VESTING_SCHEDULE_ABSOLUTE", OcfTermsJson::absolute)
                .with("VESTING_SCHEDULE_RELATIVE", OcfTermsJson::relative);
    }

    private static OcfTrigger absolute(JsonFields fields) {
        Supplier<LocalDate> date = fields.required("date", Decoders.date());
        return fields.build(() -> new OcfTrigger.Absolute(date.get()));
    }

    private static OcfTrigger relative(JsonFields fields) {
        Supplier<OcfPeriod> period = fields.required("period", period());
        Supplier<String> anchor = fields.required("relative_to_condition_id", Decoders.label());
        return fields.build(() -> new OcfTrigger.Relative(anchor.get(), period.get()));
    }

    static Decoder<OcfPeriod> period() {
        return TypedObjects.<OcfPeriod>byField("type")
                .with("DAYS", fields -> period(fields, () -> DayOfMonth.OF_START, OcfPeriod::ofDays))
                .with(
                        "MONTHS",
                        fields -> period(
                                fields, fields.required("day_of_month", Decoders.oneOf(DAYS)), OcfPeriod::ofMonths));
    }

    private static OcfPeriod period(
            JsonFields fields, Supplier<DayOfMonth> day, BiFunction<Integer, Integer, OcfPeriod> maker) {
        Supplier<Integer> length = fields.required("length", Decoders.count(0, LONGEST));
        Supplier<Integer> occurrences = fields.required("occurrences", Decoders.count(1, LONGEST));
        Supplier<Optional<Integer>> cliff = fields.optional("cliff_installment", Decoders.count(0, LONGEST));
        return fields.build(() -> maker.apply(length.get(), occurrences.get())
                .withDayOfMonth(day.get())
                .withCliffInstallment(cliff.get().orElse(0)));
    }

    /** A number of the standard, which has at most ten decimals. */
    private static Decoder<BigDecimal> numeric() {
        return json -> {
            String text = Decoders.text().decode(json);
            if (!NUMERIC.matcher(text).matches()) {
                throw json.broken(
                        "must be a decimal in quotes with at most 10 decimals", "write it like \"4800\" or \"12.5\"");
            }
            return new BigDecimal(text);
        };
    }

    /** A number of the standard that something can be divided by. */
    private static Decoder<BigDecimal> above() {
        return json -> {
            BigDecimal value = numeric().decode(json);
            if (value.signum() <= 0) {
                throw json.broken("a denominator must be above zero", "write it like \"48\"");
            }
            return value;
        };
    }

    /** Units as a number of the standard. */
    static Decoder<Units> units() {
        return json -> {
            BigDecimal value = numeric().decode(json);
            return FaultsException.checked(json.place(), () -> Units.of(value));
        };
    }
}

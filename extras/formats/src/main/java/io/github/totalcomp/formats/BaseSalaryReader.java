package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;

/** Reads base salary: the yearly amount, its raises and cuts, and when it is paid. */
final class BaseSalaryReader extends ObjectForm<Component> {

    private static final int MOST_DAYS_IN_ARREARS = 60;
    private static final String GREATEST_CUT = "-1";
    private static final String GREATEST_RAISE = "100";

    static final TypedObjects<PayCalendar> CALENDARS = TypedObjects.<PayCalendar>byField("frequency")
            .with("weekly", fields -> dated(fields, PayCalendar::weekly))
            .with("biweekly", fields -> dated(fields, PayCalendar::biweekly))
            .with("semiMonthly", fields -> byMonth(fields, PayCalendar.semiMonthly()))
            .with("monthly", fields -> byMonth(fields, PayCalendar.monthly()));

    private final Field<MonetaryAmount> annual;
    private final Field<List<Change>> changes;
    private final Field<UnaryOperator<BaseSalary>> ratings;
    private final Field<PayCalendar> calendar;
    private final Field<String> name;

    BaseSalaryReader(MoneyReader money) {
        annual = required("annual", money.amount());
        changes = optional("changes", Decoders.list(new ChangeForm(money)));
        ratings = optional("ratings", BaseSalaryReader::ratings);
        calendar = optional("payCalendar", CALENDARS);
        name = optional("name", Decoders.label());
    }

    @Override
    protected Component make(Values values) {
        BaseSalary base = BaseSalary.ofAnnual(values.get(annual));
        for (Change change : values.find(changes).orElse(List.of())) {
            requireUnchanged(base, change.from());
            base = base.withChange(change.from(), change.annual());
        }
        base = values.find(ratings).orElse(UnaryOperator.identity()).apply(base);
        base = values.find(calendar).map(base::withPayCalendar).orElse(base);
        return values.find(name).map(base::withName).orElse(base);
    }

    private static void requireUnchanged(BaseSalary base, LocalDate from) {
        if (base.changes().containsKey(from)) {
            throw new DefinitionException(
                    "a salary may change once on a day", "twice on " + from, "state one of the two");
        }
    }

    private static UnaryOperator<BaseSalary> ratings(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Map<LocalDate, String>> byDate =
                fields.required("byDate", Decoders.table(Decoders.date(), Decoders.label()));
        Supplier<Map<String, BigDecimal>> raises = fields.required(
                "raises", Decoders.table(Decoders.label(), Decoders.decimal(GREATEST_CUT, GREATEST_RAISE)));
        return fields.build(() -> {
            Map<LocalDate, String> dated = byDate.get();
            Map<String, BigDecimal> changes = raises.get();
            return base -> {
                dated.keySet().forEach(date -> requireUnchanged(base, date));
                return base.withRatings(dated, changes);
            };
        });
    }

    private static PayCalendar dated(JsonFields fields, Function<LocalDate, PayCalendar> calendar) {
        Supplier<LocalDate> periodEnd = fields.required("periodEnd", Decoders.date());
        Supplier<Optional<Integer>> arrears = arrears(fields);
        return fields.build(() ->
                calendar.apply(periodEnd.get()).withDaysInArrears(arrears.get().orElse(0)));
    }

    private static PayCalendar byMonth(JsonFields fields, PayCalendar calendar) {
        Supplier<Optional<Integer>> arrears = arrears(fields);
        return fields.build(() -> calendar.withDaysInArrears(arrears.get().orElse(0)));
    }

    private static Supplier<Optional<Integer>> arrears(JsonFields fields) {
        return fields.optional("daysInArrears", Decoders.count(0, MOST_DAYS_IN_ARREARS));
    }

    private record Change(LocalDate from, MonetaryAmount annual) {}

    private static final class ChangeForm extends ObjectForm<Change> {
        private final Field<LocalDate> from;
        private final Field<MonetaryAmount> annual;

        ChangeForm(MoneyReader money) {
            from = required("from", Decoders.date());
            annual = required("annual", money.amount());
        }

        @Override
        protected Change make(Values values) {
            return new Change(values.get(from), values.get(annual));
        }
    }
}

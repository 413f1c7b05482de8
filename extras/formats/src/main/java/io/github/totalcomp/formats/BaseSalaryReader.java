package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
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
final class BaseSalaryReader {

    private static final int MOST_DAYS_IN_ARREARS = 60;
    private static final String GREATEST_CUT = "-1";
    private static final String GREATEST_RAISE = "100";

    private static final TypedObjects<PayCalendar> CALENDARS = TypedObjects.<PayCalendar>byField("frequency")
            .with("weekly", fields -> dated(fields, PayCalendar::weekly))
            .with("biweekly", fields -> dated(fields, PayCalendar::biweekly))
            .with("semiMonthly", fields -> byMonth(fields, PayCalendar.semiMonthly()))
            .with("monthly", fields -> byMonth(fields, PayCalendar.monthly()));

    private final MoneyReader money;

    BaseSalaryReader(MoneyReader money) {
        this.money = money;
    }

    Component read(JsonFields fields) {
        Supplier<MonetaryAmount> annual = fields.required("annual", money.amount());
        Supplier<Optional<List<Change>>> changes = fields.optional("changes", Decoders.list(this::change));
        Supplier<Optional<UnaryOperator<BaseSalary>>> ratings = fields.optional("ratings", BaseSalaryReader::ratings);
        Supplier<Optional<PayCalendar>> calendar = fields.optional("payCalendar", CALENDARS);
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        return fields.build(() -> {
            BaseSalary base = BaseSalary.ofAnnual(annual.get());
            for (Change change : changes.get().orElse(List.of())) {
                requireUnchanged(base, change.from());
                base = base.withChange(change.from(), change.annual());
            }
            base = ratings.get().orElse(UnaryOperator.identity()).apply(base);
            base = calendar.get().map(base::withPayCalendar).orElse(base);
            return name.get().map(base::withName).orElse(base);
        });
    }

    private static void requireUnchanged(BaseSalary base, LocalDate from) {
        if (base.changes().containsKey(from)) {
            throw new DefinitionException(
                    "a salary may change once on a day", "twice on " + from, "state one of the two");
        }
    }

    private Change change(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<LocalDate> from = fields.required("from", Decoders.date());
        Supplier<MonetaryAmount> annual = fields.required("annual", money.amount());
        return fields.build(() -> new Change(from.get(), annual.get()));
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
}

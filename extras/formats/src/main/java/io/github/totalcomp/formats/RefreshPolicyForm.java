package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** By which targets an employer grants refreshers. */
final class RefreshPolicyForm extends ObjectForm<RefreshPolicy> {

    /** All of it after a year, which no catalogue names. */
    private static final VestingSchedule USUAL_SCHEDULE = RefreshPolicy.builder()
            .target(Amounts.usd(0))
            .planningPrice(Prices.flat(Amounts.usd(1)))
            .build()
            .schedule();

    private final Field<MonetaryAmount> target;
    private final Field<List<Rating>> ratings;
    private final Field<PriceAssumption> planningPrice;
    private final Field<VestingSchedule> schedule;
    private final Field<String> symbol = optional("symbol", Decoders.label());
    private final Field<Integer> horizonYears = optional("horizonYears", year());

    RefreshPolicyForm(MoneyReader money, Decoder<VestingSchedule> schedules) {
        target = required("target", money.amount());
        ratings = optional("ratingTargets", Decoders.list(json -> rating(json, money)));
        planningPrice = required("planningPrice", AssumptionsReader.price(money));
        schedule = optional("schedule", schedules);
    }

    private record Rating(int year, MonetaryAmount target) {}

    private static Rating rating(JsonValue json, MoneyReader money) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Integer> year = fields.required("ratedYear", year());
        Supplier<MonetaryAmount> earned = fields.required("target", money.amount());
        return fields.build(() -> new Rating(year.get(), earned.get()));
    }

    private static Decoder<Integer> year() {
        return Decoders.count(1, CompensationYears.MOST_YEARS);
    }

    @Override
    protected RefreshPolicy make(Values values) {
        RefreshPolicy.Builder policy =
                RefreshPolicy.builder().target(values.get(target)).planningPrice(values.get(planningPrice));
        values.find(ratings)
                .orElse(List.of())
                .forEach(rating -> policy.putRatingTargets(rating.year(), rating.target()));
        values.find(schedule).ifPresent(policy::schedule);
        values.find(symbol).ifPresent(policy::symbol);
        values.find(horizonYears).ifPresent(policy::horizonYears);
        return policy.build();
    }

    static Map<String, Object> tree(RefreshPolicy policy, ScheduleWriter schedules) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("target", PlainText.moneyWithCode(policy.target()));
        if (!policy.ratingTargets().isEmpty()) {
            tree.put(
                    "ratingTargets",
                    policy.ratingTargets().entrySet().stream()
                            .map(rating -> rating(rating.getKey(), rating.getValue()))
                            .toList());
        }
        tree.put("planningPrice", AssumptionsWriter.price(policy.planningPrice(), MoneyWriter.withCodes()));
        if (!policy.schedule().equals(USUAL_SCHEDULE)) {
            tree.put("schedule", schedules.tree(policy.schedule()));
        }
        policy.symbol().ifPresent(symbol -> tree.put("symbol", symbol));
        tree.put("horizonYears", policy.horizonYears());
        return tree;
    }

    private static Map<String, Object> rating(int year, MonetaryAmount target) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ratedYear", year);
        tree.put("target", PlainText.moneyWithCode(target));
        return tree;
    }
}

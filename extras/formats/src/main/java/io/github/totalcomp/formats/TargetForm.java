package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** What total compensation an employer aims at, from which grant and sign-on follow. */
final class TargetForm extends ObjectForm<TctTarget> {

    private final Field<List<MonetaryAmount>> targets;
    private final Field<MonetaryAmount> base;
    private final Field<MonetaryAmount> baseCap;
    private final Field<PriceAssumption> planningPrice;
    private final Field<VestingSchedule> schedule;
    private final Field<LocalDate> startDate = required("startDate", Decoders.date());
    private final Field<Integer> horizonYears = optional("horizonYears", year());
    private final Field<List<Integer>> signOnYears = optional("signOnYears", Decoders.listOrEmpty(year()));
    private final Field<Integer> sizingYear = optional("sizingYear", year());
    private final Field<Boolean> byValue = optional("byValue", Decoders.flag());
    private final Field<Boolean> wholeUnits = optional("wholeUnits", Decoders.flag());

    TargetForm(MoneyReader money, Decoder<VestingSchedule> schedules) {
        targets = required("targets", Decoders.list(money.amount()));
        base = required("base", money.amount());
        baseCap = optional("baseCap", money.amount());
        planningPrice = optional("planningPrice", AssumptionsReader.price(money));
        schedule = required("schedule", schedules);
    }

    private static Decoder<Integer> year() {
        return Decoders.count(1, CompensationYears.MOST_YEARS);
    }

    @Override
    protected TctTarget make(Values values) {
        TctTarget.Builder target = TctTarget.builder()
                .targets(values.get(targets))
                .base(values.get(base))
                .schedule(values.get(schedule))
                .startDate(values.get(startDate));
        values.find(baseCap).ifPresent(target::baseCap);
        values.find(planningPrice).ifPresent(target::planningPrice);
        values.find(horizonYears).ifPresent(target::horizonYears);
        values.find(signOnYears).ifPresent(target::signOnYears);
        values.find(sizingYear).ifPresent(target::sizingYear);
        values.find(byValue).ifPresent(target::byValue);
        values.find(wholeUnits).ifPresent(target::wholeUnits);
        return target.build();
    }

    static Map<String, Object> tree(TctTarget target, ScheduleWriter schedules) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "targets",
                target.targets().stream().map(PlainText::moneyWithCode).toList());
        tree.put("base", PlainText.moneyWithCode(target.base()));
        target.baseCap().ifPresent(cap -> tree.put("baseCap", PlainText.moneyWithCode(cap)));
        target.planningPrice()
                .ifPresent(price -> tree.put("planningPrice", AssumptionsWriter.price(price, MoneyWriter.withCodes())));
        tree.put("schedule", schedules.tree(target.schedule()));
        tree.put("startDate", target.startDate().toString());
        tree.put("horizonYears", target.horizonYears());
        tree.put("signOnYears", target.signOnYears());
        tree.put("sizingYear", target.sizingYear());
        tree.put("byValue", target.byValue());
        tree.put("wholeUnits", target.wholeUnits());
        return tree;
    }
}

package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.Tokens;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.PortionSum;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.VestingShape;
import io.github.totalcomp.vesting.VestingStep;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a vesting schedule: the name of one in a catalogue, or its portions over time. */
final class ScheduleReader implements Decoder<VestingSchedule> {

    private static final int LONGEST_MONTH = 31;

    private final VestingCatalog catalog;

    ScheduleReader(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public VestingSchedule decode(JsonValue json) {
        if (json instanceof JsonValue.Text name) {
            return FaultsException.checked(json.place(), () -> catalog.get(name.text()));
        }
        if (json instanceof JsonValue.Members) {
            return terms(JsonFields.of(json));
        }
        throw json.broken("must be the name of a schedule or an object in braces", "write a name like \"amazon\"");
    }

    /** Only the name of a schedule. */
    @Override
    public VestingSchedule quick(Tokens tokens) {
        return catalog.get(tokens.text());
    }

    private static VestingSchedule terms(JsonFields fields) {
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        fields.requireOneOf("portions", "steps");
        fields.requireSoundSoFar();
        Supplier<VestingShape> shape = fields.has("steps") ? steps(fields) : portions(fields);
        Supplier<Optional<Period>> cliff = fields.optional("cliff", distance());
        Supplier<Optional<AllocationType>> allocation =
                fields.optional("allocation", Decoders.constantOf(AllocationType.class));
        Supplier<Optional<Integer>> day = fields.optional("dayOfMonth", Decoders.count(1, LONGEST_MONTH));
        return fields.build(() -> {
            VestingShape held = cliff.get().map(shape.get()::withCliff).orElseGet(shape);
            PortionSchedule schedule = PortionSchedule.of(held);
            schedule = name.get().map(schedule::withName).orElse(schedule);
            schedule = allocation.get().map(schedule::withAllocation).orElse(schedule);
            return day.get().map(DayOfMonth::of).map(schedule::withDayOfMonth).orElse(schedule);
        });
    }

    private static Supplier<VestingShape> portions(JsonFields fields) {
        Supplier<Optional<PortionSum>> sum = fields.optional("portionSum", Decoders.namedIn(PortionSum.class));
        Supplier<Period> every = fields.required("every", distance());
        Supplier<List<Portion>> portions =
                fields.required("portions", json -> summed(json, sum.get().orElse(PortionSum.EXACT)));
        return () -> VestingSchedules.builder()
                .portions(every.get(), portions.get())
                .build()
                .shape();
    }

    private static List<Portion> summed(JsonValue json, PortionSum sum) {
        List<Portion> portions = Decoders.list(Decoders.portion()).decode(json);
        try {
            return sum.apply(portions);
        } catch (DefinitionException e) {
            String remedy = sum == PortionSum.EXACT
                    ? "correct a portion, or state \"portionSum\" as \"rescaled\" or \"restOnLast\""
                    : e.remedy();
            throw new FaultsException(json.place().fault(e.rule(), String.valueOf(e.definition()), remedy));
        }
    }

    private static Supplier<VestingShape> steps(JsonFields fields) {
        Supplier<List<VestingStep>> steps = fields.required("steps", Decoders.list(ScheduleReader::step));
        return () -> VestingShape.of(steps.get());
    }

    static VestingStep step(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Period> after = fields.required("after", Decoders.period());
        Supplier<Portion> portion = fields.required("portion", Decoders.portion());
        return fields.build(() -> VestingStep.of(after.get(), portion.get()));
    }

    private static Decoder<Period> distance() {
        return json -> {
            Period period = Decoders.period().decode(json);
            if (period.isZero() || period.isNegative()) {
                throw json.broken("must be a period above zero", "write it like \"P1Y\" or \"P6M\"");
            }
            return period;
        };
    }
}

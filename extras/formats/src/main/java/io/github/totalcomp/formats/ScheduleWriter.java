package io.github.totalcomp.formats;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.VestingShape;
import io.github.totalcomp.vesting.VestingStep;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a vesting schedule: by its name in a catalogue, or else by its portions over time. */
final class ScheduleWriter {

    private static final int MONTHS = 12;
    private static final List<String> FREQUENCIES = List.of("yearly", "semiannual", "quarterly", "monthly");

    private final VestingCatalog catalog;

    ScheduleWriter(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    Object tree(VestingSchedule schedule) {
        return name(schedule).map(Object.class::cast).orElseGet(() -> terms(schedule));
    }

    private Optional<String> name(VestingSchedule schedule) {
        Stream<String> candidates = schedule instanceof PortionSchedule portions
                ? Stream.concat(catalog.names().stream(), evenNames(portions.shape()))
                : catalog.names().stream();
        return candidates
                .filter(name -> catalog.find(name).filter(schedule::equals).isPresent())
                .findFirst();
    }

    /** The names that an even schedule of this length and cliff would have. */
    private static Stream<String> evenNames(VestingShape shape) {
        List<VestingStep> steps = shape.steps();
        long months = steps.get(steps.size() - 1).after().toTotalMonths();
        String cliff = shape.cliff()
                .map(Period::toTotalMonths)
                .map(ScheduleWriter::cliffName)
                .orElse("");
        return FREQUENCIES.stream().map(frequency -> "even-" + months / MONTHS + "y-" + frequency + cliff);
    }

    private static String cliffName(long months) {
        return "-cliff-" + (months % MONTHS == 0 ? months / MONTHS + "y" : months + "m");
    }

    private static Map<String, Object> terms(VestingSchedule schedule) {
        if (!(schedule instanceof PortionSchedule portions)) {
            throw OfferWriter.unwritable("a schedule", schedule);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        label(portions).ifPresent(label -> tree.put("name", label));
        List<VestingStep> steps = portions.shape().steps();
        Period every = steps.get(0).after();
        if (isRegular(steps, every)) {
            tree.put(
                    "portions",
                    steps.stream().map(step -> step.portion().toString()).toList());
            tree.put("every", every.toString());
        } else {
            tree.put("steps", steps.stream().map(ScheduleWriter::step).toList());
        }
        portions.shape().cliff().ifPresent(cliff -> tree.put("cliff", cliff.toString()));
        if (portions.allocation() != VestingSchedules.DEFAULT_ALLOCATION) {
            tree.put("allocation", portions.allocation().name());
        }
        portions.dayOfMonth().day().ifPresent(day -> tree.put("dayOfMonth", day));
        return tree;
    }

    /** The name that a schedule shows in place of its steps, unless it has none. */
    private static Optional<String> label(PortionSchedule schedule) {
        String shown = schedule.withCliff(Period.ZERO)
                .withAllocation(VestingSchedules.DEFAULT_ALLOCATION)
                .withDayOfMonth(DayOfMonth.OF_START)
                .toString();
        return shown.isBlank() || !schedule.withName(shown).equals(schedule) ? Optional.empty() : Optional.of(shown);
    }

    private static boolean isRegular(List<VestingStep> steps, Period every) {
        if (every.isZero()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).after().equals(every.multipliedBy(i + 1))) {
                return false;
            }
        }
        return true;
    }

    static Map<String, Object> step(VestingStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("after", step.after().toString());
        tree.put("portion", step.portion().toString());
        return tree;
    }
}

package io.github.totalcomp.cli;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingPosition;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a timeline as text and as data. */
final class VestText {

    private VestText() {}

    static String of(VestingSchedule schedule, LocalDate start, VestingTimeline timeline, Optional<LocalDate> asOf) {
        List<String> lines = new ArrayList<>();
        lines.add(schedule.toString());
        lines.add(timeline.granted() + " units from " + start);
        lines.add("");
        lines.add(timeline.toString());
        if (!timeline.unscheduled().isZero()) {
            lines.add("");
            lines.add("Without a date: " + timeline.unscheduled());
        }
        asOf.map(timeline::asOf).ifPresent(position -> {
            lines.add("");
            lines.add(position(position));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String position(VestingPosition position) {
        return "On " + position.date() + ": " + position.vested() + " vested, "
                + position.unvested() + " unvested; next "
                + position.next()
                        .map(tranche -> tranche.units() + " on " + tranche.date())
                        .orElse("none");
    }

    static Map<String, Object> tree(
            VestingSchedule schedule, LocalDate start, VestingTimeline timeline, Optional<LocalDate> asOf) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "totalcomp-vest/1");
        tree.put("schedule", schedule.toString());
        tree.put("units", timeline.granted().toString());
        tree.put("start", start.toString());
        tree.put("tranches", timeline.tranches().stream().map(VestText::tree).toList());
        tree.put("unscheduled", timeline.unscheduled().toString());
        asOf.map(timeline::asOf).ifPresent(position -> tree.put("asOf", tree(position)));
        return tree;
    }

    private static Map<String, Object> tree(Tranche tranche) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", tranche.date().toString());
        tree.put("units", tranche.units().toString());
        return tree;
    }

    private static Map<String, Object> tree(VestingPosition position) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", position.date().toString());
        tree.put("vested", position.vested().toString());
        tree.put("unvested", position.unvested().toString());
        position.next().ifPresent(next -> tree.put("next", tree(next)));
        return tree;
    }
}

package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the one path of conditions that a grant takes.
 *
 * <p>Of the conditions that may follow, the one whose first occurrence is earliest is taken; of several on one day the
 * first named. All its occurrences come before the next condition is considered. Nothing occurs before the condition it
 * follows.
 */
final class ConditionPath {

    private final Rational granted;
    private final boolean cut;
    private final Map<String, LocalDate> recorded;
    private final Map<String, LocalDate> lastDates = new HashMap<>();
    private final List<Accrual> accruals = new ArrayList<>();
    private LocalDate earliest = LocalDate.MIN;
    private @Nullable LocalDate start;
    private Rational accrued = Rational.ZERO;

    private ConditionPath(Rational granted, boolean cut, Map<String, LocalDate> recorded) {
        this.granted = granted;
        this.cut = cut;
        this.recorded = recorded;
    }

    /** What accrues for a grant, given the dates of starts and events by condition. */
    static List<Accrual> walk(ConditionGraph graph, Rational granted, Map<String, LocalDate> recorded) {
        return walk(graph, new ConditionPath(granted, false, recorded));
    }

    /** What accrues of the whole units of a grant whose path has been walked; a stated quantity takes no more than is left. */
    static List<Accrual> walkWhole(ConditionGraph graph, Rational whole, Map<String, LocalDate> recorded) {
        return walk(graph, new ConditionPath(whole, true, recorded));
    }

    private static List<Accrual> walk(ConditionGraph graph, ConditionPath path) {
        int place = 0;
        Optional<Candidate> taken = path.earliestOf(graph.roots());
        while (taken.isPresent()) {
            path.take(taken.get(), place++);
            taken = path.earliestOf(graph.after(taken.get().condition()));
        }
        return path.accruals;
    }

    private Optional<Candidate> earliestOf(List<OcfCondition> conditions) {
        Candidate first = null;
        for (OcfCondition condition : conditions) {
            LocalDate anchor = anchor(condition);
            if (anchor == null) {
                continue;
            }
            LocalDate date = occurrence(condition, anchor, 1);
            if (first == null || date.isBefore(first.first())) {
                first = new Candidate(condition, anchor, date);
            }
        }
        return Optional.ofNullable(first);
    }

    /** The date from which a condition counts, or null when it cannot occur as things are. */
    private @Nullable LocalDate anchor(OcfCondition condition) {
        if (condition.trigger() instanceof OcfTrigger.Absolute absolute) {
            return absolute.date();
        }
        if (condition.trigger() instanceof OcfTrigger.Relative relative) {
            return lastDates.get(relative.conditionId());
        }
        return recorded.get(condition.id());
    }

    private LocalDate occurrence(OcfCondition condition, LocalDate anchor, int number) {
        LocalDate date = anchor;
        if (condition.trigger() instanceof OcfTrigger.Relative relative) {
            LocalDate day = start;
            date = relative.period().date(number, anchor, day == null ? anchor : day);
        }
        return date.isBefore(earliest) ? earliest : date;
    }

    private void take(Candidate taken, int place) {
        OcfCondition condition = taken.condition();
        for (int number = 1; number <= condition.occurrences(); number++) {
            Rational after = condition.amount().after(granted, accrued);
            accrued = cut && after.compareTo(granted) > 0 ? granted : after;
            requireWithinGrant(condition);
            accruals.add(
                    new Accrual(place, occurrence(condition, taken.anchor(), released(condition, number)), accrued));
        }
        LocalDate last = occurrence(condition, taken.anchor(), condition.occurrences());
        lastDates.put(condition.id(), last);
        earliest = last;
        if (condition.trigger() instanceof OcfTrigger.Start) {
            start = last;
        }
    }

    private static int released(OcfCondition condition, int number) {
        return condition.trigger() instanceof OcfTrigger.Relative relative
                ? relative.period().released(number)
                : number;
    }

    private void requireWithinGrant(OcfCondition condition) {
        if (accrued.compareTo(granted) > 0) {
            throw new VestingScheduleException(
                    "the conditions of a path must not vest more than the grant of " + granted + " units",
                    accrued + " once \"" + condition.id() + "\" has occurred",
                    "lower a quantity, a portion or the occurrences");
        }
    }

    private record Candidate(OcfCondition condition, LocalDate anchor, LocalDate first) {}
}

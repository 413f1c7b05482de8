package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.vesting.internal.NearNames;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An immutable catalogue of schedules by name, held by whoever needs it: there is no global one.
 *
 * <p>Names are lower-case words joined by hyphens. Besides the names it lists, every catalogue reads the names of even
 * schedules: {@code even-4y-monthly}, {@code even-4y-monthly-cliff-1y}, {@code even-3y-quarterly-cliff-6m}; that is {@code
 * even}, the years, {@code yearly}, {@code semiannual}, {@code quarterly} or {@code monthly}, and a cliff in years or
 * months.
 */
public final class VestingCatalog {

    private static final VestingCatalog EMPTY = new VestingCatalog(new TreeMap<>());

    private final Map<String, VestingSchedule> schedules;

    private VestingCatalog(SortedMap<String, VestingSchedule> schedules) {
        this.schedules = Collections.unmodifiableSortedMap(schedules);
    }

    /** {@return a catalogue that lists no names; it still reads those of even schedules} */
    public static VestingCatalog empty() {
        return EMPTY;
    }

    /** {@return the schedules of {@link VestingSchedules} under their names} */
    public static VestingCatalog standard() {
        VestingCatalog catalog = empty();
        for (VestingSchedule schedule : List.of(VestingSchedules.amazon(), VestingSchedules.amazonSemiannual())) {
            catalog = catalog.with(schedule.toString(), schedule);
        }
        return catalog;
    }

    /**
     * {@return this catalogue and one more schedule}
     *
     * @param name a name that the catalogue does not know yet
     * @param schedule any schedule
     * @throws DefinitionException if the name is taken or cannot be one
     */
    public VestingCatalog with(String name, VestingSchedule schedule) {
        Objects.requireNonNull(schedule, "schedule");
        Checks.label("a schedule's name", name);
        if (find(name).isPresent()) {
            throw new DefinitionException(
                    "a schedule's name must be new in its catalogue",
                    "a second \"" + name + "\"",
                    "give one of the two another name");
        }
        TreeMap<String, VestingSchedule> more = new TreeMap<>(schedules);
        more.put(name, schedule);
        return new VestingCatalog(more);
    }

    /**
     * {@return the schedule of a name, or nothing}
     *
     * @param name a listed name, or that of an even schedule
     */
    public Optional<VestingSchedule> find(String name) {
        VestingSchedule listed = schedules.get(Objects.requireNonNull(name, "name"));
        return listed != null ? Optional.of(listed) : EvenNames.parse(name).map(VestingSchedule.class::cast);
    }

    /**
     * {@return the schedule of a name}
     *
     * @param name a listed name, or that of an even schedule
     * @throws DefinitionException if there is none; the message lists near names
     */
    public VestingSchedule get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    private DefinitionException unknown(String name) {
        List<String> near = NearNames.of(name, schedules.keySet());
        String known = near.isEmpty()
                ? "use one of " + String.join(", ", schedules.keySet()) + ", or a name such as " + EvenNames.EXAMPLE
                : "did you mean " + String.join(" or ", near) + "?";
        return new DefinitionException("a schedule's name must be in the catalogue", "\"" + name + "\"", known);
    }

    /** {@return the listed names in alphabetical order} */
    public Set<String> names() {
        return schedules.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingCatalog that && schedules.equals(that.schedules);
    }

    @Override
    public int hashCode() {
        return schedules.hashCode();
    }

    /** {@return the listed names} */
    @Override
    public String toString() {
        return names().toString();
    }
}

package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.vesting.internal.NearNames;
import io.github.totalcomp.vesting.spi.VestingScheduleProvider;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
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

    private static final String STANDARD = "the standard catalogue";
    private static final String CALLER = "the caller";
    private static final VestingCatalog EMPTY = new VestingCatalog(new TreeMap<>());

    private final Map<String, Entry> entries;

    private VestingCatalog(SortedMap<String, Entry> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    private record Entry(VestingSchedule schedule, String origin) {}

    /** {@return a catalogue that lists no names; it still reads those of even schedules} */
    public static VestingCatalog empty() {
        return EMPTY;
    }

    /**
     * {@return the schedules of {@link VestingSchedules} and {@link PublishedSchedules} under their names}
     *
     * <p>They are {@code amazon}, {@code amazon-semiannual}, {@code apple}, {@code coinbase}, {@code doordash}, {@code
     * google-2021}, {@code google-2024}, {@code lyft}, {@code meta}, {@code microsoft}, {@code nvidia}, {@code pinterest},
     * {@code snap-1y}, {@code snap-3y}, {@code snap-4y}, {@code stripe} and {@code uber}.
     */
    public static VestingCatalog standard() {
        Map<String, VestingSchedule> schedules = new TreeMap<>(PublishedSchedules.byName());
        for (VestingSchedule schedule : List.of(VestingSchedules.amazon(), VestingSchedules.amazonSemiannual())) {
            schedules.put(schedule.toString(), schedule);
        }
        return EMPTY.withAll(schedules, STANDARD);
    }

    /**
     * {@return the standard catalogue and the schedules of all providers that a class loader finds}
     *
     * @param loader where {@link VestingScheduleProvider}s are looked up with {@link ServiceLoader}
     * @throws DefinitionException if a provider fails, or two provide the same name; the message names the providers
     */
    public static VestingCatalog load(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        VestingCatalog catalog = standard();
        Iterator<VestingScheduleProvider> providers =
                ServiceLoader.load(VestingScheduleProvider.class, loader).iterator();
        while (Providers.hasNext(providers)) {
            VestingScheduleProvider provider = Providers.next(providers);
            catalog = catalog.withAll(Providers.schedules(provider), Providers.origin(provider));
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
        return withAll(Map.of(name, schedule), CALLER);
    }

    private VestingCatalog withAll(Map<String, VestingSchedule> more, String origin) {
        TreeMap<String, Entry> all = new TreeMap<>(entries);
        more.forEach((name, schedule) -> {
            Checks.label("a schedule's name", name);
            Entry taken = EvenNames.parse(name).isPresent() ? new Entry(schedule, STANDARD) : all.get(name);
            if (taken != null) {
                throw new DefinitionException(
                        "a schedule's name must be new in its catalogue",
                        "a second \"" + name + "\"",
                        "rename that from " + origin + " or that from " + taken.origin());
            }
            all.put(name, new Entry(schedule, origin));
        });
        return new VestingCatalog(all);
    }

    /**
     * {@return the schedule of a name, or nothing}
     *
     * @param name a listed name, or that of an even schedule
     */
    public Optional<VestingSchedule> find(String name) {
        Entry listed = entries.get(Objects.requireNonNull(name, "name"));
        return listed != null
                ? Optional.of(listed.schedule())
                : EvenNames.parse(name).map(VestingSchedule.class::cast);
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
        List<String> near = NearNames.of(name, names());
        String known = near.isEmpty()
                ? "use one of " + String.join(", ", names()) + ", or a name such as " + EvenNames.EXAMPLE
                : "did you mean " + String.join(" or ", near) + "?";
        return new DefinitionException(
                "a schedule's name must be in the catalogue", DefinitionException.quoted(name), known);
    }

    /** {@return the listed names in alphabetical order} */
    public Set<String> names() {
        return entries.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingCatalog that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the listed names} */
    @Override
    public String toString() {
        return names().toString();
    }
}

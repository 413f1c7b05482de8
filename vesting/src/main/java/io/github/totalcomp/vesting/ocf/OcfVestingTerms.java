package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.internal.Allocator;
import io.github.totalcomp.vesting.internal.Rounding;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Vesting terms of the Open Cap Format: a graph of conditions, and how units are rounded.
 *
 * <p>A grant takes one path through the graph. Conditions that follow no other open it; of the conditions that may follow,
 * the one whose first occurrence is earliest is taken, on the same day the one named first. A condition occurs no earlier
 * than the one it follows, all its occurrences come before the next condition is considered, and one whose event has not
 * been recorded does not occur. One running total spans the grant, so a path whose portions sum to one vests exactly the
 * grant; units that no condition of the path covers stay {@link VestingTimeline#unscheduled() unscheduled}.
 *
 * <p>As a schedule, conditions triggered by the start occur on the commencement date of the request, and the others take
 * their dates from its events: for terms whose start has not been recorded see {@link OcfIssuance}. 4,800 units with 25 %
 * after 12 months and 1/48 a month for 36 months give 1,200 and then 100 a month.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class OcfVestingTerms implements VestingSchedule permits ImmutableOcfVestingTerms {

    OcfVestingTerms() {}

    /**
     * {@return terms without name and description of their own}
     *
     * @param id the name by which a grant refers to them
     * @param allocation how units are rounded
     * @param conditions at least one
     * @throws VestingScheduleException if the conditions are no sound graph: two of one id, an id that is not there, no
     *     root, a cycle, portions over one on a path, or a condition relative to one that cannot come before it
     */
    public static OcfVestingTerms of(String id, AllocationType allocation, OcfCondition... conditions) {
        return builder()
                .id(id)
                .name(id)
                .description(id)
                .allocation(allocation)
                .addAllConditions(Arrays.asList(conditions))
                .build();
    }

    /** {@return a builder; id, name, description, allocation and at least one condition are required} */
    public static Builder builder() {
        return ImmutableOcfVestingTerms.builder();
    }

    /** {@return the name by which a grant refers to them} */
    public abstract String id();

    /** {@return a short name for people} */
    public abstract String name();

    /** {@return the terms in words} */
    public abstract String description();

    /** {@return how units are rounded} */
    public abstract AllocationType allocation();

    /** {@return the conditions in the order of the terms} */
    public abstract List<OcfCondition> conditions();

    @Value.Derived
    @Value.Auxiliary
    ConditionGraph graph() {
        return ConditionGraph.of(conditions());
    }

    /**
     * {@return what vests under these terms; the rest of the grant is unscheduled}
     *
     * @param request its commencement is the date of conditions triggered by the start, its events are those of conditions
     *     triggered by an event; of several events for one condition the earliest counts
     * @throws VestingScheduleException if an event names no condition that waits for one, or the path vests more than the
     *     grant
     */
    @Override
    public VestingTimeline resolve(VestingRequest request) {
        Map<String, LocalDate> recorded = new HashMap<>();
        for (OcfCondition condition : conditions()) {
            if (condition.trigger() instanceof OcfTrigger.Start) {
                recorded.put(condition.id(), request.commencement());
            }
        }
        for (VestingEvent event : request.events()) {
            record(recorded, OcfTrigger.EVENT, event.condition(), event.date());
        }
        return resolve(request, recorded);
    }

    /** Notes the date of a start or an event; the earliest of several counts. */
    void record(Map<String, LocalDate> recorded, OcfTrigger trigger, String conditionId, LocalDate date) {
        if (graph().find(conditionId)
                .filter(known -> known.trigger().equals(trigger))
                .isEmpty()) {
            throw new VestingScheduleException(
                    trigger.equals(OcfTrigger.START)
                            ? "a start must be recorded for a condition triggered by the start"
                            : "an event must be recorded for a condition that waits for one",
                    "\"" + conditionId + "\" on " + date,
                    "name one of " + conditionsTriggeredBy(trigger) + " of terms \"" + id() + "\"");
        }
        recorded.merge(conditionId, date, (one, other) -> one.isBefore(other) ? one : other);
    }

    private List<String> conditionsTriggeredBy(OcfTrigger trigger) {
        return conditions().stream()
                .filter(condition -> condition.trigger().equals(trigger))
                .map(OcfCondition::id)
                .toList();
    }

    VestingTimeline resolve(VestingRequest request, Map<String, LocalDate> recorded) {
        Units granted = request.units();
        List<Accrual> accruals = ConditionPath.walk(graph(), granted.value(), recorded);
        if (granted.isZero()) {
            return VestingTimeline.partial(request, List.of());
        }
        List<Units> units = isSplit(request) ? wholeUnits(granted, accruals, recorded) : units(request, accruals);
        List<Tranche> tranches = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            tranches.add(Tranche.of(accruals.get(i).released(), units.get(i)));
        }
        return VestingTimeline.partial(request, tranches);
    }

    private boolean isSplit(VestingRequest request) {
        return allocation().isWhole()
                && !request.fractional()
                && !request.units().isWhole();
    }

    private List<Units> units(VestingRequest request, List<Accrual> accruals) {
        Units granted = request.units();
        Allocator allocator = allocator(granted.value(), accruals);
        return request.fractional() ? allocator.exact(granted) : allocator.allocate(granted);
    }

    private Allocator allocator(Rational granted, List<Accrual> accruals) {
        return Allocator.ofGroups(Rounding.of(allocation()), shares(granted, accruals), groupEnds(accruals));
    }

    /**
     * The whole units are allocated, of which a stated quantity takes as many as it states; the fraction of a unit goes to
     * the last tranche that vests anything, once the path has accrued the whole grant.
     */
    private List<Units> wholeUnits(Units granted, List<Accrual> accruals, Map<String, LocalDate> recorded) {
        Rational whole = Rational.of(granted.wholeUnits(), BigInteger.ONE);
        List<Units> units = new ArrayList<>(
                whole.signum() == 0
                        ? Collections.nCopies(accruals.size(), Units.ZERO)
                        : allocator(whole, ConditionPath.walkWhole(graph(), whole, recorded))
                                .allocate(Units.of(whole)));
        Rational before = Rational.ZERO;
        int last = -1;
        for (int i = 0; i < accruals.size(); i++) {
            last = accruals.get(i).accrued().equals(before) ? last : i;
            before = accruals.get(i).accrued();
        }
        if (before.equals(granted.value())) {
            units.set(last, units.get(last).plus(granted.minus(Units.of(whole))));
        }
        return units;
    }

    private static List<Portion> shares(Rational granted, List<Accrual> accruals) {
        List<Portion> shares = new ArrayList<>(accruals.size());
        Rational before = Rational.ZERO;
        for (Accrual accrual : accruals) {
            shares.add(Portion.of(accrual.accrued().minus(before).dividedBy(granted)));
            before = accrual.accrued();
        }
        return shares;
    }

    private static int[] groupEnds(List<Accrual> accruals) {
        int groups = accruals.isEmpty() ? 0 : accruals.get(accruals.size() - 1).condition() + 1;
        int[] ends = new int[groups];
        for (int i = 0; i < accruals.size(); i++) {
            ends[accruals.get(i).condition()] = i + 1;
        }
        return ends;
    }

    @Value.Check
    void check() {
        Checks.label("the id of vesting terms", id());
    }

    /** {@return the id, the allocation type and the number of conditions} */
    @Override
    public String toString() {
        return id() + " (" + allocation() + ", " + conditions().size()
                + (conditions().size() == 1 ? " condition)" : " conditions)");
    }

    /** Builds {@link OcfVestingTerms}. */
    public sealed interface Builder permits ImmutableOcfVestingTerms.Builder {

        /**
         * Sets the name by which a grant refers to the terms.
         *
         * @param id unique among the terms of an issuer
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the name for people.
         *
         * @param name short
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the terms in words.
         *
         * @param description any text
         * @return this builder
         */
        Builder description(String description);

        /**
         * Sets how units are rounded.
         *
         * @param allocation one of the seven types
         * @return this builder
         */
        Builder allocation(AllocationType allocation);

        /**
         * Adds conditions.
         *
         * @param conditions in order
         * @return this builder
         */
        Builder addAllConditions(Iterable<? extends OcfCondition> conditions);

        /**
         * {@return the terms}
         *
         * @throws VestingScheduleException if the conditions are no sound graph
         */
        OcfVestingTerms build();
    }
}

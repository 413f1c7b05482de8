package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Builds a {@link PortionSchedule} step by step, in order of time; made by {@link VestingSchedules#builder()}.
 *
 * <pre>{@code
 * VestingSchedule custom = VestingSchedules.builder()
 *         .cliff(Period.ofYears(1), Portion.percent(25))
 *         .thenEvery(Period.ofMonths(3), 12)
 *         .allocation(AllocationType.CUMULATIVE_ROUND_DOWN)
 *         .build();
 * }</pre>
 *
 * <p>Every step counts from the vesting commencement date: the third quarter after a one-year cliff is commencement plus
 * 21 months. Not safe for use by several threads.
 */
public final class VestingScheduleBuilder {

    private static final int MOST_STEPS = 10_000;

    private final List<Period> times = new ArrayList<>();
    private final List<Portion> portions = new ArrayList<>();
    private Period time = Period.ZERO;
    private Period holdUntil = Period.ZERO;
    private String name = "";
    private PortionSum sum = PortionSum.EXACT;
    private AllocationType allocation = VestingSchedules.DEFAULT_ALLOCATION;
    private DayOfMonth dayOfMonth = DayOfMonth.OF_START;

    VestingScheduleBuilder() {}

    /**
     * Adds a first tranche of its own.
     *
     * @param after counted from the vesting commencement date
     * @param portion the share of the whole grant
     * @return this builder
     * @throws DefinitionException if a step was added before
     */
    public VestingScheduleBuilder cliff(Period after, Portion portion) {
        if (!portions.isEmpty()) {
            throw new DefinitionException(
                    "a cliff must be the first step", ShapeText.period(after), "call cliff before any other step");
        }
        return portions(after, portion);
    }

    /**
     * Adds equal tranches that share what is left of the grant.
     *
     * @param every the time from one to the next, and from the step before to the first
     * @param occurrences at least one
     * @return this builder
     * @throws DefinitionException if nothing is left, or the number is absurd
     */
    public VestingScheduleBuilder thenEvery(Period every, int occurrences) {
        Rational spent = portions.stream().map(Portion::value).reduce(Rational.ZERO, Rational::plus);
        Rational left = Rational.ONE.minus(spent);
        if (left.signum() <= 0) {
            throw new DefinitionException(
                    "a portion of the grant must be left for further tranches",
                    "a sum of " + spent + " already",
                    "lower an earlier portion");
        }
        return thenEvery(every, occurrences, Portion.of(left));
    }

    /**
     * Adds equal tranches that share a portion of the grant.
     *
     * @param every the time from one to the next, and from the step before to the first
     * @param occurrences at least one
     * @param together the share of the whole grant that they are together
     * @return this builder
     * @throws DefinitionException if the number is absurd
     */
    public VestingScheduleBuilder thenEvery(Period every, int occurrences, Portion together) {
        if (occurrences < 1 || occurrences > MOST_STEPS) {
            throw new DefinitionException(
                    "a schedule must have 1 to " + MOST_STEPS + " steps", occurrences, "state such a number");
        }
        Portion each = Portion.of(together.value().dividedBy(Rational.of(occurrences)));
        return portions(every, Collections.nCopies(occurrences, each));
    }

    /**
     * Adds tranches of the given portions.
     *
     * @param every the time from one to the next, and from the step before to the first
     * @param each their shares of the whole grant
     * @return this builder
     * @throws DefinitionException if there are too many, or the time is negative or beyond 100 years
     */
    public VestingScheduleBuilder portions(Period every, Portion... each) {
        return portions(every, List.of(each));
    }

    /**
     * Adds tranches of the given portions.
     *
     * @param every the time from one to the next, and from the step before to the first
     * @param each their shares of the whole grant
     * @return this builder
     * @throws DefinitionException if there are too many, or the time is negative or beyond 100 years
     */
    public VestingScheduleBuilder portions(Period every, List<Portion> each) {
        Period distance = VestingStep.canonical("a vesting step", Objects.requireNonNull(every, "every"));
        if ((long) portions.size() + each.size() > MOST_STEPS) {
            throw new DefinitionException(
                    "a schedule must have 1 to " + MOST_STEPS + " steps",
                    (long) portions.size() + each.size(),
                    "state fewer steps");
        }
        for (Portion portion : each) {
            time = VestingStep.canonical("a vesting step", time.plus(distance));
            times.add(time);
            portions.add(Objects.requireNonNull(portion, "portion"));
        }
        return this;
    }

    /**
     * Releases nothing before a time; what has accrued by then vests at that time in one tranche.
     *
     * @param after counted from the vesting commencement date
     * @return this builder
     */
    public VestingScheduleBuilder holdUntil(Period after) {
        holdUntil = VestingStep.canonical("a cliff", Objects.requireNonNull(after, "after"));
        return this;
    }

    /**
     * Names what to do with portions that do not sum to one.
     *
     * @param policy {@link PortionSum#EXACT}, which refuses them, unless set
     * @return this builder
     */
    public VestingScheduleBuilder sum(PortionSum policy) {
        sum = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Sets how units are rounded.
     *
     * @param type {@link VestingSchedules#DEFAULT_ALLOCATION} unless set
     * @return this builder
     */
    public VestingScheduleBuilder allocation(AllocationType type) {
        allocation = Objects.requireNonNull(type, "type");
        return this;
    }

    /**
     * Sets the day of the month on which steps in months vest.
     *
     * @param day {@link DayOfMonth#OF_START} unless set
     * @return this builder
     */
    public VestingScheduleBuilder dayOfMonth(DayOfMonth day) {
        dayOfMonth = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Sets the name that {@code toString} shows in place of the steps.
     *
     * @param text a short plain text
     * @return this builder
     * @throws DefinitionException if it is blank, too long or has control characters
     */
    public VestingScheduleBuilder name(String text) {
        name = Checks.label("a schedule's name", text);
        return this;
    }

    /**
     * {@return the schedule}
     *
     * @throws DefinitionException if the portions do not sum to one and no policy is named, or the time to hold until comes
     *     after the last step
     */
    public PortionSchedule build() {
        List<Portion> whole = sum.apply(portions);
        List<VestingStep> steps = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            steps.add(VestingStep.of(times.get(i), whole.get(i)));
        }
        return PortionSchedule.of(name, VestingShape.of(steps).withCliff(holdUntil), allocation, dayOfMonth);
    }
}

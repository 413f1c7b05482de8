package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Portions of a grant over time, without units, dates or rounding: what a schedule is before it is applied.
 *
 * <p>Steps count from the vesting commencement date. A cliff releases what has accrued by then on the cliff date, in one
 * tranche; nothing is lost and nothing vests before. The portions sum to one.
 */
public final class VestingShape {

    private final List<VestingStep> steps;
    private final Period cliff;
    private final int[] months;
    private final int[] days;
    /** The leading steps that are due no later than the cliff, whatever the anchor. */
    private final int held;

    private VestingShape(List<VestingStep> steps, Period cliff) {
        this.steps = steps;
        this.cliff = cliff;
        this.months = steps.stream()
                .mapToInt(step -> VestingStep.months(step.after()))
                .toArray();
        this.days =
                steps.stream().mapToInt(step -> VestingStep.days(step.after())).toArray();
        this.held = cliff.isZero()
                ? 0
                : (int) steps.stream()
                        .takeWhile(step -> VestingStep.surelyWithin(step.after(), cliff))
                        .count();
    }

    /**
     * {@return the shape of the given steps, without a cliff}
     *
     * @param steps at least one, each no earlier than the one before in months and in days; the portions sum to one
     * @throws DefinitionException if they do not
     */
    public static VestingShape of(List<VestingStep> steps) {
        List<VestingStep> copy = List.copyOf(steps);
        Portion.cumulative(copy.stream().map(VestingStep::portion).toList());
        for (int i = 1; i < copy.size(); i++) {
            Period before = copy.get(i - 1).after();
            Period after = copy.get(i).after();
            if (!VestingStep.surelyWithin(before, after)) {
                throw new DefinitionException(
                        "each vesting step must come no earlier than the one before, in months and in days",
                        ShapeText.period(after) + " following " + ShapeText.period(before),
                        "sort the steps, and do not mix days with months");
            }
        }
        return new VestingShape(copy, Period.ZERO);
    }

    /**
     * {@return this shape with another cliff}
     *
     * @param after counted from the vesting commencement date; zero for none
     * @throws DefinitionException if the cliff comes after the last step
     */
    public VestingShape withCliff(Period after) {
        Period canonical = VestingStep.canonical("a cliff", Objects.requireNonNull(after, "after"));
        Period last = steps.get(steps.size() - 1).after();
        if (!canonical.equals(last) && VestingStep.surelyWithin(last, canonical)) {
            throw beyondTheLast(canonical);
        }
        return new VestingShape(steps, canonical);
    }

    private DefinitionException beyondTheLast(Period cliff) {
        return new DefinitionException(
                "a cliff must not come after the last vesting step, "
                        + ShapeText.period(steps.get(steps.size() - 1).after()),
                ShapeText.period(cliff),
                "shorten the cliff");
    }

    /** {@return the steps in order} */
    public List<VestingStep> steps() {
        return steps;
    }

    /** {@return the time before which nothing vests, counted from the vesting commencement date} */
    public Optional<Period> cliff() {
        return cliff.isZero() ? Optional.empty() : Optional.of(cliff);
    }

    /** {@return the portion of each step} */
    public List<Portion> portions() {
        return steps.stream().map(VestingStep::portion).toList();
    }

    /** The number of tranches once those within the cliff are one. */
    int releases() {
        return held == 0 ? months.length : months.length - held + 1;
    }

    /** The release of each step, counted from zero. */
    int[] releaseOfStep() {
        int[] release = new int[months.length];
        int merged = Math.max(0, held - 1);
        for (int i = 0; i < release.length; i++) {
            release[i] = Math.max(0, i - merged);
        }
        return release;
    }

    /** The dates of the releases, in order; two may be the same. */
    LocalDate[] releaseDates(LocalDate anchor, DayOfMonth day) {
        LocalDate[] dates = new LocalDate[releases()];
        int merged = Math.max(0, held - 1);
        for (int i = 0; i < dates.length; i++) {
            dates[i] = date(anchor, day, months[i + merged], days[i + merged]);
        }
        if (!cliff.isZero()) {
            LocalDate opens = date(anchor, day, VestingStep.months(cliff), VestingStep.days(cliff));
            if (opens.isAfter(dates[dates.length - 1])) {
                throw beyondTheLast(cliff);
            }
            for (int i = 0; i < dates.length && dates[i].isBefore(opens); i++) {
                dates[i] = opens;
            }
        }
        return dates;
    }

    private static LocalDate date(LocalDate anchor, DayOfMonth day, int months, int days) {
        LocalDate inMonth = months == 0 ? anchor : day.resolve(anchor, months);
        return days == 0 ? inMonth : inMonth.plusDays(days);
    }

    /** The year of each step from zero, by the rule that an anniversary belongs to the year it completes. */
    int[] yearOfStep() {
        int[] years = new int[months.length];
        int cliffYear = yearOf(cliff);
        for (int i = 0; i < years.length; i++) {
            years[i] = Math.max(cliffYear, yearOf(steps.get(i).after()));
        }
        return years;
    }

    private static int yearOf(Period after) {
        if (VestingStep.days(after) > 0) {
            throw new DefinitionException(
                    "units by year without dates need steps in whole months",
                    ShapeText.period(after),
                    "resolve the schedule for a commencement date and count its tranches");
        }
        return Math.max(0, (VestingStep.months(after) + 11) / 12 - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingShape that && steps.equals(that.steps) && cliff.equals(that.cliff);
    }

    @Override
    public int hashCode() {
        return 31 * steps.hashCode() + cliff.hashCode();
    }

    /** {@return the shape in words, such as {@code 25% after 1 year, 12 × 6.25% every 3 months}} */
    @Override
    public String toString() {
        return ShapeText.steps(steps) + ShapeText.cliff(cliff);
    }
}

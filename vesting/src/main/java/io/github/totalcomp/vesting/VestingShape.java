package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Portion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Portions of a grant over time, without units, dates or rounding: what a schedule is before it is applied.
 *
 * <p>Steps count from the vesting commencement date. A cliff releases what has accrued by then on the cliff date, in one
 * tranche; nothing is lost and nothing vests before. The portions sum to one.
 */
public final class VestingShape {

    private static final int MOST_STEPS = 10_000;

    private final List<VestingStep> steps;
    private final Period cliff;
    private final boolean inMonths;
    /** The leading steps that are due no later than the cliff, whatever the anchor. */
    private final int held;
    /** The time of each release in months and days; what is held is one release, at the cliff. */
    private final int[] releaseMonths;

    private final int[] releaseDays;

    private VestingShape(List<VestingStep> steps, Period cliff) {
        this.steps = steps;
        this.cliff = cliff;
        this.inMonths =
                VestingStep.days(cliff) == 0 && steps.stream().allMatch(step -> VestingStep.days(step.after()) == 0);
        this.held = cliff.isZero()
                ? 0
                : (int) steps.stream()
                        .takeWhile(step -> VestingStep.surelyWithin(step.after(), cliff))
                        .count();
        List<Period> releases = releases(steps, cliff, held);
        this.releaseMonths = releases.stream().mapToInt(VestingStep::months).toArray();
        this.releaseDays = releases.stream().mapToInt(VestingStep::days).toArray();
    }

    private static List<Period> releases(List<VestingStep> steps, Period cliff, int held) {
        return Stream.concat(
                        Stream.of(cliff).limit(Math.min(1, held)),
                        steps.stream().skip(held).map(VestingStep::after))
                .toList();
    }

    /**
     * {@return the shape of the given steps, without a cliff}
     *
     * @param steps at least one, each no earlier than the one before in months and in days; the portions sum to one
     * @throws DefinitionException if they do not
     */
    public static VestingShape of(List<VestingStep> steps) {
        List<VestingStep> copy = List.copyOf(Checks.atMost("the steps of a schedule", steps, MOST_STEPS));
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

    /** The release of each step, counted from zero. */
    int[] releaseOfStep() {
        int[] release = new int[steps.size()];
        int merged = Math.max(0, held - 1);
        for (int i = 0; i < release.length; i++) {
            release[i] = Math.max(0, i - merged);
        }
        return release;
    }

    /** The dates of the releases, in order; two may be the same. */
    LocalDate[] releaseDates(LocalDate anchor, DayOfMonth day) {
        LocalDate[] dates = new LocalDate[releaseMonths.length];
        MonthCursor cursor = new MonthCursor(anchor, day);
        for (int i = 0; i < dates.length; i++) {
            LocalDate inMonth = cursor.advanceTo(releaseMonths[i]);
            dates[i] = releaseDays[i] == 0 ? inMonth : inMonth.plusDays(releaseDays[i]);
        }
        return inMonths ? dates : held(dates, anchor, day);
    }

    /** Where times mix months and days, only the dates tell which steps a cliff holds back. */
    private LocalDate[] held(LocalDate[] dates, LocalDate anchor, DayOfMonth day) {
        LocalDate opens = new MonthCursor(anchor, day)
                .advanceTo(VestingStep.months(cliff))
                .plusDays(VestingStep.days(cliff));
        if (opens.isAfter(dates[dates.length - 1])) {
            throw beyondTheLast(cliff);
        }
        // Ends at the last date at the latest, which is not before the cliff.
        for (int i = 0; dates[i].isBefore(opens); i++) {
            dates[i] = opens;
        }
        return dates;
    }

    /** Whether all times are whole months, so that the year of a step is the same for every commencement date. */
    boolean isInMonths() {
        return inMonths;
    }

    /** The year of each step from zero, by the rule that an anniversary belongs to the year it completes. */
    int[] yearOfStep() {
        int cliffYear = yearOf(VestingStep.months(cliff));
        return steps.stream()
                .mapToInt(step -> Math.max(cliffYear, yearOf(VestingStep.months(step.after()))))
                .toArray();
    }

    private static int yearOf(int months) {
        return Math.max(0, (months + 11) / 12 - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingShape that && steps.equals(that.steps) && cliff.equals(that.cliff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, cliff);
    }

    /** {@return the shape in words, such as {@code 25% after 1 year, 12 × 6.25% every 3 months}} */
    @Override
    public String toString() {
        return ShapeText.steps(steps) + ShapeText.cliff(cliff);
    }
}

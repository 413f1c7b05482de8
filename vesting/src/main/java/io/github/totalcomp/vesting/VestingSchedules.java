package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * Schedules ready for use, and the ways to make others.
 *
 * <p>All of them count from the vesting commencement date, round by {@link #DEFAULT_ALLOCATION} and vest on the day of
 * the month of the start unless changed with {@code withAllocation} and {@code withDayOfMonth}.
 */
public final class VestingSchedules {

    /**
     * How units are rounded unless stated otherwise: the running total half up. On every date what has vested is within half
     * a unit of the exact portion.
     */
    public static final AllocationType DEFAULT_ALLOCATION = AllocationType.CUMULATIVE_ROUNDING;

    private static final Period YEAR = Period.ofYears(1);
    private static final int MOST_YEARS = 100;

    private static final PortionSchedule AMAZON = builder()
            .name("amazon")
            .portions(YEAR, Portion.percent(5), Portion.percent(15), Portion.percent(40), Portion.percent(40))
            .build();

    private static final PortionSchedule AMAZON_SEMIANNUAL = builder()
            .name("amazon-semiannual")
            .portions(YEAR, Portion.percent(5), Portion.percent(15))
            .thenEvery(Period.ofMonths(6), 4)
            .build();

    private VestingSchedules() {}

    /**
     * {@return Amazon's schedule by years: 5, 15, 40 and 40 percent on the first four anniversaries} 50 units give 3, 7, 20
     * and 20.
     *
     * <p>This is the yearly view that offer-negotiation guides use. Offers state the vests of years 3 and 4 by half-years:
     * {@link #amazonSemiannual()}. The yearly sums are the same. Source: a public guide to negotiating Amazon's offers, of
     * January 2026. Certainty: high for the shares of each year.
     */
    public static PortionSchedule amazon() {
        return AMAZON;
    }

    /**
     * {@return Amazon's schedule as offers state it: 5 percent at month 12, 15 at month 24, then 20 at months 30, 36, 42 and
     * 48} 50 units give 3, 7, 10, 10, 10 and 10. Source: the text of offers that candidates have published, up to 2026.
     * Certainty: high.
     */
    public static PortionSchedule amazonSemiannual() {
        return AMAZON_SEMIANNUAL;
    }

    /**
     * {@return an even schedule without a cliff} {@code even(4, QUARTERLY)} vests 1/16 each quarter.
     *
     * @param years from 1 to 100
     * @param frequency how often it vests
     * @throws DefinitionException if the number of years is absurd
     */
    public static PortionSchedule even(int years, VestingFrequency frequency) {
        return even(years, frequency, Period.ZERO);
    }

    /**
     * {@return an even schedule with a cliff, on which everything accrued until then vests} 4,800 units on {@code even(4,
     * MONTHLY, Period.ofYears(1))} give 1,200 on the first anniversary and then 100 a month for 36 months.
     *
     * @param years from 1 to 100
     * @param frequency how often it vests
     * @param cliff counted from the vesting commencement date; zero for none
     * @throws DefinitionException if the number of years is absurd, or the cliff comes after the end
     */
    public static PortionSchedule even(int years, VestingFrequency frequency, Period cliff) {
        if (years < 1 || years > MOST_YEARS) {
            throw new DefinitionException(
                    "an even schedule must run for 1 to " + MOST_YEARS + " years",
                    years,
                    "state such a number of years");
        }
        Objects.requireNonNull(frequency, "frequency");
        return builder()
                .name("even " + ShapeText.period(Period.ofYears(years)) + " " + frequency)
                .thenEvery(frequency.period(), years * frequency.timesPerYear())
                .holdUntil(cliff)
                .build();
    }

    /**
     * {@return a schedule of the given portions at equal distances, the first one distance after commencement} {@code
     * ofPortions(Period.ofYears(1), Portion.percent(40), Portion.percent(30), Portion.percent(30))} vests on three
     * anniversaries.
     *
     * @param every the time from one vesting date to the next
     * @param portions their shares of the grant, summing to one
     * @throws DefinitionException if the portions do not sum to one; the message names the sum
     */
    public static PortionSchedule ofPortions(Period every, Portion... portions) {
        return ofPortions(every, List.of(portions), PortionSum.EXACT);
    }

    /**
     * {@return a schedule of portions that need not sum to one}
     *
     * @param every the time from one vesting date to the next
     * @param portions their shares of the grant
     * @param policy what to do with a sum that is not one
     * @throws DefinitionException if the policy cannot make them sum to one
     */
    public static PortionSchedule ofPortions(Period every, List<Portion> portions, PortionSum policy) {
        return builder().portions(every, portions).sum(policy).build();
    }

    /** {@return a builder of any other schedule in portions} */
    public static VestingScheduleBuilder builder() {
        return new VestingScheduleBuilder();
    }
}

package io.github.totalcomp.vesting;

import io.github.totalcomp.core.quantity.Portion;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Schedules as employers, or people who report their offers, have published them.
 *
 * <p>Employers change their schedules and seldom state them outside an offer letter, so each entry says when it was seen,
 * where, and how certain it is. <strong>The offer letter always goes before this class.</strong> Where the rhythm within a
 * year is not published it is a parameter; without it, it is quarterly. All of them round by {@link
 * VestingSchedules#DEFAULT_ALLOCATION} and have no cliff unless stated.
 */
public final class PublishedSchedules {

    private static final Period MONTH = Period.ofMonths(1);
    private static final int MONTHS_PER_YEAR = 12;

    private PublishedSchedules() {}

    /**
     * {@return Google's first front-loaded schedule: 33, 33, 22 and 12 percent by years, monthly within the year} A grant of
     * 1,000 units gives 330, 330, 220 and 120.
     *
     * <p>Seen from 2021 on, for new hires. Source: reports on levels.fyi, and Business Insider in 2021 and 2022. Certain as to
     * the years; the monthly rhythm, 2.75 percent a month in the first year, is reported consistently.
     */
    public static PortionSchedule google2021() {
        return byYears("google-2021", VestingFrequency.MONTHLY, 33, 33, 22, 12);
    }

    /**
     * {@return Google's later schedule: 38, 32, 20 and 10 percent by years, monthly within the year}
     *
     * <p>Seen in March 2024 as the one that Google had settled on. Source: levels.fyi. Likely; the monthly rhythm is carried
     * over from the schedule before it.
     */
    public static PortionSchedule google2024() {
        return byYears("google-2024", VestingFrequency.MONTHLY, 38, 32, 20, 10);
    }

    /**
     * {@return Meta's schedule: 1/16 each quarter for four years}
     *
     * <p>Seen in January 2022. Source: employees on Blind. Certain as to the portions; the actual dates are four fixed days of
     * the year, which a grant's commencement date can state.
     */
    public static PortionSchedule meta() {
        return VestingSchedules.even(4, VestingFrequency.QUARTERLY).withName("meta");
    }

    /** {@return Nvidia's front-loaded schedule, quarterly: {@link #nvidia(VestingFrequency)}} */
    public static PortionSchedule nvidia() {
        return nvidia(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return Nvidia's front-loaded schedule: 40, 30, 20 and 10 percent by years}
     *
     * <p>Seen from 2024 on, beside an even schedule over four years with a one-year cliff that levels.fyi still listed in
     * January 2025, and in February 2026 with a cliff of twelve months. Source: reports of offers. Uncertain as to who gets
     * which; state a cliff with {@link PortionSchedule#withCliff}.
     *
     * @param withinYear the rhythm within a year, which is not published
     */
    public static PortionSchedule nvidia(VestingFrequency withinYear) {
        return byYears("nvidia", withinYear, 40, 30, 20, 10);
    }

    /** {@return DoorDash's schedule, quarterly: {@link #doorDash(VestingFrequency)}} */
    public static PortionSchedule doorDash() {
        return doorDash(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return DoorDash's schedule: 40, 30, 20 and 10 percent by years}
     *
     * <p>Seen for offers of 2024. Source: levels.fyi. Likely; the quarterly default is the rhythm that DoorDash itself stated
     * in July 2021, when it gave up its one-year cliff and still vested evenly.
     *
     * @param withinYear the rhythm within a year
     */
    public static PortionSchedule doorDash(VestingFrequency withinYear) {
        return byYears("doordash", withinYear, 40, 30, 20, 10);
    }

    /** {@return Pinterest's schedule, quarterly: {@link #pinterest(VestingFrequency)}} */
    public static PortionSchedule pinterest() {
        return pinterest(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return Pinterest's schedule: 50, 33 and 17 percent over three years}
     *
     * <p>Seen in March 2024. Source: levels.fyi. Likely.
     *
     * @param withinYear the rhythm within a year, which is not published
     */
    public static PortionSchedule pinterest(VestingFrequency withinYear) {
        return byYears("pinterest", withinYear, 50, 33, 17);
    }

    /**
     * {@return Snap's schedule: even over one, three or four years, monthly} The page it is taken from prints 33.3 and 2.77
     * percent; thirds and thirty-sixths are meant and used here.
     *
     * <p>Seen in June 2025, without a cliff, beside a front-loaded 54, 33 and 13 percent. Source: levels.fyi. Likely.
     *
     * @param years 1, 3 or 4 are the published ones
     * @throws io.github.totalcomp.core.DefinitionException if the number of years is absurd
     */
    public static PortionSchedule snap(int years) {
        return VestingSchedules.even(years, VestingFrequency.MONTHLY).withName("snap-" + years + "y");
    }

    /**
     * {@return Lyft's schedule: one year, a quarter each quarter}
     *
     * <p>Seen in January 2025, without a cliff, with a new grant each year. Source: levels.fyi. Likely.
     */
    public static PortionSchedule lyft() {
        return VestingSchedules.even(1, VestingFrequency.QUARTERLY).withName("lyft");
    }

    /**
     * {@return Microsoft's schedule of on-hire awards: 25 percent at month 12, then 1/16 a quarter for three years}
     *
     * <p>Seen in July 2021. Source: employees on Blind. Disputed: advisers describe yearly vests over four years, and annual
     * awards over five years by quarters.
     */
    public static PortionSchedule microsoft() {
        return VestingSchedules.builder()
                .name("microsoft")
                .cliff(Period.ofYears(1), Portion.percent(25))
                .thenEvery(Period.ofMonths(3), MONTHS_PER_YEAR)
                .build();
    }

    /** {@return Uber's schedule, quarterly: {@link #uber(VestingFrequency)}} */
    public static PortionSchedule uber() {
        return uber(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return Uber's schedule: 35, 30, 20 and 15 percent by years}
     *
     * <p>Seen in 2024, when levels.fyi named Uber among the employers that load grants to the front. The source for these
     * figures is weak.
     *
     * @param withinYear the rhythm within a year, which is not published
     */
    public static PortionSchedule uber(VestingFrequency withinYear) {
        return byYears("uber", withinYear, 35, 30, 20, 15);
    }

    /**
     * {@return Apple's schedule: 1/8 each half-year for four years}
     *
     * <p>Seen in Apple's filings with the SEC from 2020 to 2024: an officer's awards vest in half-yearly instalments of 12.5
     * percent. Certain for those awards and likely for employees; the dates are 15 April and 15 October.
     */
    public static PortionSchedule apple() {
        return VestingSchedules.even(4, VestingFrequency.SEMI_ANNUAL).withName("apple");
    }

    /** {@return one year of Stripe's grants, quarterly: {@link #stripe(VestingFrequency)}} */
    public static PortionSchedule stripe() {
        return stripe(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return the schedule of one of Stripe's yearly grants, which vests within a year}
     *
     * <p>A dollar amount is granted each year and becomes units at that year's price: put this schedule into {@link
     * io.github.totalcomp.core.component.RepricedGrants}. Seen in 2021. Source: The Information, quoted by Protocol. Certain
     * as to the yearly grants.
     *
     * @param withinYear the rhythm within the year, which is not published
     */
    public static PortionSchedule stripe(VestingFrequency withinYear) {
        return VestingSchedules.even(1, withinYear).withName("stripe");
    }

    /** {@return one year of Coinbase's grants, quarterly: {@link #coinbase(VestingFrequency)}} */
    public static PortionSchedule coinbase() {
        return coinbase(VestingFrequency.QUARTERLY);
    }

    /**
     * {@return the schedule of one of Coinbase's yearly grants, which vests within a year}
     *
     * <p>A dollar amount is granted each year and becomes units at that year's price: put this schedule into {@link
     * io.github.totalcomp.core.component.RepricedGrants}. Seen in May 2021. Source: Coinbase's announcement, quoted by
     * Protocol. Certain as to the yearly grants.
     *
     * @param withinYear the rhythm within the year, which is not published
     */
    public static PortionSchedule coinbase(VestingFrequency withinYear) {
        return VestingSchedules.even(1, withinYear).withName("coinbase");
    }

    /** The published schedules under their names, with the rhythm that is the default. */
    static Map<String, PortionSchedule> byName() {
        Map<String, PortionSchedule> named = new TreeMap<>();
        for (PortionSchedule schedule : List.of(
                google2021(),
                google2024(),
                meta(),
                nvidia(),
                doorDash(),
                pinterest(),
                snap(1),
                snap(3),
                snap(4),
                lyft(),
                microsoft(),
                uber(),
                apple(),
                stripe(),
                coinbase())) {
            named.put(schedule.toString(), schedule);
        }
        return named;
    }

    private static PortionSchedule byYears(String name, VestingFrequency withinYear, int... percents) {
        VestingScheduleBuilder builder = VestingSchedules.builder().name(name);
        for (int percent : percents) {
            builder.thenEvery(
                    MONTH.multipliedBy(withinYear.months()), withinYear.timesPerYear(), Portion.percent(percent));
        }
        return builder.build();
    }
}

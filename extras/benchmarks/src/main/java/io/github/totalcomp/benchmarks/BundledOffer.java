package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * The plain numbers of an offer of the usual form: base salary, sign-on for two years in 24 and 26 instalments, and units
 * that vest 5/15/40/40 % on the anniversaries. All money in cents.
 */
record BundledOffer(LocalDate start, long base, long signOnYear1, long signOnYear2, long units, long price) {

    static final int YEARS = 4;
    static final VestingSchedule SCHEDULE = BundledOffer::fiveFifteenFortyForty;
    private static final long[] CUMULATIVE_PERCENT = {5, 20, 60, 100};

    static BundledOffer standard() {
        return new BundledOffer(LocalDate.of(2026, 3, 2), 185_000_00, 60_000_00, 45_000_00, 1_201, 220_05);
    }

    /** {@return an offer like the standard one, with other numbers} */
    static BundledOffer numbered(int number) {
        return new BundledOffer(
                LocalDate.of(2024, 1, 1).plusDays(number % 1461),
                150_000_00L + number % 1_000 * 100L,
                30_000_00L + number % 777,
                20_000_00L + number % 333,
                1_000L + number % 501,
                220_05);
    }

    Offer toOffer() {
        CurrencyUnit usd = Amounts.currency("USD");
        return Offer.builder()
                .employer("Employer")
                .startDate(start)
                .add(BaseSalary.ofAnnual(Amounts.ofMinor(base, usd)))
                .add(SignOn.of(List.of(
                        SignOnPayout.inInstalments(1, Amounts.ofMinor(signOnYear1, usd), 24),
                        SignOnPayout.inInstalments(2, Amounts.ofMinor(signOnYear2, usd), 26))))
                .add(EquityGrant.ofUnits(units, SCHEDULE))
                .build();
    }

    /**
     * {@return the sum of every year in cents, by a loop written for just this form of offer}: it resolves the vesting
     * dates and the number of the year in which each falls, and rounds the units half up cumulatively.
     */
    long[] totalsByHand() {
        long[] totals = new long[YEARS];
        for (int year = 0; year < YEARS; year++) {
            totals[year] = base;
        }
        totals[0] += signOnYear1;
        totals[1] += signOnYear2;
        long vested = 0;
        for (int k = 1; k <= CUMULATIVE_PERCENT.length; k++) {
            LocalDate date = start.plusYears(k);
            int years = date.getYear() - start.getYear();
            int year = date.isAfter(start.plusYears(years)) ? years + 1 : years;
            long due = (CUMULATIVE_PERCENT[k - 1] * units + 50) / 100;
            totals[year - 1] += (due - vested) * price;
            vested = due;
        }
        return totals;
    }

    /** {@return the units that vest on an anniversary} */
    long unitsOfYear(int year) {
        long before = year == 1 ? 0 : CUMULATIVE_PERCENT[year - 2];
        return (CUMULATIVE_PERCENT[year - 1] * units + 50) / 100 - (before * units + 50) / 100;
    }

    /** {@return what a year pays besides vests, in cents} */
    long cashOfYear(int year) {
        return base + (year == 1 ? signOnYear1 : year == 2 ? signOnYear2 : 0);
    }

    private static VestingTimeline fiveFifteenFortyForty(VestingRequest request) {
        long units = request.units().toLong();
        LocalDate[] dates = new LocalDate[CUMULATIVE_PERCENT.length];
        long[] tranches = new long[dates.length];
        long vested = 0;
        for (int k = 1; k <= dates.length; k++) {
            long due = (CUMULATIVE_PERCENT[k - 1] * units + 50) / 100;
            dates[k - 1] = request.commencement().plusYears(k);
            tranches[k - 1] = due - vested;
            vested = due;
        }
        return VestingTimeline.ofWhole(request, dates, tranches);
    }
}

package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.vesting.VestingSchedules;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * The plain numbers of an offer of the usual form: base salary, sign-on for two years in 24 and 26 instalments, and units
 * that vest 5/15/40/40 % on the anniversaries. All money in cents.
 */
record BundledOffer(LocalDate start, long base, long signOnYear1, long signOnYear2, long units, long price) {

    static final int YEARS = 4;
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
                .add(EquityGrant.ofUnits(units, VestingSchedules.amazon()))
                .build();
    }

    /** {@return the sum of every year in cents, by a loop over the plain numbers of just this form of offer} */
    long[] totalsByHand() {
        long[] totals = new long[YEARS];
        for (int year = 0; year < YEARS; year++) {
            totals[year] = base;
        }
        totals[0] += signOnYear1;
        totals[1] += signOnYear2;
        addVests(totals, start, units, price);
        return totals;
    }

    /**
     * {@return the sum of every year in cents, by a loop over the components of an offer of this form}: what a user of the
     * library would write who knows that it holds a salary without raises, sign-on and one grant.
     */
    static long[] totalsByHand(Offer offer, MonetaryAmount unitPrice) {
        long[] totals = new long[YEARS];
        for (Component component : offer.components()) {
            if (component instanceof BaseSalary salary) {
                long annual = Amounts.minorUnits(salary.annual());
                for (int year = 0; year < YEARS; year++) {
                    totals[year] += annual;
                }
            } else if (component instanceof SignOn signOn) {
                for (SignOnPayout payout : signOn.payouts()) {
                    totals[payout.year() - 1] += Amounts.minorUnits(payout.amount());
                }
            } else if (component instanceof EquityGrant grant) {
                long units = grant.units().orElseThrow().toLong();
                addVests(totals, offer.startDate(), units, Amounts.minorUnits(unitPrice));
            }
        }
        return totals;
    }

    /** Resolves each vesting date and the year in which it falls, and rounds the units half up cumulatively. */
    private static void addVests(long[] totals, LocalDate start, long units, long price) {
        long vested = 0;
        for (int k = 1; k <= CUMULATIVE_PERCENT.length; k++) {
            LocalDate date = start.plusMonths(12L * k);
            int years = date.getYear() - start.getYear();
            int year = date.isAfter(start.plusYears(years)) ? years + 1 : years;
            long due = (CUMULATIVE_PERCENT[k - 1] * units + 50) / 100;
            totals[year - 1] += (due - vested) * price;
            vested = due;
        }
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
}

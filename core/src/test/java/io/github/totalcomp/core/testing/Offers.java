package io.github.totalcomp.core.testing;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import java.time.LocalDate;

/** Offers of the usual form for tests. */
public final class Offers {

    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** All units a year after commencement. */
    public static final VestingSchedule AFTER_A_YEAR = request -> VestingTimeline.ofWhole(
            request,
            new LocalDate[] {request.commencement().plusYears(1)},
            new long[] {request.units().toLong()});

    private Offers() {}

    /** {@return a builder with $185,000 base, $60,000 and $45,000 sign-on and 1,200 units on 5/15/40/40} */
    public static Offer.Builder amazon() {
        return Offer.builder()
                .employer("Amazon")
                .startDate(START)
                .add(BaseSalary.ofAnnual(Amounts.usd(185_000)))
                .add(SignOn.ofYears(Amounts.usd(60_000), Amounts.usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, HalfUpSchedule.YEARLY));
    }
}

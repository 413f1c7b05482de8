package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Plans the refreshers that lift later years to a target.
 *
 * <p>The gap of a year is max(0, target − base − cash − vesting value at the planning price), and its refresher holds
 * floor(gap ÷ what one unit granted brings in that year) units, never fewer than none. Earlier refreshers count among what
 * vests. There is none before a full year of service, and the rating for year N shows in vests from year N + 2: it is
 * granted on anniversary N and commences to vest on anniversary N + 1, so year 3 is the first that can be filled.
 *
 * <p>Base 160,000 and 88 units a year at 1,587 in year 3 against a target of 340,000: the gap of 340,000 − 160,000 −
 * 139,656 = 40,344 is filled with 25 units, worth 39,675.
 */
public final class RefreshPlanner {

    /** The years from the year rated to the first year in which the rating shows: 2. */
    public static final int RATING_LAG_YEARS = 2;

    private final Offer offer;
    private final RefreshPolicy policy;
    private final CompensationYears years;
    private final TotalCompensation totals;
    private final Map<Integer, MonetaryAmount> earlier = new HashMap<>();

    private RefreshPlanner(Offer offer, RefreshPolicy policy) {
        this.offer = offer;
        this.policy = policy;
        this.years = offer.years();
        this.totals = TctAggregator.years(policy.horizonYears()).aggregate(offer, assumptions(policy));
        Amounts.requireCurrency("a target", policy.target(), totals.currency());
    }

    static Assumptions assumptions(RefreshPolicy policy) {
        return Assumptions.price(policy.planningPrice());
    }

    /**
     * {@return the refreshers that lift an offer's later years to a target}
     *
     * @param offer what has been promised; benefits and one-time payments count for no target
     * @param policy target, planning price and schedule
     * @throws DefinitionException if nothing in the offer pays, or the schedule vests before the year it should fill, or
     *     not in it
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if offer, target and price differ in currency
     */
    public static RefreshPlan plan(Offer offer, RefreshPolicy policy) {
        return new RefreshPlanner(offer, policy).plan();
    }

    private RefreshPlan plan() {
        List<RefreshYear> planned = new ArrayList<>(policy.horizonYears());
        for (int year = 1; year <= policy.horizonYears(); year++) {
            planned.add(planned(year));
        }
        return ImmutableRefreshPlan.builder()
                .offer(offer)
                .policy(policy)
                .years(planned)
                .build();
    }

    private RefreshYear planned(int number) {
        ImmutableRefreshYear.Builder year = ImmutableRefreshYear.builder()
                .number(number)
                .target(policy.target(number))
                .cash(TctParts.cash(totals, number))
                .vesting(Amounts.normalized(TctParts.vesting(totals, number).add(earlier(number))));
        RefreshYear bare = year.refreshed(Amounts.zero(currency())).build();
        Optional<EquityGrant> refresher = refresher(number, bare.gap());
        if (refresher.isEmpty()) {
            return bare;
        }
        for (Payment payment : refresher.get().payments(context())) {
            earlier.merge(payment.year(), payment.amount(), MonetaryAmount::add);
        }
        MonetaryAmount vesting = TctParts.vesting(totals, number).add(earlier(number));
        return year.refresher(refresher)
                .refreshed(Amounts.normalized(vesting.subtract(bare.vesting())))
                .build();
    }

    private MonetaryAmount earlier(int year) {
        return earlier.getOrDefault(year, Amounts.zero(currency()));
    }

    private Optional<EquityGrant> refresher(int year, MonetaryAmount gap) {
        int rated = year - RATING_LAG_YEARS;
        if (rated < 1 || gap.isZero()) {
            return Optional.empty();
        }
        LocalDate commencement = years.anniversary(year - 1);
        UnitWorth worth = UnitWorth.of(
                policy.schedule(),
                commencement,
                years,
                year,
                UnitWorth.pricedBy(policy.planningPrice(), years, currency()));
        requireFills(worth, commencement, year);
        BigInteger units =
                Rational.of(Amounts.number(gap)).dividedBy(worth.sum()).floor();
        if (units.signum() == 0) {
            return Optional.empty();
        }
        EquityGrant.Builder grant = EquityGrant.builder()
                .name("Refresher " + rated)
                .kind(ComponentKind.REFRESHER)
                .units(Units.of(Rational.of(units, BigInteger.ONE)))
                .schedule(policy.schedule())
                .commencement(commencement)
                .grantDate(years.anniversary(rated));
        policy.symbol().ifPresent(grant::symbol);
        return Optional.of(grant.build());
    }

    private void requireFills(UnitWorth worth, LocalDate commencement, int year) {
        boolean early = UnitWorth.exactTimeline(policy.schedule(), commencement).tranches().stream()
                .anyMatch(tranche -> years.yearOfVest(tranche.date()) < year);
        if (early || worth.parts().isEmpty()) {
            throw new VestingScheduleException(
                    "a refresher commencing on " + commencement + " must vest in the year that follows, and not before",
                    early ? "a tranche on or before that day" : "no tranche by " + years.anniversary(year),
                    "choose a schedule with a tranche in the first year after commencement");
        }
    }

    private PaymentContext context() {
        return PaymentContext.of(years, policy.horizonYears(), assumptions(policy));
    }

    private CurrencyUnit currency() {
        return totals.currency();
    }
}

package io.github.totalcomp.core.target;

import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.target.InfeasibleTargetException.Constraint;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * Finds the offer behind a total compensation target (TCT): the inverse of {@link
 * io.github.totalcomp.core.total.TctAggregator}.
 *
 * <p>The grant is sized by one year, the first without sign-on unless stated:
 *
 * <pre>units = floor((target − base) ÷ w),  w = Σ exact portion × planning price over the tranches of that year</pre>
 *
 * <p>A grant by value is (target − base) ÷ Σ portion × P(t)/P(0), rounded down to the minor unit. Sign-on of a sign-on
 * year is max(0, target − base − vesting value), the vesting value being what the units allocated to that year pay. Every
 * year reports its residue, total less target. Target 300,000, base 160,000, 1,200 growing 15 % at year start on
 * 5/15/40/40: 140,000 ÷ (0.4 × 1,587) = 220.54… gives 220 units, sign-on 126,800 and 94,460, and residues 0, 0, −344 and
 * +20,604.40.
 *
 * <p><b>How near the sizing year comes.</b> Let U be the units granted and P the highest planning price among the
 * tranches of the sizing year. Rounding down leaves U·w within (target − base − w, target − base]. If the schedule splits
 * U exactly, that is all, and the residue lies in (−w, 0], less than one unit's value. Whole-unit allocation comes on
 * top:
 *
 * <ul>
 *   <li>Allocations that are differences of one rounded running total put the year's units less than one unit from their
 *       exact share. By summation by parts the value is then less than P off, as long as the price only rises or only
 *       falls within the year, and the residue lies in (−w − P, P). So the floor can miss by more than one unit's
 *       value, but by less than two: one tranche of 90 % in the sizing year can fall short by nearly 1.8 units.
 *   <li>On 5/15/40/40 rounded half up, yearly or with two tranches a year from year 3 on, the running totals at the ends
 *       of the years are fifths of U: year 3 gets at most 3/5 of a unit too little while w is 2/5 of a unit, so the residue
 *       stays within one unit's value P either way. The same holds for year 4.
 *   <li>Allocations that give the leftovers to single tranches can take up to one unit from each of the year's tranches,
 *       or add all leftovers to one. The bound is then that number of units.
 * </ul>
 *
 * <p>Each vest is rounded HALF_UP where it is paid, which adds at most half a minor unit for each tranche of the year.
 * The residue always states the exact outcome.
 */
public final class TctSolver {

    private TctSolver() {}

    /**
     * {@return the grant and the sign-on that reach a target, with the residue of each year}
     *
     * @param target the target and what is fixed about the offer
     * @throws InfeasibleTargetException if no grant can reach it: the base exceeds its cap or the target of the sizing
     *     year, nothing vests in that year, or there is no price
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the planning price is in another currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if the planning price lacks a vesting date
     */
    public static TctSolution solve(TctTarget target) {
        Rational gap = Rational.of(Amounts.number(sizingGap(target)));
        UnitWorth worth = UnitWorth.of(
                target.schedule(), target.startDate(), target.years(), target.sizingYear(), factors(target));
        Rational quotient = gap.signum() == 0
                ? Rational.ZERO
                : gap.dividedBy(requireVests(target, worth).sum());
        EquityGrant grant = grant(target, quotient);
        return ImmutableTctSolution.builder()
                .target(target)
                .grant(grant)
                .exactQuotient(quotient)
                .worth(worth)
                .years(years(target, grant))
                .build();
    }

    private static MonetaryAmount sizingGap(TctTarget target) {
        target.baseCap().filter(target.base()::isGreaterThan).ifPresent(cap -> {
            throw new InfeasibleTargetException(
                    Constraint.BASE_CAP,
                    "the base must not exceed its cap of " + cap,
                    target.base(),
                    "lower the base to the cap; the grant and the sign-on make up for it");
        });
        MonetaryAmount sought = target.target(target.sizingYear());
        if (target.base().isGreaterThan(sought)) {
            throw new InfeasibleTargetException(
                    Constraint.BASE_ABOVE_TARGET,
                    "the base must not exceed the target of the sizing year " + target.sizingYear() + ", " + sought,
                    target.base(),
                    "lower the base or raise the target");
        }
        return sought.subtract(target.base());
    }

    private static UnitWorth requireVests(TctTarget target, UnitWorth worth) {
        if (worth.parts().isEmpty()) {
            throw new InfeasibleTargetException(
                    Constraint.NOTHING_VESTS,
                    "something must vest in the sizing year " + target.sizingYear(),
                    "no tranche from " + target.years().anniversary(target.sizingYear() - 1) + " to "
                            + target.years().anniversary(target.sizingYear()),
                    "choose another sizing year or schedule");
        }
        return worth;
    }

    /** What one unit is worth on a date: its price, or for a grant by value P(t)/P(0). */
    private static Function<LocalDate, Rational> factors(TctTarget target) {
        CompensationYears years = target.years();
        if (target.planningPrice().isEmpty()) {
            if (!target.byValue()) {
                throw new InfeasibleTargetException(
                        Constraint.NO_PRICE,
                        "a grant by units must have a planning price",
                        "none for the sizing year " + target.sizingYear(),
                        "state the planning price, or ask for a grant by value");
            }
            return date -> Rational.ONE;
        }
        PriceAssumption price = target.planningPrice().get();
        Function<LocalDate, Rational> prices = UnitWorth.pricedBy(price, years, target.currency());
        if (!target.byValue()) {
            return prices;
        }
        Rational initial = Rational.of(Amounts.number(price.initialPrice(years)));
        return prices.andThen(then -> then.dividedBy(initial));
    }

    private static EquityGrant grant(TctTarget target, Rational quotient) {
        if (target.byValue()) {
            return EquityGrant.ofValue(
                    Amounts.of(
                            quotient.toBigDecimal(Amounts.minorDigits(target.currency()), RoundingMode.DOWN),
                            target.currency()),
                    target.schedule());
        }
        Rational units = target.wholeUnits() ? Rational.of(quotient.floor(), BigInteger.ONE) : quotient;
        return EquityGrant.ofUnits(Units.of(units), target.schedule());
    }

    private static List<SolvedYear> years(TctTarget target, EquityGrant grant) {
        PaymentContext context = PaymentContext.of(target.years(), target.horizonYears(), target.assumptions());
        MonetaryAmount none = Amounts.zero(target.currency());
        Map<Integer, MonetaryAmount> vesting = new HashMap<>();
        for (Payment payment : grant.payments(context)) {
            vesting.merge(payment.year(), payment.amount(), MonetaryAmount::add);
        }
        List<SolvedYear> years = new ArrayList<>(target.horizonYears());
        for (int year = 1; year <= target.horizonYears(); year++) {
            MonetaryAmount vested = Amounts.normalized(vesting.getOrDefault(year, none));
            MonetaryAmount lacking = target.target(year).subtract(target.base()).subtract(vested);
            boolean bridged = target.signOnYears().contains(year) && lacking.isPositive();
            years.add(ImmutableSolvedYear.builder()
                    .number(year)
                    .target(target.target(year))
                    .base(target.base())
                    .signOn(bridged ? Amounts.normalized(lacking) : none)
                    .vesting(vested)
                    .build());
        }
        return years;
    }
}

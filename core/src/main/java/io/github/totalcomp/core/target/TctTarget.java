package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.target.InfeasibleTargetException.Constraint;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * A total compensation target and what is fixed about the offer that shall reach it: the question that {@link TctSolver}
 * answers.
 *
 * <pre>{@code
 * TctTarget target = TctTarget.builder()
 *         .target(usd(300_000))
 *         .base(usd(160_000))
 *         .planningPrice(Prices.growth(usd(1_200), new BigDecimal("0.15"), GrowthTiming.YEAR_START))
 *         .schedule(schedule)
 *         .startDate(LocalDate.of(2026, 3, 2))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@CopyStyle
public abstract sealed class TctTarget permits ImmutableTctTarget {

    TctTarget() {}

    /** {@return a builder; a target, a base, a schedule and a start date are required} */
    public static Builder builder() {
        return ImmutableTctTarget.builder();
    }

    /** {@return the target of every year, or one target for each year of the horizon} */
    public abstract List<MonetaryAmount> targets();

    /** {@return the yearly base salary} */
    public abstract MonetaryAmount base();

    /** {@return the most the employer may pay as base} */
    public abstract Optional<MonetaryAmount> baseCap();

    /** {@return the price, growth included, with which the employer plans; a grant by value may do without} */
    public abstract Optional<PriceAssumption> planningPrice();

    /** {@return when the grant vests} */
    public abstract VestingSchedule schedule();

    /** {@return the first day of employment, on which vesting commences} */
    public abstract LocalDate startDate();

    /** {@return the number of years to look at; 4 unless stated} */
    @Value.Default
    public int horizonYears() {
        return 4;
    }

    /** {@return the years in which sign-on bridges the gap, in order; 1 and 2 unless stated} */
    @Value.Default
    public List<Integer> signOnYears() {
        return List.of(1, 2);
    }

    /** {@return the year that the grant is sized by; the first without sign-on unless stated} */
    @Value.Default
    public int sizingYear() {
        int year = 1;
        while (signOnYears().contains(year)) {
            year++;
        }
        return year;
    }

    /** {@return whether the grant is a value, rounded down to the minor unit, and not a number of units} */
    @Value.Default
    public boolean byValue() {
        return false;
    }

    /** {@return whether units are rounded down to whole ones; true unless stated} */
    @Value.Default
    public boolean wholeUnits() {
        return true;
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return base().getCurrency();
    }

    /** {@return the compensation years, counted from the start date} */
    public CompensationYears years() {
        return CompensationYears.from(startDate());
    }

    /**
     * {@return the target of a year}
     *
     * @param year from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount target(int year) {
        requireWithin("a year", year);
        return targets().get(targets().size() == 1 ? 0 : year - 1);
    }

    /** {@return what is assumed: the planning price, if there is one} */
    public Assumptions assumptions() {
        return planningPrice().map(Assumptions::price).orElseGet(Assumptions::none);
    }

    /**
     * {@return this target with other amounts}
     *
     * @param targets one for every year, or one for each year of the horizon
     */
    public abstract TctTarget withTargets(Iterable<? extends MonetaryAmount> targets);

    /**
     * {@return this target with another base}
     *
     * @param base zero or more, in whole minor units
     */
    public abstract TctTarget withBase(MonetaryAmount base);

    @Value.Check
    TctTarget check() {
        Checks.horizon(horizonYears());
        if (targets().size() != 1 && targets().size() != horizonYears()) {
            throw new DefinitionException(
                    "a target must be one amount, or one for each of the " + horizonYears() + " years",
                    targets().size() + " amounts",
                    "state a single target, or as many as the horizon has years");
        }
        TreeSet<Integer> years = new TreeSet<>(signOnYears());
        years.forEach(year -> requireWithin("a sign-on year", year));
        requireSizingYear();
        return canonical(List.copyOf(years));
    }

    private void requireSizingYear() {
        if (sizingYear() > horizonYears() && signOnYears().contains(horizonYears())) {
            throw new InfeasibleTargetException(
                    Constraint.NO_SIZING_YEAR,
                    "a year without sign-on must be left to size the grant by",
                    "sign-on in each of the " + horizonYears() + " years",
                    "leave a year without sign-on, or name the sizing year");
        }
        requireWithin("the sizing year", sizingYear());
    }

    private void requireWithin(String what, int year) {
        if (year < 1 || year > horizonYears()) {
            throw new DefinitionException(
                    what + " must lie within the horizon of " + horizonYears() + " years",
                    year,
                    "state one of these years, or a longer horizon");
        }
    }

    private TctTarget canonical(List<Integer> years) {
        MonetaryAmount base = Amounts.requirePayable("base salary", base());
        Optional<MonetaryAmount> cap = baseCap().map(amount -> payable("the base cap", amount));
        List<MonetaryAmount> targets =
                targets().stream().map(amount -> payable("a target", amount)).toList();
        return base.equals(base()) && cap.equals(baseCap()) && targets.equals(targets()) && years.equals(signOnYears())
                ? this
                : ImmutableTctTarget.builder()
                        .from(this)
                        .base(base)
                        .baseCap(cap)
                        .targets(targets)
                        .signOnYears(years)
                        .build();
    }

    private MonetaryAmount payable(String what, MonetaryAmount amount) {
        return Amounts.requireCurrency(what, Amounts.requirePayable(what, amount), currency());
    }

    /** Builds a {@link TctTarget}. */
    public sealed interface Builder permits ImmutableTctTarget.Builder {

        /**
         * Sets one target for every year.
         *
         * @param target in whole minor units
         * @return this builder
         */
        default Builder target(MonetaryAmount target) {
            return targets(List.of(target));
        }

        /**
         * Sets the targets year by year.
         *
         * @param targets one for each year of the horizon, or a single one for every year
         * @return this builder
         */
        Builder targets(Iterable<? extends MonetaryAmount> targets);

        /**
         * Sets the yearly base salary.
         *
         * @param base zero or more, in whole minor units
         * @return this builder
         */
        Builder base(MonetaryAmount base);

        /**
         * Sets the most the employer may pay as base.
         *
         * @param baseCap a base above it makes the target infeasible
         * @return this builder
         */
        Builder baseCap(MonetaryAmount baseCap);

        /**
         * Sets the price, growth included, with which the employer plans.
         *
         * @param planningPrice as {@link io.github.totalcomp.core.assumption.Prices} makes them
         * @return this builder
         */
        Builder planningPrice(PriceAssumption planningPrice);

        /**
         * Sets when the grant vests.
         *
         * @param schedule any schedule
         * @return this builder
         */
        Builder schedule(VestingSchedule schedule);

        /**
         * Sets the first day of employment.
         *
         * @param startDate the day from which years are counted and on which vesting commences
         * @return this builder
         */
        Builder startDate(LocalDate startDate);

        /**
         * Sets the number of years to look at.
         *
         * @param horizonYears 4 unless set
         * @return this builder
         */
        Builder horizonYears(int horizonYears);

        /**
         * Sets the years in which sign-on bridges the gap.
         *
         * @param years within the horizon, in any order, or none; 1 and 2 unless set
         * @return this builder
         */
        Builder signOnYears(Iterable<Integer> years);

        /**
         * Sets the year that the grant is sized by.
         *
         * @param sizingYear the first year without sign-on unless set
         * @return this builder
         */
        Builder sizingYear(int sizingYear);

        /**
         * Sets whether the grant is a value and not a number of units.
         *
         * @param byValue false unless set
         * @return this builder
         */
        Builder byValue(boolean byValue);

        /**
         * Sets whether units are rounded down to whole ones.
         *
         * @param wholeUnits true unless set; false grants the exact fraction, which a schedule that cannot split units vests
         *     with its last tranche
         * @return this builder
         */
        Builder wholeUnits(boolean wholeUnits);

        /** {@return the target} */
        TctTarget build();
    }
}

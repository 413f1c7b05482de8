package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The grant and the sign-on that reach a {@link TctTarget}, and the residue of each year.
 *
 * <p>Aggregating {@link #toOffer} under {@link #assumptions} gives exactly the totals of {@link #years}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TctSolution permits ImmutableTctSolution {

    TctSolution() {}

    /** {@return the target that was solved for} */
    public abstract TctTarget target();

    /** {@return the grant: so many units, or a value} */
    public abstract EquityGrant grant();

    /**
     * {@return the exact quotient before it was rounded down: units, or major units of the currency for a grant by value}
     * 140,000 ÷ 634.80 is 220.54….
     */
    public abstract Rational exactQuotient();

    /** {@return the years of the horizon, in order} */
    public abstract List<SolvedYear> years();

    abstract UnitWorth worth();

    /**
     * {@return a year}
     *
     * @param number from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public SolvedYear year(int number) {
        target().target(number);
        return years().get(number - 1);
    }

    /**
     * {@return the sign-on of a year; zero in a year without}
     *
     * @param year from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount signOn(int year) {
        return year(year).signOn();
    }

    /**
     * {@return total less target of a year: negative where it falls short}
     *
     * @param year from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount residue(int year) {
        return year(year).residue();
    }

    /** {@return the assumptions used: the planning price, if there is one} */
    public Assumptions assumptions() {
        return target().assumptions();
    }

    /**
     * {@return the offer of base salary, sign-on lumps in the years that need them, and the grant}
     *
     * @param employer a name of 1 to 200 characters
     * @throws DefinitionException if the name cannot be shown
     */
    public Offer toOffer(String employer) {
        Offer.Builder offer = Offer.builder()
                .employer(employer)
                .startDate(target().startDate())
                .add(BaseSalary.ofAnnual(target().base()));
        List<SignOnPayout> payouts = years().stream()
                .filter(year -> year.signOn().isPositive())
                .map(year -> SignOnPayout.lump(year.number(), year.signOn()))
                .toList();
        if (!payouts.isEmpty()) {
            offer.add(SignOn.of(payouts));
        }
        return offer.add(grant()).build();
    }

    /** {@return the working: the sizing year's quotient, what it was rounded to, and the table of years} */
    public String explain() {
        return SolutionText.explain(this);
    }

    /** {@return the table: a line for each year with target, base, sign-on, vesting value, total and residue} */
    @Override
    public String toString() {
        return SolutionText.table(this);
    }
}

package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.time.CompensationYears;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The sign-on cash promised for one employment year, paid as a lump on the first day of the year or in instalments.
 *
 * <p>Instalment i of n is dated on the last day of the i-th of n equal parts of the year; the amounts are those of
 * {@link io.github.totalcomp.core.money.MoneyAllocation#evenly}: $30,000 in 24 instalments is $1,250.00 each.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class SignOnPayout permits ImmutableSignOnPayout {

    SignOnPayout() {}

    /**
     * {@return a lump for a year}
     *
     * @param year the employment year, from 1
     * @param amount zero or more, in whole minor units
     * @throws DefinitionException if the year or the amount lies outside
     */
    public static SignOnPayout lump(int year, MonetaryAmount amount) {
        return inInstalments(year, amount, 1);
    }

    /**
     * {@return an amount for a year in equal instalments}
     *
     * @param year the employment year, from 1
     * @param amount zero or more, in whole minor units
     * @param instalments from 1, a lump, to 365
     * @throws DefinitionException if the year, the amount or the number of instalments lies outside
     */
    public static SignOnPayout inInstalments(int year, MonetaryAmount amount, int instalments) {
        return ImmutableSignOnPayout.builder()
                .year(year)
                .amount(amount)
                .instalments(instalments)
                .build();
    }

    /** {@return the employment year, from 1} */
    public abstract int year();

    /** {@return the whole amount for the year} */
    public abstract MonetaryAmount amount();

    /** {@return the number of instalments; 1 is a lump} */
    public abstract int instalments();

    /** {@return what must be repaid on leaving early; nothing unless stated} */
    @Value.Default
    public RepaymentTerms repayment() {
        return RepaymentTerms.none();
    }

    /**
     * {@return this payout with terms of repayment}
     *
     * @param repayment what must be repaid on leaving early
     */
    public abstract SignOnPayout withRepayment(RepaymentTerms repayment);

    /**
     * {@return this payout with another amount}
     *
     * @param amount zero or more, in whole minor units
     */
    public abstract SignOnPayout withAmount(MonetaryAmount amount);

    @Value.Lazy
    long minorUnits() {
        return Amounts.minorUnits(amount());
    }

    @Value.Check
    SignOnPayout check() {
        if (year() < 1 || year() > CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "a sign-on payout must be for a year from 1 to " + CompensationYears.MOST_YEARS,
                    year(),
                    "state the employment year it is promised for");
        }
        if (instalments() < 1 || instalments() > 365) {
            throw new DefinitionException(
                    "a sign-on payout is paid in 1 to 365 instalments", instalments(), "state 1 for a lump");
        }
        MonetaryAmount payable = Amounts.requirePayable("a sign-on payout", amount());
        return payable.equals(amount()) ? this : withAmount(payable);
    }
}

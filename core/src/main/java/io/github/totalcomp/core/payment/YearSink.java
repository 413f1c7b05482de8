package io.github.totalcomp.core.payment;

import io.github.totalcomp.core.money.Amounts;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Takes the sums of a component by year, where the single payments are not wanted. A sink is for one thread and one
 * computation.
 */
public interface YearSink {

    /**
     * Adds so many minor units to a year.
     *
     * @param year the compensation year that the money belongs to, from 1
     * @param currency the currency of the money
     * @param minorUnits zero or more cents, or whatever the currency's smallest unit is
     * @throws ArithmeticException if a sum would exceed a {@code long}; the caller then falls back to single payments
     */
    void addMinorUnits(int year, CurrencyUnit currency, long minorUnits);

    /**
     * Adds an amount to a year.
     *
     * @param year the compensation year that the money belongs to, from 1
     * @param amount in whole minor units, not negative
     * @throws ArithmeticException if a sum would exceed a {@code long}; the caller then falls back to single payments
     */
    default void add(int year, MonetaryAmount amount) {
        addMinorUnits(year, amount.getCurrency(), Amounts.minorUnits(amount));
    }
}

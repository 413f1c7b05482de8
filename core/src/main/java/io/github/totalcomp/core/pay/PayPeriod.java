package io.github.totalcomp.core.pay;

import java.time.LocalDate;

/**
 * The days that one paycheck covers, and the day on which it is paid.
 *
 * @param fromInclusive the first day covered
 * @param toExclusive the day after the last
 * @param payday the day of payment
 */
public record PayPeriod(LocalDate fromInclusive, LocalDate toExclusive, LocalDate payday) {}

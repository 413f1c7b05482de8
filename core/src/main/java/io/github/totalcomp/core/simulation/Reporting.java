package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Turns exact payments into minor units of the one currency in which the totals are reported. */
final class Reporting {

    private final Assumptions assumptions;
    private @Nullable CurrencyUnit currency;

    Reporting(Assumptions assumptions) {
        this.assumptions = assumptions;
        this.currency = assumptions.reportingCurrency().orElse(null);
    }

    /** {@return the currency of the totals, or null if nothing has been paid} */
    @Nullable
    CurrencyUnit currency() {
        return currency;
    }

    /** {@return an amount paid on a date in minor units of the currency of the totals} */
    double minorUnits(String component, MonetaryAmount amount, LocalDate date) {
        CurrencyUnit reported = require(component, amount);
        MonetaryAmount converted = assumptions.exchangeRates().convert(amount, reported, date);
        return minorUnits(Rational.of(Amounts.number(converted)), reported);
    }

    /** {@return what a minor unit of the amount's currency is worth on a date, in minor units of that of the totals} */
    double rate(String component, MonetaryAmount amount, LocalDate date) {
        CurrencyUnit reported = require(component, amount);
        if (amount.getCurrency().equals(reported)) {
            return 1;
        }
        assumptions.exchangeRates().convert(amount, reported, date); // says which rate is missing
        Rational rate = assumptions
                .exchangeRates()
                .rate(amount.getCurrency(), reported, date)
                .orElseThrow();
        return minorUnits(rate, reported) / minorUnits(Rational.ONE, amount.getCurrency());
    }

    /** Without a reporting currency all payments must be in that of the first. */
    private CurrencyUnit require(String component, MonetaryAmount amount) {
        CurrencyUnit known = currency;
        if (known == null) {
            known = amount.getCurrency();
            currency = known;
        }
        if (assumptions.reportingCurrency().isEmpty()) {
            Amounts.requireCurrency(component, amount, known);
        }
        return known;
    }

    static double minorUnits(Rational majorUnits, CurrencyUnit currency) {
        return toDouble(majorUnits.times(Rational.of(BigDecimal.TEN.pow(Amounts.minorDigits(currency)))));
    }

    static double toDouble(Rational value) {
        return value.isWhole() && value.numerator().bitLength() < Long.SIZE
                ? value.numerator().longValue()
                : value.toBigDecimal(MathContext.DECIMAL128).doubleValue();
    }
}

package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;

/** When a yearly growth rate g takes effect on a price P, for a vest in compensation year n. */
public enum GrowthTiming {

    /**
     * By exact date: P·(1+g)^t with t the exact years since the start. 1,200 at 15 % after 181 of 365 days is
     * 1,286.12.
     */
    EXACT_DATE("by exact date") {
        @Override
        Rational exponent(PriceRequest request) {
            return request.date().isBefore(request.years().start())
                    ? Rational.ZERO
                    : request.years().yearsUntil(request.date());
        }
    },

    /** At year start: year n is priced P·(1+g)^(n−1), so year 1 is at today's price. */
    YEAR_START("at year start") {
        @Override
        Rational exponent(PriceRequest request) {
            return Rational.of(request.yearNumber() - 1L);
        }
    },

    /** At year end: year n is priced P·(1+g)^n, so year 1 already carries a year of growth. */
    YEAR_END("at year end") {
        @Override
        Rational exponent(PriceRequest request) {
            return Rational.of(request.grant() ? request.yearNumber() - 1L : request.yearNumber());
        }
    };

    private final String label;

    GrowthTiming(String label) {
        this.label = label;
    }

    /** {@return the timing in words, such as {@code at year start}} */
    public String label() {
        return label;
    }

    abstract Rational exponent(PriceRequest request);

    /**
     * {@return the factor by which a price has grown, to 34 significant digits} 15 % for a vest in year 3 gives 1.3225 at
     * year start.
     *
     * @param annualRate above −1; {@code 0.15} is 15 % a year
     * @param request the date, and the compensation years it belongs to
     */
    public BigDecimal factor(BigDecimal annualRate, PriceRequest request) {
        return Powers.power(BigDecimal.ONE.add(annualRate), exponent(request));
    }
}

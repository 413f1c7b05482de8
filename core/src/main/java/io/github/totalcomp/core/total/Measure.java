package io.github.totalcomp.core.total;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;

/** What is counted of a payment. Survival and discounting are taken at each payment's date. */
public enum Measure {

    /** The whole amount, as promised. */
    PROMISED {
        @Override
        BigDecimal weight(Assumptions assumptions, Rational years) {
            return BigDecimal.ONE;
        }
    },

    /** The amount times the chance of still being employed on its date. */
    EXPECTED {
        @Override
        BigDecimal weight(Assumptions assumptions, Rational years) {
            return assumptions.retention().survival(years);
        }
    },

    /** The amount times (1+r)^−t: what it is worth on the start date to somebody who stays. */
    PRESENT_VALUE {
        @Override
        BigDecimal weight(Assumptions assumptions, Rational years) {
            return Powers.power(BigDecimal.ONE.add(assumptions.discountRate()), years.negated());
        }
    },

    /** The amount times the chance of still being employed times (1+r)^−t. */
    EXPECTED_PRESENT_VALUE {
        @Override
        BigDecimal weight(Assumptions assumptions, Rational years) {
            return assumptions.weight(years);
        }
    };

    abstract BigDecimal weight(Assumptions assumptions, Rational years);
}

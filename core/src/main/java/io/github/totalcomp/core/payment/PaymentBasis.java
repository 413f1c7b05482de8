package io.github.totalcomp.core.payment;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.money.MonetaryAmount;

/**
 * How the amount of a {@link Payment} came about, so that every total can be explained. The parts are exact; in words a price
 * is cut off after four decimals and growth after six, each marked with an ellipsis.
 */
public sealed interface PaymentBasis {

    /** {@return the working in one line, such as {@code 60 units at USD 220}} */
    String describe();

    /** {@return the basis before any conversion into another currency} */
    default PaymentBasis origin() {
        return this;
    }

    /**
     * Pay that accrues by day.
     *
     * @param annual the yearly amount in force at the end of the period
     * @param fromInclusive the first day of the period
     * @param toExclusive the day after the last
     */
    record Accrual(MonetaryAmount annual, LocalDate fromInclusive, LocalDate toExclusive) implements PaymentBasis {
        @Override
        public String describe() {
            long days = ChronoUnit.DAYS.between(fromInclusive, toExclusive);
            return days + (days == 1 ? " day" : " days") + " from " + fromInclusive + " at " + AmountText.full(annual)
                    + " a year";
        }
    }

    /**
     * One instalment of a promised amount; a lump is instalment 1 of 1.
     *
     * @param promised the whole amount promised for the year
     * @param number from 1
     * @param of the number of instalments
     */
    record Instalment(MonetaryAmount promised, int number, int of) implements PaymentBasis {
        @Override
        public String describe() {
            String whole = AmountText.full(promised);
            return of == 1 ? "lump of " + whole : "instalment " + number + " of " + of + " of " + whole;
        }
    }

    /**
     * Units that vest, at a stated price.
     *
     * @param units the units that vest
     * @param price the assumed price of one
     */
    record Vest(Units units, MonetaryAmount price) implements PaymentBasis {
        @Override
        public String describe() {
            return units + (units.equals(Units.of(1)) ? " unit at " : " units at ") + Figures.price(price);
        }
    }

    /**
     * A share of a grant that stays a value, scaled by the price.
     *
     * @param value the granted value
     * @param portion the share that vests
     * @param growth P(t)/P(0), the assumed price over the price at the start, to 34 significant digits
     */
    record ValueVest(MonetaryAmount value, Portion portion, BigDecimal growth) implements PaymentBasis {
        private static final int GROWTH_DECIMALS = 6;

        @Override
        public String describe() {
            return portion + " of " + AmountText.full(value)
                    + (growth.compareTo(BigDecimal.ONE) == 0
                            ? ""
                            : " times " + Figures.decimal(Rational.of(growth), GROWTH_DECIMALS));
        }
    }

    /**
     * A payment converted into the reporting currency at the rate of its date.
     *
     * @param original the amount before conversion
     * @param basis how that amount came about
     */
    record Converted(MonetaryAmount original, PaymentBasis basis) implements PaymentBasis {
        @Override
        public String describe() {
            return AmountText.full(original) + " converted, " + basis.describe();
        }

        @Override
        public PaymentBasis origin() {
            return basis.origin();
        }
    }

    /**
     * A stated amount, for components of your own.
     *
     * @param reason what it is for
     */
    record Stated(String reason) implements PaymentBasis {
        @Override
        public String describe() {
            return reason;
        }
    }
}

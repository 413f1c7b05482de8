package io.github.totalcomp.core.payment;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.MonetaryAmount;

/** How the amount of a {@link Payment} came about, so that every total can be explained. */
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
            return annual + " a year, from " + fromInclusive + " to before " + toExclusive;
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
            return of == 1 ? "lump of " + promised : "instalment " + number + " of " + of + " of " + promised;
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
            return units + " units at " + price;
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
        @Override
        public String describe() {
            return portion + " of " + value
                    + (growth.compareTo(BigDecimal.ONE) == 0 ? "" : " times " + growth.toPlainString());
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
            return original + " converted, " + basis.describe();
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

package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.util.Objects;

/** How much of a grant vests each time a condition occurs. */
public sealed interface OcfAmount {

    /** Nothing: for a condition that only marks a date, such as the start or an expiration. */
    OcfAmount NOTHING = new OfGrant(Portion.NONE);

    /**
     * {@return the exact units accrued after one more occurrence}
     *
     * @param granted the size of the grant
     * @param accrued the exact units accrued before
     */
    Rational after(Rational granted, Rational accrued);

    /**
     * A share of the whole grant: 1/48 each month.
     *
     * @param portion the share
     */
    record OfGrant(Portion portion) implements OcfAmount {
        /**
         * Makes the amount.
         *
         * @param portion the share
         */
        public OfGrant {
            Objects.requireNonNull(portion, "portion");
        }

        @Override
        public Rational after(Rational granted, Rational accrued) {
            return accrued.plus(granted.times(portion.value()));
        }
    }

    /**
     * A share of what has not accrued yet, counted exactly and not in rounded units: 1/5 of the 600 left of 1,000 is 120. A
     * condition that occurs again takes its share of what is then left.
     *
     * @param portion the share
     */
    record OfRemainder(Portion portion) implements OcfAmount {
        /**
         * Makes the amount.
         *
         * @param portion the share
         */
        public OfRemainder {
            Objects.requireNonNull(portion, "portion");
        }

        @Override
        public Rational after(Rational granted, Rational accrued) {
            return accrued.plus(granted.minus(accrued).times(portion.value()));
        }
    }

    /**
     * A number of units, whatever the size of the grant.
     *
     * @param units the units, whole or fractional
     */
    record Fixed(Units units) implements OcfAmount {
        /**
         * Makes the amount.
         *
         * @param units the units, whole or fractional
         */
        public Fixed {
            Objects.requireNonNull(units, "units");
        }

        @Override
        public Rational after(Rational granted, Rational accrued) {
            return accrued.plus(units.value());
        }
    }
}

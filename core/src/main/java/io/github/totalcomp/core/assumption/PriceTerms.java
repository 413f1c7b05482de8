package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/**
 * What one of the {@linkplain Prices usual price assumptions} holds, for those who show it or write it to a file. {@link
 * #of} takes an assumption apart and {@link #assumption} puts it together again: an equal one.
 */
public sealed interface PriceTerms {

    /**
     * {@return what an assumption holds, or nothing if {@link Prices} did not make it}
     *
     * @param price a price assumption
     */
    static Optional<PriceTerms> of(PriceAssumption price) {
        Objects.requireNonNull(price, "price");
        if (Prices.isFlat(price)) {
            return Optional.of(new Flat(price.initialPrice(CompensationYears.from(LocalDate.EPOCH))));
        }
        if (price instanceof Prices.Growth growth) {
            return Optional.of(new Growth(growth.price(), growth.annualRate(), growth.timing()));
        }
        return price instanceof Prices.Table table ? Optional.of(new Table(table.prices())) : Optional.empty();
    }

    /** {@return the price assumption of these terms} */
    PriceAssumption assumption();

    /**
     * One price for every date.
     *
     * @param price of one share
     */
    record Flat(MonetaryAmount price) implements PriceTerms {
        @Override
        public PriceAssumption assumption() {
            return Prices.flat(price);
        }
    }

    /**
     * A price that grows at a yearly rate.
     *
     * @param price of one share on the start date
     * @param annualRate {@code 0.15} is 15 % a year
     * @param timing when the growth takes effect
     */
    record Growth(MonetaryAmount price, BigDecimal annualRate, GrowthTiming timing) implements PriceTerms {
        @Override
        public PriceAssumption assumption() {
            return Prices.growth(price, annualRate, timing);
        }
    }

    /**
     * Dated prices.
     *
     * @param prices of one share by date
     */
    record Table(NavigableMap<LocalDate, MonetaryAmount> prices) implements PriceTerms {

        /**
         * Keeps a copy.
         *
         * @param prices of one share by date
         */
        public Table {
            prices = Collections.unmodifiableNavigableMap(new TreeMap<>(prices));
        }

        @Override
        public PriceAssumption assumption() {
            return Prices.table(prices);
        }
    }
}

package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import javax.money.MonetaryAmount;

/**
 * What the caller believes a share will be worth on a date. Never hidden, never rounded: the decimals of the price are
 * kept and money is rounded where it is paid.
 *
 * <p>{@link Prices} holds the usual ones: flat, growth with a named timing, and a table of dated prices. Write your own
 * as a lambda.
 */
@FunctionalInterface
public interface PriceAssumption {

    /**
     * {@return the price of one share on the date asked for}
     *
     * @param request the date, and the compensation years it belongs to
     * @throws MissingPriceException if there is no price for the date
     */
    MonetaryAmount price(PriceRequest request);

    /**
     * {@return the price P(0) from which a grant by value grows: the price on the start date unless the assumption names
     * another}
     *
     * @param years the compensation years of the employment
     * @throws MissingPriceException if there is no price for the start date
     */
    default MonetaryAmount initialPrice(CompensationYears years) {
        LocalDate start = years.start();
        return price(PriceRequest.of(start, years));
    }
}

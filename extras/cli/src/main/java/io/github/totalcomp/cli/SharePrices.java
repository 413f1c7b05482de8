package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.time.CompensationYears;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** Assumptions in which every share goes on otherwise from its price of the start date. */
final class SharePrices {

    private SharePrices() {}

    /** Throws MissingPriceException where there is no price for the start date. */
    static Assumptions from(
            Assumptions assumptions, CompensationYears years, Function<MonetaryAmount, PriceAssumption> course) {
        Map<String, PriceAssumption> prices = new TreeMap<>();
        assumptions.prices().forEach((symbol, price) -> prices.put(symbol, course.apply(price.initialPrice(years))));
        Assumptions changed = assumptions.withPrices(prices);
        return assumptions
                .defaultPrice()
                .map(price -> changed.withDefaultPrice(course.apply(price.initialPrice(years))))
                .orElse(changed);
    }
}

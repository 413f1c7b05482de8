package io.github.totalcomp.core.component;

import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.time.CompensationYears;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** What is assumed about the price of a component's share. Where there is no price for a date, the error names the share. */
record SharePrice(Optional<String> symbol, PriceAssumption assumption) {

    MonetaryAmount on(PriceRequest request) {
        return named(() -> assumption.price(request));
    }

    MonetaryAmount initial(CompensationYears years) {
        return named(() -> assumption.initialPrice(years));
    }

    private MonetaryAmount named(Supplier<MonetaryAmount> price) {
        try {
            return price.get();
        } catch (MissingPriceException e) {
            throw symbol.map(e::ofShare).orElse(e);
        }
    }
}

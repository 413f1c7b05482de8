package io.github.totalcomp.formats;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.CurrencyUnit;

/** Finds the currency that all amounts of a value have in common. */
final class OneCurrency {

    private OneCurrency() {}

    /** {@return the currency of all amounts that are written, or nothing if there is none or more than one} */
    static Optional<CurrencyUnit> among(Function<MoneyWriter, ?> written) {
        Set<CurrencyUnit> found = new HashSet<>();
        written.apply((what, amount) -> {
            found.add(amount.getCurrency());
            return "";
        });
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}

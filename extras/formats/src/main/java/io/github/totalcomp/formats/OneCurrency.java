package io.github.totalcomp.formats;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.money.CurrencyUnit;

/** Finds the currency that all amounts of a value have in common. */
final class OneCurrency {

    private OneCurrency() {}

    /** {@return the currency of all amounts that are written, or nothing if there is none or more than one} */
    static Optional<CurrencyUnit> among(Consumer<MoneyWriter> writing) {
        Set<CurrencyUnit> found = new HashSet<>();
        writing.accept((what, amount) -> {
            found.add(amount.getCurrency());
            return "";
        });
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}

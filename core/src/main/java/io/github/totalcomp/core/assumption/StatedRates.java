package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** Exchange rates that were stated one by one; the first that bears on two currencies holds, in either direction. */
record StatedRates(List<ExchangeTerms> terms) implements ExchangeRates {

    static final StatedRates NONE = new StatedRates(List.of());

    StatedRates and(StatedRates others) {
        return new StatedRates(
                Stream.concat(terms.stream(), others.terms.stream()).toList());
    }

    @Override
    public Optional<Rational> rate(CurrencyUnit from, CurrencyUnit to, LocalDate date) {
        return terms.stream().flatMap(stated -> rate(stated, from, to).stream()).findFirst();
    }

    private static Optional<Rational> rate(ExchangeTerms stated, CurrencyUnit from, CurrencyUnit to) {
        if (from.equals(stated.from()) && to.equals(stated.to())) {
            return Optional.of(Rational.of(stated.rate()));
        }
        return from.equals(stated.to()) && to.equals(stated.from())
                ? Optional.of(Rational.ONE.dividedBy(Rational.of(stated.rate())))
                : Optional.empty();
    }
}

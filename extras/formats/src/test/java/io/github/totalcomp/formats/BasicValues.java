package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, numbers, amounts and dates at random, edges among them. */
final class BasicValues {

    private static final List<String> NASTY = List.of(
            "Zürich 日本",
            "a \"quoted\" \\ text",
            "<b>&amp;</b>",
            "😀 {x}",
            "=1+1",
            "slash / and \u202e turned",
            "zero\u200bwidth",
            "null",
            "x".repeat(200));

    private BasicValues() {}

    static Arbitrary<String> labels() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
        return Arbitraries.oneOf(plain, Arbitraries.of(NASTY));
    }

    /** Longer texts, with line breaks and control characters. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(labels(), Arbitraries.of("two\nlines", "a\u001b[31mb\u0000", "\t", "\u2028"));
    }

    static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("USD", "JPY", "BHD", "EUR").map(Amounts::currency);
    }

    static Arbitrary<MonetaryAmount> payables(CurrencyUnit currency) {
        return Arbitraries.longs().between(0, 100_000_000_000_000L).map(minor -> Amounts.ofMinor(minor, currency));
    }

    static Arbitrary<MonetaryAmount> payables() {
        return currencies().flatMap(BasicValues::payables);
    }

    static Arbitrary<MonetaryAmount> prices(CurrencyUnit currency) {
        return Arbitraries.longs()
                .between(1, 10_000_000_000L)
                .map(units -> Amounts.of(BigDecimal.valueOf(units, 5), currency));
    }

    /** Any amounts, below zero and finer than a minor unit too. */
    static Arbitrary<MonetaryAmount> amounts() {
        return Combinators.combine(decimals(), currencies()).as(Amounts::of);
    }

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(12);
    }

    /** Decimals as users state rates, of a few places. */
    static Arbitrary<BigDecimal> rates(String least, String most) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(4)
                .map(rate -> {
                    BigDecimal shortest = rate.stripTrailingZeros();
                    return shortest.setScale(Math.max(0, shortest.scale()));
                });
    }

    static Arbitrary<Rational> rationals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000L))
                .as(Rational::of);
    }

    static Arbitrary<Rational> positiveRationals() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000L))
                .as(Rational::of);
    }

    static Arbitrary<Portion> portions() {
        return Arbitraries.longs()
                .between(1, 10_000)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Portion.of(part, whole)));
    }

    static Arbitrary<Units> units() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.integers().between(1, 9))
                .as((units, parts) -> Units.of(Rational.of(units, parts)));
    }

    /** From long ago to far ahead. */
    static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20_000).map(LocalDate.of(2000, 1, 1)::plusDays),
                Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    /** Days near each other, so that offers can be computed with. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 2_000).map(LocalDate.of(2024, 2, 29)::plusDays);
    }

    static Arbitrary<Integer> counts(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional(0.6);
    }

    /** Between so many and so many, told apart by what a function gives. */
    static <T, K> Arbitrary<List<T>> different(Arbitrary<T> value, int least, int most, Function<T, K> key) {
        return value.list().ofMinSize(least).ofMaxSize(most).uniqueElements(key).map(ArrayList::new);
    }
}

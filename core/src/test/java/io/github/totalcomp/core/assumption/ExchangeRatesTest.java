package io.github.totalcomp.core.assumption;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final CurrencyUnit USD = Amounts.currency("USD");
    private static final CurrencyUnit EUR = Amounts.currency("EUR");
    private static final ExchangeRates RATES = ExchangeRates.fixed(EUR, USD, new BigDecimal("1.25"));

    private static final Offer MIXED = Offer.builder()
            .employer("Employer")
            .startDate(START)
            .add(BaseSalary.ofAnnual(Amounts.of("80000", "EUR")))
            .add(SignOn.ofYears(usd(10_000)))
            .build();

    @Test
    void paymentsAreConvertedOnTheirDateAndSayFromWhat() {
        TotalCompensation tct =
                TctAggregator.years(2).aggregate(MIXED, Assumptions.none().reportingIn(USD, RATES));
        assertThat(tct.year(1).total()).isEqualTo(usd(110_000));
        assertThat(tct.by(PeriodView.calendarYears()).total()).isEqualTo(usd(210_000));
        assertThat(tct.year(2).cell("Base salary").explain())
                .contains("EUR 80,000 converted, 365 days from 2027-01-01 at EUR 80,000 a year");
    }

    @Test
    void theWayBackIsTheExactInverse() {
        TotalCompensation tct =
                TctAggregator.years(1).aggregate(MIXED, Assumptions.none().reportingIn(EUR, RATES));
        assertThat(tct.year(1).total()).isEqualTo(Amounts.of("88000", "EUR"));
    }

    @Test
    void aMissingRateNamesCurrenciesAndDate() {
        Assumptions assumptions = Assumptions.none().reportingIn(Amounts.currency("JPY"), RATES);
        assertThatThrownBy(() -> TctAggregator.years(1).aggregate(MIXED, assumptions))
                .isInstanceOf(MissingExchangeRateException.class)
                .hasMessage("an exchange rate must be given to convert a payment, but was EUR to JPY on 2026-12-31;"
                        + " add the rate to the assumptions");
        assertThatThrownBy(() -> ExchangeRates.fixed(EUR, USD, BigDecimal.ZERO))
                .hasMessage("an exchange rate must be above zero, but was 0; state how much of the second currency a"
                        + " unit of the first buys");
    }

    @Test
    void asksAProviderWithTheDateAndFallsBack() {
        ExchangeRates fromProvider = ExchangeRates.of(new OneDayProvider(START)).or(RATES);
        assertThat(fromProvider.convert(Amounts.of("100", "EUR"), USD, START)).isEqualTo(usd(200));
        assertThat(fromProvider.convert(Amounts.of("100", "EUR"), USD, START.plusDays(1)))
                .isEqualTo(usd(125));
    }

    /** A yen is worth less than a cent and more than a fils: either way the coarser of the two is what an amount is known to. */
    @Property
    void thereAndBackIsWithinOneMinorUnitOfTheCoarserCurrency(
            @ForAll @LongRange(max = 1_000_000_000_000L) long minorUnits,
            @ForAll("codes") String from,
            @ForAll("codes") String to,
            @ForAll @LongRange(min = 1, max = 10_000_000) long rate) {
        Assume.that(!from.equals(to));
        CurrencyUnit first = Amounts.currency(from);
        CurrencyUnit second = Amounts.currency(to);
        BigDecimal buys = BigDecimal.valueOf(rate, 4);
        ExchangeRates rates = ExchangeRates.fixed(first, second, buys);
        MonetaryAmount amount = Amounts.ofMinor(minorUnits, first);
        MonetaryAmount back = rates.convert(rates.convert(amount, second, START), first, START);
        Rational off = Rational.of(Amounts.number(back)).minus(Rational.of(Amounts.number(amount)));
        Rational unit = Rational.of(Amounts.number(Amounts.ofMinor(1, first)));
        Rational between =
                Rational.of(Amounts.number(Amounts.ofMinor(1, second))).dividedBy(Rational.of(buys));
        assertThat(off.signum() < 0 ? off.negated() : off)
                .isLessThanOrEqualTo(unit.compareTo(between) > 0 ? unit : between);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("JPY", "USD", "BHD");
    }

    @Property
    void thereAndBackIsWithinOneMinorUnit(
            @ForAll @LongRange(max = 100_000_000_000L) long cents,
            @ForAll @LongRange(min = 1, max = 10_000) long rate) {
        // a rate of at least one, so that the currency between is no coarser
        ExchangeRates rates = ExchangeRates.fixed(USD, EUR, BigDecimal.ONE.add(BigDecimal.valueOf(rate, 3)));
        MonetaryAmount amount = Amounts.ofMinor(cents, USD);
        MonetaryAmount back = rates.convert(rates.convert(amount, EUR, START), USD, START);
        assertThat(Amounts.number(back).subtract(Amounts.number(amount)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, USD, 5/4",
        "USD, EUR, 4/5",
        "EUR, JPY,",
        "JPY, EUR,",
        "USD, JPY,",
        "JPY, USD,",
        "EUR, EUR,",
        "USD, USD,",
        "JPY, JPY,"
    })
    void aStatedRateBearsOnItsTwoCurrenciesAlone(String from, String to, String rate) {
        assertThat(RATES.rate(Amounts.currency(from), Amounts.currency(to), START)
                        .map(Rational::toString))
                .isEqualTo(Optional.ofNullable(rate));
        assertThat(ExchangeRates.none().rate(Amounts.currency(from), Amounts.currency(to), START))
                .isEmpty();
    }

    @Test
    void theFirstRateThatIsKnownHolds() {
        CurrencyUnit jpy = Amounts.currency("JPY");
        ExchangeRates stated = RATES.or(ExchangeRates.fixed(USD, EUR, BigDecimal.ONE))
                .or(ExchangeRates.fixed(USD, jpy, new BigDecimal("150")));
        ExchangeRates own = RATES.or((from, to, date) -> Optional.of(Rational.of(150)));
        ExchangeRates ownFirst = ((ExchangeRates) (from, to, date) -> Optional.<Rational>empty()).or(stated);
        for (ExchangeRates rates : List.of(stated, own, ownFirst)) {
            assertThat(rates.convert(usd(100), EUR, START)).isEqualTo(Amounts.of("80", "EUR"));
            assertThat(rates.convert(usd(100), jpy, START)).isEqualTo(Amounts.of("15000", "JPY"));
        }
        assertThat(ExchangeTerms.of(stated))
                .contains(List.of(
                        new ExchangeTerms(EUR, USD, new BigDecimal("1.25")),
                        new ExchangeTerms(USD, EUR, BigDecimal.ONE),
                        new ExchangeTerms(USD, jpy, BigDecimal.valueOf(150))));
        assertThat(ExchangeTerms.of(own)).isEmpty();
        assertThat(ExchangeTerms.of(ownFirst)).isEmpty();
        assertThat(ExchangeTerms.of(ExchangeRates.none())).contains(List.of());
    }

    @Test
    void anAmountOfTheCurrencyWantedNeedsNoRate() {
        assertThat(ExchangeRates.none().convert(usd("10.005"), USD, START)).isEqualTo(usd("10.005"));
    }

    @ParameterizedTest
    @CsvSource({"1.2500, 1.25", "100, 100", "1E+2, 100", "0.0100, 0.01"})
    void aRateIsKeptWithoutNeedlessZeros(BigDecimal stated, BigDecimal kept) {
        assertThat(new ExchangeTerms(USD, EUR, stated).rate()).isEqualTo(kept);
        assertThat(new ExchangeTerms(USD, EUR, stated)).isEqualTo(new ExchangeTerms(USD, EUR, kept));
    }

    @Test
    void aRateBelowZeroIsRefused() {
        assertThatThrownBy(() -> ExchangeRates.fixed(EUR, USD, new BigDecimal("-1.25")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("an exchange rate must be above zero, but was -1.25; state how much of the second currency"
                        + " a unit of the first buys");
    }
}

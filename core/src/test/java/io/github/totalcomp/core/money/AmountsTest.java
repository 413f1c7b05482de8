package io.github.totalcomp.core.money;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @Test
    void equalAmountsAreEqualAndPrintAlike() {
        assertThat(usd("258200.00")).isEqualTo(usd(258_200)).hasToString("USD 258200");
        assertThat(usd(new BigDecimal("2.582E+5"))).isEqualTo(usd(258_200)).hasToString("USD 258200");
        assertThat(usd("0.50")).hasToString("USD 0.5");
        assertThat(Amounts.parse("JPY 1000")).isEqualTo(Amounts.of("1000", "JPY"));
        assertThat(Amounts.parse(usd("1250.5").toString())).isEqualTo(usd("1250.5"));
    }

    @Test
    void normalisesOtherImplementations() {
        MonetaryAmount fast = Monetary.getAmountFactory(fastMoney())
                .setCurrency("USD")
                .setNumber(new BigDecimal("1.50"))
                .create();
        assertThat(fast).isNotEqualTo(usd("1.5"));
        assertThat(Amounts.normalized(fast)).isEqualTo(usd("1.5"));
    }

    private static Class<? extends MonetaryAmount> fastMoney() {
        return Monetary.getAmountTypes().stream()
                .filter(type -> type.getSimpleName().equals("FastMoney"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 7, JPY 7", "USD, 125, USD 1.25", "BHD, 1250, BHD 1.25", "USD, -5, USD -0.05"})
    void minorUnitsFollowTheCurrency(String currency, long minor, String text) {
        assertThat(Amounts.ofMinor(minor, Amounts.currency(currency))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"10/3, USD 3.33", "1/200, USD 0.01", "-1/200, USD -0.01", "1/201, USD 0"})
    void roundsHalfUpToTheMinorUnit(String exact, String text) {
        assertThat(Amounts.roundedHalfUp(Rational.parse(exact), Amounts.currency("USD")))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e5", "1,000", " 1", "--1", "1.", "NaN", "∞"})
    void refusesTextThatIsNoPlainDecimal(String text) {
        assertThatThrownBy(() -> usd(text))
                .hasMessage("an amount must read like 1250.50, with at most 100 digits on each side, but was \"" + text
                        + "\"; write it so");
    }

    @Test
    void refusesAbsurdSizes() {
        assertThatThrownBy(() -> usd("9".repeat(10_000_000)))
                .isInstanceOf(DefinitionException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
        assertThatThrownBy(() -> usd(new BigDecimal("1e999999999")))
                .hasMessage("an amount must have at most 200 digits and an exponent within ±100, but was one of 1"
                        + " digits and exponent 999999999; state an amount of sensible size");
    }

    @Test
    void keepsLongNumbersExactlyOrRefusesThem() {
        String digits = "1".repeat(60) + "." + "3".repeat(60);
        try {
            assertThat(Amounts.number(usd(digits))).isEqualTo(digits);
        } catch (DefinitionException e) {
            assertThat(e).hasMessageStartingWith("the JSR-354 implementation must hold an amount exactly");
        }
    }

    @Test
    void unknownCurrenciesAreNamed() {
        assertThatThrownBy(() -> Amounts.of("1", "USDX"))
                .hasMessage("a currency must be a known ISO 4217 code, but was \"USDX\"; use a code such as USD, EUR,"
                        + " JPY or BHD");
        assertThatThrownBy(() -> Amounts.parse("1 USD"))
                .hasMessage("an amount must read like USD 1250.50, but was \"1 USD\"; write it so");
    }

    @Test
    void aPromiseIsPayableAndNotNegative() {
        assertThatThrownBy(() -> Amounts.requirePayable("base salary", usd(-1)))
                .hasMessage("base salary must not be negative, but was USD -1; state zero or more");
        assertThatThrownBy(() -> Amounts.requirePayable("base salary", usd("0.005")))
                .hasMessage("base salary must be payable in whole minor units, but was USD 0.005; round it to 2"
                        + " decimals first");
        assertThatThrownBy(() -> Amounts.requirePayable("base salary", Amounts.of("1.5", "JPY")))
                .hasMessageContaining("round it to 0 decimals first");
        assertThatThrownBy(() -> Amounts.minorDigits(Amounts.currency("XAU")))
                .hasMessage("a currency must have a minor unit to be paid in, but was XAU; use a currency in which"
                        + " salaries are paid");
    }

    @Test
    void aPriceIsAboveZeroAndKeepsItsDecimals() {
        assertThat(Amounts.requirePrice("a price", usd("0.0001"))).isEqualTo(usd("0.0001"));
        assertThatThrownBy(() -> Amounts.requirePrice("a price", usd(0)))
                .hasMessage("a price must be above zero, but was USD 0; state the price of one share");
    }

    @Test
    void currenciesAreNeverMixed() {
        assertThatThrownBy(() -> Amounts.requireCurrency("Sign-on", Amounts.of("1", "EUR"), Amounts.currency("USD")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("Sign-on must be in USD, the currency of the whole, but was EUR; state every amount in one"
                        + " currency; currencies are never mixed or converted silently");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU.", "ZM.", ".UR", "US?", "[A]", "usd", "ÉUR", "", "USDX"})
    void aCodeIsNoPattern(String code) {
        assertThatThrownBy(() -> Amounts.currency(code))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a currency must be a known ISO 4217 code, but was \"" + code
                        + "\"; use a code such as USD, EUR, JPY or BHD");
    }

    @Test
    void sizesAreLimitedToTwoHundredDigitsAndAnExponentOfAHundred() {
        assertThat(usd(new BigDecimal("1E+100")))
                .isEqualTo(usd("1" + "0".repeat(99)).multiply(10));
        assertThatThrownBy(() -> usd(new BigDecimal("1E+101")))
                .hasMessageContaining("one of 1 digits and exponent 101;");
        BigDecimal longest = new BigDecimal("9".repeat(200));
        assertThat(Amounts.number(usd(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> usd(new BigDecimal("9".repeat(201))))
                .hasMessageContaining("one of 201 digits and exponent 0;");
        // 2^3999 and 2^4000 have 1,204 and 1,205 decimal digits
        assertThatThrownBy(() -> usd(new BigDecimal(BigInteger.TWO.pow(3_999))))
                .hasMessageContaining("one of 1204 digits and exponent 0;");
        assertThatThrownBy(() -> usd(new BigDecimal(BigInteger.TWO.pow(4_000))))
                .hasMessageContaining("one of more than 1000 digits and exponent 0;");
    }

    @Test
    void whatTheProviderWouldRoundIsRefused() {
        assertThatThrownBy(() -> usd(new BigDecimal("1E-100")))
                .hasMessageStartingWith("the JSR-354 implementation must hold an amount exactly, but was 1 digits, of"
                        + " which 100 decimals, kept as ");
        assertThatThrownBy(() -> usd(new BigDecimal("1E-101"))).hasMessageContaining("and exponent -101;");
    }

    @Test
    void anAmountMadeHereIsNormalAlready() {
        MonetaryAmount longest = usd(new BigDecimal("9".repeat(200)));
        assertThat(Amounts.normalized(longest)).isSameAs(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUD", "ZAR", "CZK"})
    void codesMayHoldTheFirstAndTheLastLetter(String code) {
        assertThat(Amounts.currency(code).getCurrencyCode()).isEqualTo(code);
    }

    @Test
    void aCodeOfThreeLettersThatNobodyUsesIsNamed() {
        assertThatThrownBy(() -> Amounts.currency("QQQ"))
                .isExactlyInstanceOf(DefinitionException.class)
                .hasMessageContaining("but was \"QQQ\"");
    }

    @Test
    void zerosBehindTheMinorUnitCanBePaid() {
        MonetaryAmount amount = Monetary.getAmountFactory(fastMoney())
                .setCurrency("USD")
                .setNumber(new BigDecimal("1.25000"))
                .create();
        assertThat(Amounts.requirePayable("a bonus", amount)).isEqualTo(usd("1.25"));
        assertThat(Amounts.requirePayable("a bonus", usd(0))).isEqualTo(usd(0));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678.12345, true",
        "12345678, true",
        "0.00001, true",
        "123456789, false",
        "123456789.1, false",
        "0.123456, false",
        "1E+2, false"
    })
    void fiveDecimalsAndEightDigitsBeforeThemAreMultipliedExactlyByAnyProvider(BigDecimal number, boolean exact) {
        assertThat(Amounts.isExactAnywhere(number)).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "USD 1.25, 125",
        "USD -0.05, -5",
        "USD 0, 0",
        "JPY 7, 7",
        "BHD 1.25, 1250",
        "USD 92233720368547758.07, 9223372036854775807",
    })
    void anAmountIsCountedInMinorUnitsOfItsCurrency(String amount, long minorUnits) {
        assertThat(Amounts.minorUnits(Amounts.parse(amount))).isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 0.005", "JPY 0.5", "USD 92233720368547758.08"})
    void partsOfAMinorUnitAndMoreThanALongHoldsAreNotCounted(String amount) {
        assertThatThrownBy(() -> Amounts.minorUnits(Amounts.parse(amount))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 1000", "1E+3, 1000", "1.250, 1.25", "0.000, 0", "-20, -20"})
    void aNumberHasNoZerosBehindItsDecimalsAndNoExponent(BigDecimal given, BigDecimal number) {
        assertThat(Amounts.number(Money.of(given, "USD"))).isEqualTo(number);
        assertThat(Amounts.number(PaddedAmount.of(given, "USD"))).isEqualTo(number);
    }

    @Test
    void zerosThatAnImplementationKeepsBehindTheMinorUnitCanBePaid() {
        MonetaryAmount padded = PaddedAmount.of(new BigDecimal("1.250"), "USD");
        assertThat(Amounts.requirePayable("a bonus", padded)).isEqualTo(usd("1.25"));
        assertThatThrownBy(() -> Amounts.requirePayable("a bonus", PaddedAmount.of(new BigDecimal("1.2550"), "USD")))
                .hasMessage("a bonus must be payable in whole minor units, but was USD 1.255; round it to 2 decimals"
                        + " first");
    }
}

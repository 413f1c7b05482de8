package io.github.totalcomp.core.internal;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {

    /** Products worked out by hand; 9223372036854775807 is the largest {@code long}. */
    @ParameterizedTest
    @CsvSource({
        "USD 220, 60, 1320000",
        "USD 0, 60, 0",
        "USD 0.125, 1, 13",
        "USD 0.124, 1, 12",
        "USD 0.125, 3, 38",
        "USD 0.125, 4, 50",
        "JPY 2.5, 3, 8",
        "BHD 1.2345, 10, 12345",
        "USD 0.01, 9223372036854775807, 9223372036854775807",
        "USD 0.001, 9223372036854775807, 922337203685477581",
        "USD 0.002, 9223372036854775807, 1844674407370955161",
        "USD 0.003, 9223372036854775807, 2767011611056432742",
        "USD 0.0004, 4611686018427387904, 184467440737095516",
        "USD 0.0005, 4611686018427387904, 230584300921369395",
        "USD 9999999999999999, 9, 8999999999999999100",
        "USD 0.0000000000000000005, 10000000000000000, 1",
        "USD 0.0000000000000000004, 10000000000000000, 0",
        "USD 0.00000000000000000005, 100000000000000000, 1",
        "USD 0.00000000000000000004, 100000000000000000, 0",
        "USD 0.000000000000000000001, 1, 0"
    })
    void unitsTimesPriceIsRoundedHalfUpToTheMinorUnit(String price, long units, long minorUnits) {
        UnitPrice one = UnitPrice.of(Amounts.parse(price));
        assertThat(one.minorUnits(units)).isEqualTo(minorUnits);
        assertThat(Amounts.minorUnits(one.amount(Units.of(units)))).isEqualTo(minorUnits);
    }

    @Test
    void aPriceBeyondALongIsAPriceAllTheSame() {
        UnitPrice price = UnitPrice.of(usd("99999999999999999"));
        assertThat(price.minorUnits(0)).isZero();
        assertThat(price.amount(Units.of(2))).isEqualTo(usd("199999999999999998"));
        assertThatThrownBy(() -> price.minorUnits(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aProductBeyondALongIsAnErrorAndNoOtherNumber() {
        assertThatThrownBy(() -> UnitPrice.of(usd(2)).minorUnits(Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        // 4 cents times 2^62 is 2^64 cents
        assertThatThrownBy(() -> UnitPrice.of(usd("0.04")).minorUnits(1L << 62))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void aCurrencyWithoutAMinorUnitPaysNothing(long units) {
        UnitPrice gold = UnitPrice.of(Amounts.parse("XAU 5"));
        assertThatThrownBy(() -> gold.minorUnits(units))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a currency must have a minor unit to be paid in, but was XAU; use a currency in which"
                        + " salaries are paid");
    }
}

package io.github.totalcomp.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import javax.money.MonetaryContextBuilder;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;

class CurrencyAmountsProperties {

    @Property(tries = 500)
    void amountsAreThoseOfAmounts(@ForAll long unscaled, @ForAll @IntRange(min = -9, max = 30) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        for (String code : new String[] {"USD", "JPY", "BHD"}) {
            var expected = Amounts.of(number, Amounts.currency(code));
            var found = CurrencyAmounts.of(Amounts.currency(code)).of(number);
            assertThat(found).isEqualTo(expected).hasToString(expected.toString());
            assertThat(found.getClass()).isEqualTo(expected.getClass());
            assertThat(found.getContext()).isEqualTo(expected.getContext());
        }
    }

    @Property(tries = 300)
    void whatEveryProviderHoldsExactlyEveryProviderMultipliesExactly(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int units,
            @ForAll @IntRange(min = 0, max = 99_999) int decimals) {
        BigDecimal number = BigDecimal.valueOf(units).add(BigDecimal.valueOf(Integer.signum(units) * decimals, 5));
        assertThat(Amounts.isExactAnywhere(number)).isTrue();
        assertThat(Amounts.number(FastMoney.of(1, "USD").multiply(number))).isEqualByComparingTo(number);
        assertThat(Amounts.number(Money.of(1, "USD").multiply(number))).isEqualByComparingTo(number);
    }

    @Example
    void absurdNumbersAreRefused() {
        assertThatThrownBy(() -> CurrencyAmounts.of(Amounts.currency("USD")).of(new BigDecimal("1E+500")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("exponent within ±100");
    }

    @Property(tries = 300)
    void anAmountInNormalFormIsKept(@ForAll long unscaled, @ForAll @IntRange(min = -9, max = 30) int scale) {
        var amount = Amounts.of(BigDecimal.valueOf(unscaled, scale), Amounts.currency("USD"));
        assertThat(Amounts.normalized(amount)).isSameAs(amount);
        var coarse = Money.of(
                1_234_567,
                "USD",
                MonetaryContextBuilder.of(Money.class).setPrecision(7).build());
        assertThat(Amounts.normalized(coarse).getContext()).isEqualTo(amount.getContext());
        var padded = Money.of(BigDecimal.valueOf(unscaled, scale).setScale(40), "USD");
        assertThat(Amounts.normalized(padded)).isEqualTo(amount).hasToString(amount.toString());
    }
}

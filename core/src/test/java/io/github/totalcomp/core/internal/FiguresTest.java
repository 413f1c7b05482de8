package io.github.totalcomp.core.internal;

import static io.github.totalcomp.core.money.Amounts.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "661, 3, 2, 220.33…",
        "2, 5, 2, 0.4",
        "2, 5, 1, 0.4",
        "1, 4, 1, 0.2…",
        "400, 1, 2, 400",
        "400, 1, 0, 400",
        "1199, 3, 0, 399…",
        "0, 1, 2, 0",
        "1, 300, 2, 0.00…",
        "-1, 300, 2, -0.00…",
        "-5, 3, 2, -1.66…",
        "-2, 5, 2, -0.4"
    })
    void whatIsCutOffIsMarkedWithAnEllipsisAndKeepsItsSign(long over, long under, int decimals, String shown) {
        assertThat(Figures.decimal(Rational.of(over, under), decimals)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.33644, 1, 33.6%",
        "0.33650, 1, 33.7%",
        "0.2, 1, 20%",
        "1, 0, 100%",
        "20, 2, 2000%",
        "0.00049, 1, 0%",
        "-0.125, 1, -12.5%"
    })
    void aShareIsRoundedHalfUpToAPercentage(BigDecimal share, int decimals, String shown) {
        assertThat(Figures.percent(Rational.of(share), decimals)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 220       | USD 220",
                "USD 220.5     | USD 220.50",
                "USD 220.1239  | USD 220.1239",
                "USD 220.12399 | USD 220.1239…",
                "USD 0.00001   | USD 0…",
                "JPY 1234.5    | JPY 1,234.5"
            })
    void aPriceShowsAtMostFourDecimals(String price, String shown) {
        assertThat(Figures.price(parse(price))).isEqualTo(shown);
        assertThat(Figures.price(
                        Rational.of(Amounts.number(parse(price))), parse(price).getCurrency()))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 20604.4 | 2 | +20,604.40",
                "USD 0.01    | 2 | +0.01",
                "USD 0       | 0 | 0",
                "USD -0.01   | 2 | -0.01",
                "USD -344    | 0 | -344"
            })
    void onlyWhatIsAboveZeroHasAPlus(String amount, int decimals, String shown) {
        assertThat(Figures.signed(parse(amount), decimals)).isEqualTo(shown);
    }
}

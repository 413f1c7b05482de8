package io.github.totalcomp.core.text;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 258200 | USD 258,200",
                "USD 320604.4 | USD 320,604.40",
                "USD -1234567.05 | USD -1,234,567.05",
                "USD 0.5 | USD 0.50",
                "USD 33.3333 | USD 33.3333",
                "USD -999 | USD -999",
                "USD 0 | USD 0",
                "JPY 1000000 | JPY 1,000,000",
                "BHD 1.5 | BHD 1.500"
            })
    void groupsThousandsTheSameEverywhere(String amount, String text) {
        assertThat(AmountText.full(Amounts.parse(amount))).isEqualTo(text);
    }

    @Test
    void aColumnShowsAllItsAmountsAlike() {
        assertThat(AmountText.decimals(List.of(usd(1), usd("2.5")))).isEqualTo(2);
        assertThat(AmountText.decimals(List.of(usd(1), usd(2)))).isZero();
        assertThat(AmountText.number(usd(1_000), 2)).isEqualTo("1,000.00");
    }

    @Test
    void aTableAlignsAndRefusesAnUnevenRow() {
        assertThat(TextTable.of("Name", "n")
                        .row("a", "1,000")
                        .rule()
                        .row("total", "2")
                        .toString())
                .isEqualTo("Name       n\n------------\na      1,000\n------------\ntotal      2");
        assertThatThrownBy(() -> TextTable.of("a", "b").row("1")).hasMessage("a row must have 2 cells, but has 1");
    }

    @Test
    void anAmountIsShownWithNoneToTwoHundredDecimals() {
        assertThat(AmountText.number(usd(1_250), 200)).isEqualTo("1,250." + "0".repeat(200));
        assertThatThrownBy(() -> AmountText.number(usd(1_250), 201))
                .hasMessage("an amount is shown with 0 to 200 decimals, but was 201; state such a number");
        assertThatThrownBy(() -> AmountText.number(usd(1_250), -1))
                .hasMessage("an amount is shown with 0 to 200 decimals, but was -1; state such a number");
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertThat(AmountText.number(usd("-0.004"), 2)).isEqualTo("0.00");
        assertThat(AmountText.number(usd("-0.005"), 2)).isEqualTo("-0.01");
    }
}

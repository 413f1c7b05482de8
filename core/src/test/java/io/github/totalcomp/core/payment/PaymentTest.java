package io.github.totalcomp.core.payment;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static Payment of(int year, MonetaryAmount amount) {
        return Payment.builder()
                .component("Tuition")
                .kind(ComponentKind.OTHER)
                .year(year)
                .date(LocalDate.of(2026, 9, 1))
                .amount(amount)
                .basis(new PaymentBasis.Stated("half of the fees"))
                .build();
    }

    @Test
    void readsInOneLine() {
        assertThat(of(1, usd("1250.5"))).hasToString("2026-09-01  year 1  Tuition  USD 1250.5  (half of the fees)");
    }

    @Test
    void belongsToAYearFromTheFirstAndIsPayable() {
        assertThatThrownBy(() -> of(0, usd(1)))
                .hasMessage("a payment of Tuition must belong to a year from 1, but was 0; count years from 1");
        assertThatThrownBy(() -> of(1, usd("0.001")))
                .hasMessage("a payment of Tuition must be payable in whole minor units, but was USD 0.001; round it to"
                        + " 2 decimals first");
        assertThat(of(1, FastMoney.of(100, "USD"))).isEqualTo(of(1, usd(100)));
    }

    @Test
    void aKindHasTheNameAPersonWouldUse() {
        assertThat(ComponentKind.values())
                .extracting(ComponentKind::label)
                .containsExactly(
                        "base salary", "sign-on", "performance bonus", "equity", "refresher", "benefit", "other");
    }
}

package io.github.totalcomp.core.leave;

import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.testing.StatedPayments;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkAwayCostTest {

    private static final LocalDate DUE = Offers.START.plusMonths(20);

    /** Leaving is so many days after an amount is due, and the last day that counts so many more. */
    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE_BONUS, -1, 2, 500, 0",
        "PERFORMANCE_BONUS, -1, 1, 500, 0",
        "PERFORMANCE_BONUS, -1, 0, 0, 0",
        "PERFORMANCE_BONUS, 0, 9, 0, 0",
        "EQUITY, -1, 1, 0, 500",
        "EQUITY, -2, 1, 0, 0",
        "EQUITY, 0, 1, 0, 0",
        "REFRESHER, -1, 1, 0, 500",
        "OTHER, -1, 1, 0, 0",
        "BENEFIT, -1, 1, 0, 0"
    })
    void whatIsDueAfterLeavingAndByTheLastDayIsForgone(
            ComponentKind kind, int afterDue, int more, long bonus, long equity) {
        Offer present = Offers.amazon()
                .add(StatedPayments.of(kind, new StatedPayments.One(2, DUE, usd(500))))
                .build();
        LocalDate leaving = DUE.plusDays(afterDue);
        WalkAwayCost cost = WalkAwayCost.of(present, Assumptions.flatPrice(usd(220)), leaving, leaving.plusDays(more));
        assertThat(cost.bonusForgone()).isEqualTo(usd(bonus));
        assertThat(cost.equityForgone()).isEqualTo(usd(equity));
        assertThat(cost.makeWhole()).isEqualTo(usd(bonus + equity));
    }

    @Test
    void whatIsForgoneCountsUpToTwoHundredYearsFromTheStart() {
        LocalDate last = LocalDate.of(2226, 3, 2);
        Offer present = Offers.amazon().build();
        Assumptions price = Assumptions.flatPrice(usd(220));
        assertThat(WalkAwayCost.of(present, price, Offers.START, last).equityForgone())
                .isEqualTo(usd(264_000));
        assertThatThrownBy(() -> WalkAwayCost.of(present, price, Offers.START, last.plusDays(1)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("what is forgone must be counted up to a day from the day of leaving 2026-03-02 to"
                        + " 2226-03-02, but was 2226-03-03; state a later day, such as a year after leaving");
    }

    @ParameterizedTest
    @CsvSource({
        "USD -0.01, USD 0, USD 0, a bonus forgone must not be negative, but was USD -0.01; state zero or more",
        "USD 0, USD -0.01, USD 0, equity forgone must not be negative, but was USD -0.01; state zero or more",
        "USD 0, USD 0, USD -0.01, sign-on to repay must not be negative, but was USD -0.01; state zero or more"
    })
    void knownAmountsAreNeverNegative(String bonus, String equity, String signOn, String part1, String part2) {
        assertThatThrownBy(() -> WalkAwayCost.ofAmounts(parse(bonus), parse(equity), parse(signOn)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(part1 + ", " + part2);
    }

    @Test
    void knownAmountsAreOfOneCurrency() {
        assertThatThrownBy(() -> WalkAwayCost.ofAmounts(usd(1), parse("EUR 1"), usd(1)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("equity forgone must be in USD, the currency of the whole, but was EUR;");
        assertThatThrownBy(() -> WalkAwayCost.ofAmounts(usd(1), usd(1), parse("EUR 1")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("sign-on to repay must be in USD, the currency of the whole, but was EUR;");
    }
}

package io.github.totalcomp.core.target;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final Assumptions TODAY = Assumptions.flatPrice(usd(1_200));
    private static final Assumptions PLANNING = Assumptions.price(GuideOffer.PLANNED);
    private static final List<MonetaryAmount> QUOTED = List.of(usd(300_000), usd(300_000), usd(300_000), usd(320_000));

    @Test
    void theQuoteOfTheGuideIsTakenApart() {
        Reconciliation parts = Reconciliation.of(GuideOffer.builder().build(), QUOTED, TODAY, PLANNING);
        assertThat(parts).hasToString("""
                Amounts in USD
                Year        Quoted        Cash  Equity today     Growth  Left over
                ------------------------------------------------------------------
                1       300,000.00  287,000.00     13,200.00       0.00    -200.00
                2       300,000.00  254,000.00     39,600.00   5,940.00    +460.00
                3       300,000.00  160,000.00    105,600.00  34,056.00    +344.00
                4       320,000.00  160,000.00    105,600.00  55,004.40    -604.40
                ------------------------------------------------------------------
                Sum   1,220,000.00  861,000.00    264,000.00  95,000.40      -0.40""");
        assertThat(parts.assumedGrowth()).isEqualTo(usd("95000.40"));
        assertThat(parts.year(4).leftOver()).isEqualTo(usd("-604.40"));
    }

    @Test
    void everyYearIsExplainedInASentence() {
        Reconciliation parts = Reconciliation.of(
                GuideOffer.builder()
                        .add(Benefit.ofAnnualValue("Health plan", usd(9_000)))
                        .build(),
                List.of(usd(300_000), usd(299_540), usd(300_000)),
                TODAY,
                PLANNING);
        assertThat(parts.explain()).endsWith("""
                Year 1: of USD 300,000, 287,000 is cash, 13,200 equity at today's price, 0 assumed growth; the offer holds 200 more
                Year 2: of USD 299,540, 254,000 is cash, 39,600 equity at today's price, 5,940 assumed growth; nothing is left over
                Year 3: of USD 300,000, 160,000 is cash, 105,600 equity at today's price, 34,056 assumed growth; 344 is quoted beyond the offer
                Not counted: Health plan""");
    }

    @Test
    void wrongQuotesAreRefused() {
        assertThatThrownBy(() -> Reconciliation.of(GuideOffer.builder().build(), List.of(), TODAY, PLANNING))
                .hasMessage(
                        "a reconciliation needs a quoted total for each year from year 1, but was []; state at least"
                                + " the total of year 1");
        assertThatThrownBy(
                        () -> Reconciliation.of(GuideOffer.builder().build(), List.of(usd("0.001")), TODAY, PLANNING))
                .hasMessageStartingWith("the total quoted for year 1 must be payable in whole minor units");
        assertThatThrownBy(() -> Reconciliation.of(
                        GuideOffer.builder().build(), List.of(Amounts.of("1", "EUR")), TODAY, PLANNING))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the total quoted for year 1 must be in USD");
        Assumptions inEuro = PLANNING.reportingIn(
                Amounts.currency("EUR"),
                ExchangeRates.fixed(Amounts.currency("USD"), Amounts.currency("EUR"), BigDecimal.valueOf(2)));
        assertThatThrownBy(() -> Reconciliation.of(GuideOffer.builder().build(), QUOTED, TODAY, inEuro))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the total at the planning price must be in USD");
        Reconciliation parts = Reconciliation.of(GuideOffer.builder().build(), QUOTED, TODAY, PLANNING);
        assertThatThrownBy(() -> parts.year(5))
                .hasMessage("a year must be one of the 4 quoted, but was 5; quote a total for it, or ask for one of"
                        + " these");
    }

    @Test
    void yearsAreCountedFromOne() {
        Reconciliation parts = Reconciliation.of(GuideOffer.builder().build(), QUOTED, TODAY, PLANNING);
        assertThat(parts.year(1)).isEqualTo(parts.years().get(0));
        assertThat(parts.year(1).leftOver()).isEqualTo(usd(-200));
        assertThatThrownBy(() -> parts.year(0))
                .hasMessageStartingWith("a year must be one of the 4 quoted, but was 0;");
    }
}

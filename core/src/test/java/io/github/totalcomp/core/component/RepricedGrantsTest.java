package io.github.totalcomp.core.component;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepricedGrantsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final VestingSchedule AFTER_A_YEAR = request -> VestingTimeline.of(
            request, List.of(Tranche.of(request.commencement().plusYears(1), request.units())));

    private static PaymentContext context(Assumptions assumptions) {
        return PaymentContext.of(CompensationYears.from(START), 4, assumptions);
    }

    @Test
    void eachYearsValueBecomesUnitsAtThatYearsPrice() {
        Assumptions prices = Assumptions.price(Prices.table(Map.of(
                START,
                usd(100),
                START.plusYears(1),
                usd(150),
                START.plusYears(2),
                usd(200),
                START.plusYears(3),
                usd(250),
                START.plusYears(4),
                usd(300))));
        RepricedGrants grants = RepricedGrants.of(usd(125_000), 4, AFTER_A_YEAR);
        assertThat(List.of(1, 2, 3, 4))
                .extracting(year -> grants.unitsOfYear(year, context(prices)))
                .containsExactly(Units.of(1_250), Units.of(833), Units.of(625), Units.of(500));
        List<Payment> payments = grants.payments(context(prices));
        assertThat(payments)
                .extracting(Payment::amount)
                .containsExactly(usd(187_500), usd(166_600), usd(156_250), usd(150_000));
        assertThat(payments).extracting(Payment::year).containsExactly(1, 2, 3, 4);
        assertThat(grants.withRounding(UnitRounding.UP).unitsOfYear(2, context(prices)))
                .isEqualTo(Units.of(834));
    }

    @Test
    void aGrantOnAnAnniversaryIsPricedInTheYearItOpens() {
        Assumptions growing =
                Assumptions.price(Prices.growth(usd(100), new BigDecimal("0.25"), GrowthTiming.YEAR_START));
        // year 2 is priced 125: 1,000 units, each vesting in year 2 at the same 125
        assertThat(RepricedGrants.of(usd(125_000), 2, AFTER_A_YEAR).unitsOfYear(2, context(growing)))
                .isEqualTo(Units.of(1_000));
    }

    @Test
    void countedAtYearEndAGrantStillOpensItsYearAtThePriceBeforeTheGrowth() {
        Assumptions growing = Assumptions.price(Prices.growth(usd(100), new BigDecimal("0.1"), GrowthTiming.YEAR_END));
        // 1,000 units at 100, vesting at 110; then 909.09 at 110, so 909 at 121
        assertThat(RepricedGrants.of(usd(100_000), 2, AFTER_A_YEAR).payments(context(growing)))
                .extracting(Payment::amount)
                .containsExactly(usd(110_000), usd(109_989));
    }

    @Test
    void unitsAreGrantedAndVestAtThePriceOfTheirOwnShare() {
        Assumptions prices = Assumptions.builder()
                .defaultPrice(Prices.flat(usd(1)))
                .putPrices("STRP", Prices.table(Map.of(START, usd(100), START.plusYears(1), usd(150))))
                .build();
        // 10 units at 100, worth 1,500 a year later
        assertThat(RepricedGrants.of(usd(1_000), 1, AFTER_A_YEAR)
                        .withSymbol("STRP")
                        .payments(context(prices)))
                .extracting(Payment::amount)
                .containsExactly(usd(1_500));
    }

    @Test
    void grantsNumberAtMostTwoHundred() {
        assertThat(RepricedGrants.of(usd(1), 200, AFTER_A_YEAR).years()).isEqualTo(200);
        assertThatThrownBy(() -> RepricedGrants.of(usd(1), 201, AFTER_A_YEAR))
                .hasMessage("re-priced grants must number 1 to 200, but was 201; state the number of yearly grants");
    }

    @Test
    void refusesBadDefinitions() {
        assertThatThrownBy(() -> RepricedGrants.of(usd(1), 0, AFTER_A_YEAR))
                .hasMessage("re-priced grants must number 1 to 200, but was 0; state the number of yearly grants");
        assertThatThrownBy(() -> RepricedGrants.of(usd(1), 1, AFTER_A_YEAR)
                        .withName("Yearly equity")
                        .withSymbol("STRP")
                        .payments(context(Assumptions.none())))
                .isInstanceOf(MissingPriceException.class)
                .hasMessageContaining("Yearly equity (STRP) granted on 2026-01-01");
    }
}

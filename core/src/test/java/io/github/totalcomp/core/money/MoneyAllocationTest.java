package io.github.totalcomp.core.money;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Portion;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class MoneyAllocationTest {

    @Test
    void thirtyThousandOver24PaychecksIs1250Each() {
        assertThat(MoneyAllocation.evenly(usd(30_000), 24)).hasSize(24).allMatch(usd(1_250)::equals);
    }

    @Test
    void thirtyThousandOver26PaychecksDiffersByOneCentAndSums() {
        List<MonetaryAmount> paychecks = MoneyAllocation.evenly(usd(30_000), 26);
        assertThat(paychecks).hasSize(26).containsOnly(usd("1153.85"), usd("1153.84"));
        // 30,000 = 1,153.84 × 26 + 0.16, so sixteen paychecks carry the extra cent
        assertThat(paychecks).filteredOn(usd("1153.85")::equals).hasSize(16);
        assertThat(paychecks.stream().reduce(MonetaryAmount::add)).contains(usd(30_000));
    }

    @Test
    void weightsShareInProportion() {
        assertThat(MoneyAllocation.byWeights(usd(100), 1, 1, 1))
                .containsExactly(usd("33.33"), usd("33.34"), usd("33.33"));
        assertThat(MoneyAllocation.byWeights(Amounts.of("100", "JPY"), 0, 2, 1))
                .containsExactly(Amounts.of("0", "JPY"), Amounts.of("67", "JPY"), Amounts.of("33", "JPY"));
        assertThat(MoneyAllocation.byWeights(usd(9), Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(usd(3), usd(3), usd(3));
    }

    @Test
    void portionsShareExactly() {
        assertThat(MoneyAllocation.byPortions(
                        Amounts.of("1.001", "BHD"), List.of(Portion.percent(50), Portion.percent(50))))
                .containsExactly(Amounts.of("0.501", "BHD"), Amounts.of("0.5", "BHD"));
    }

    @Test
    void aNegativeAmountIsSplitAsItsOpposite() {
        assertThat(MoneyAllocation.evenly(usd("-0.01"), 2)).containsExactly(usd("-0.01"), usd(0));
    }

    @Test
    void refusesWhatCannotBeSplit() {
        assertThatThrownBy(() -> MoneyAllocation.evenly(usd(1), 0))
                .hasMessage("an amount is split into 1 to 100000 parts, but was 0; state another number of parts");
        assertThatThrownBy(() -> MoneyAllocation.evenly(usd(1), 1_000_000_000)).hasMessageContaining("1000000000");
        assertThatThrownBy(() -> MoneyAllocation.evenly(usd("0.001"), 2))
                .hasMessage("an amount to be split must be payable in whole minor units, but was USD 0.001; round it"
                        + " to 2 decimals first");
        assertThatThrownBy(() -> MoneyAllocation.byWeights(usd(1), 1, -1))
                .hasMessage("a weight must not be negative, but was -1; state zero or more");
        assertThatThrownBy(() -> MoneyAllocation.byWeights(usd(1), 0, 0))
                .hasMessage("weights must not all be zero, but was 0; state a weight above zero");
        assertThatThrownBy(() -> MoneyAllocation.byWeights(usd(1))).hasMessageContaining("but was 0;");
        assertThatThrownBy(() -> MoneyAllocation.byPortions(usd(1), List.of(Portion.percent(99))))
                .hasMessageContaining("portions must sum to 1, but was 99/100");
    }

    @Test
    void anAmountIsSplitIntoAtLeastOneAndAtMostAHundredThousandParts() {
        assertThat(MoneyAllocation.evenly(usd(1), 1)).containsExactly(usd(1));
        assertThat(MoneyAllocation.evenly(usd(1_000), 100_000)).hasSize(100_000).containsOnly(usd("0.01"));
        String rule = "an amount is split into 1 to 100000 parts, but was ";
        assertThatThrownBy(() -> MoneyAllocation.evenly(usd(1), 100_001)).hasMessageStartingWith(rule + "100001;");
        assertThatThrownBy(() -> MoneyAllocation.byWeights(usd(1))).hasMessageStartingWith(rule + "0;");
        assertThatThrownBy(() -> MoneyAllocation.byPortions(usd(1), List.of())).hasMessageStartingWith(rule + "0;");
    }
}

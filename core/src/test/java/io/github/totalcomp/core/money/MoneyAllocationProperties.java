package io.github.totalcomp.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.testing.CompensationDomain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

@Domain(CompensationDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class MoneyAllocationProperties {

    @Property
    void instalmentsSumToThePromiseAndDifferByAtMostOneMinorUnit(
            @ForAll MonetaryAmount amount, @ForAll @IntRange(min = 1, max = 400) int parts) {
        List<MonetaryAmount> instalments = MoneyAllocation.evenly(amount, parts);
        assertThat(sum(instalments)).isEqualTo(amount);
        assertThat(instalments).hasSize(parts).allMatch(part -> payable(part));
        BigDecimal least = instalments.stream()
                .map(Amounts::number)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal most = instalments.stream()
                .map(Amounts::number)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        assertThat(most.subtract(least)).isLessThanOrEqualTo(minorUnit(amount));
    }

    @Property
    void everyPrefixOfAWeightedSplitIsTheExactShareRoundedHalfUp(
            @ForAll MonetaryAmount amount,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 1_000) Long> weights) {
        weights.set(0, weights.get(0) + 1);
        long[] array = weights.stream().mapToLong(Long::longValue).toArray();
        List<MonetaryAmount> parts = MoneyAllocation.byWeights(amount, array);
        BigDecimal total =
                BigDecimal.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        BigDecimal running = BigDecimal.ZERO;
        long prefix = 0;
        for (int i = 0; i < array.length; i++) {
            running = running.add(Amounts.number(parts.get(i)));
            prefix += array[i];
            BigDecimal share = Amounts.number(amount)
                    .multiply(BigDecimal.valueOf(prefix))
                    .divide(total, Amounts.minorDigits(amount.getCurrency()), RoundingMode.HALF_UP);
            assertThat(running).isEqualByComparingTo(share);
        }
        assertThat(sum(parts)).isEqualTo(amount);
    }

    private static MonetaryAmount sum(List<MonetaryAmount> parts) {
        return Amounts.normalized(parts.stream().reduce(MonetaryAmount::add).orElseThrow());
    }

    private static boolean payable(MonetaryAmount part) {
        return Amounts.number(part).scale() <= Amounts.minorDigits(part.getCurrency());
    }

    private static BigDecimal minorUnit(MonetaryAmount amount) {
        return BigDecimal.ONE.movePointLeft(Amounts.minorDigits(amount.getCurrency()));
    }
}

package io.github.totalcomp.vesting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Portion;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocatorTest {

    @ParameterizedTest
    @CsvSource({
        // Half of 2⁶³ − 1 divided by the denominator, rounded down: 4,611,686,018,427,387,903 / 4 and / 20.
        " 4, 1152921504606846975, true",
        " 4, 1152921504606846976, false",
        "20,  230584300921369395, true",
        "20,  230584300921369396, false",
        // With 2⁶³ no figure fits.
        "9223372036854775807, 0, true",
        "9223372036854775807, 1, false",
        "9223372036854775808, 0, false",
    })
    void longArithmeticServesWhatCannotOverflow(BigInteger denominator, long units, boolean fits) {
        BigInteger[] weights = {BigInteger.ONE, denominator.subtract(BigInteger.ONE)};
        assertThat(LongShares.of(weights, denominator).fits(units)).isEqualTo(fits);
    }

    @Test
    void leftoversStayInsideTheirGroupWhenTranchesAreSummed() {
        Portion first = Portion.of(3, 20);
        Portion second = Portion.of(7, 30);
        Allocator allocator = Allocator.ofGroups(
                Rounding.FRONT_LOADED, List.of(first, first, second, second, second), new int[] {2, 5});
        // 3 and 7 of 10 units; without groups each of the five would get 2.
        assertThat(allocator.allocate(10, allocator.buckets(new int[] {0, 1, 2, 3, 4})))
                .containsExactly(2, 1, 3, 2, 2);
    }

    @Test
    void sharesThatAreSplitAreNoWholeUnits() {
        Allocator allocator = Allocator.of(Rounding.FRACTIONAL, List.of(Portion.ALL));
        assertThatThrownBy(() -> allocator.allocate(10, allocator.buckets(new int[] {0})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("FRACTIONAL does not give whole units");
    }
}

package io.github.totalcomp.vesting.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.internal.Rounding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTypeTest {

    static List<Units> units(String spaced) {
        return Arrays.stream(spaced.split(" ")).map(Units::parse).toList();
    }

    static List<Portion> portions(String spaced) {
        return Arrays.stream(spaced.split(" ")).map(Portion::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE_ROUNDING,            5 4 5 4",
        "CUMULATIVE_ROUND_DOWN,          4 5 4 5",
        "FRONT_LOADED,                   5 5 4 4",
        "BACK_LOADED,                    4 4 5 5",
        "FRONT_LOADED_TO_SINGLE_TRANCHE, 6 4 4 4",
        "BACK_LOADED_TO_SINGLE_TRANCHE,  4 4 4 6",
        "FRACTIONAL,                     9/2 9/2 9/2 9/2",
    })
    void eighteenUnitsOverFourTranches(AllocationType type, String expected) {
        assertThat(type.allocateEvenly(Units.of(18), 4)).isEqualTo(units(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE_ROUNDING,            5 4 5 4.9",
        "CUMULATIVE_ROUND_DOWN,          4 5 4 5.9",
        "FRONT_LOADED,                   5 5 4 4.9",
        "BACK_LOADED,                    4 4 5 5.9",
        "FRONT_LOADED_TO_SINGLE_TRANCHE, 6 4 4 4.9",
        "BACK_LOADED_TO_SINGLE_TRANCHE,  4 4 4 6.9",
        "FRACTIONAL,                     4.725 4.725 4.725 4.725",
    })
    void theFractionOfAUnitGoesToTheLastTranche(AllocationType type, String expected) {
        assertThat(type.allocateEvenly(Units.parse("18.9"), 4)).isEqualTo(units(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // The exact shares are 2.5, 7.5, 20, 20: rounding each alone would give 51 or 49 units.
        "CUMULATIVE_ROUNDING,            50, 5% 15% 40% 40%, 3 7 20 20",
        "CUMULATIVE_ROUND_DOWN,          50, 5% 15% 40% 40%, 2 8 20 20",
        "FRONT_LOADED,                   50, 5% 15% 40% 40%, 3 7 20 20",
        "BACK_LOADED,                    50, 5% 15% 40% 40%, 2 7 20 21",
        // Nothing vests where nothing is promised.
        "FRONT_LOADED,                    5, 0 1/2 1/2 0,    0 3 2 0",
        "BACK_LOADED,                     5, 0 1/2 1/2 0,    0 2 3 0",
        "FRONT_LOADED_TO_SINGLE_TRANCHE,  5, 0 1/3 1/3 1/3,  0 3 1 1",
        "BACK_LOADED_TO_SINGLE_TRANCHE,   5, 1/3 1/3 1/3 0,  1 1 3 0",
        // 14/20 of 90 is 63; in binary floating point its floor is 62.
        "CUMULATIVE_ROUND_DOWN,          90, 14/20 6/20,     63 27",
        "FRONT_LOADED,                   90, 14/20 6/20,     63 27",
        // More units than 48 × Q fits in a long with.
        "CUMULATIVE_ROUND_DOWN, 9223372036854775807, 1/3 1/3 1/3, 3074457345618258602 3074457345618258602 3074457345618258603",
        "BACK_LOADED, 9223372036854775808, 1/3 1/3 1/3, 3074457345618258602 3074457345618258603 3074457345618258603",
        "CUMULATIVE_ROUNDING, 100000000000000000001, 1/2 1/2, 50000000000000000001 50000000000000000000",
        // Denominators that no long holds.
        "CUMULATIVE_ROUNDING, 10, 1/100000000000000000007 100000000000000000006/100000000000000000007, 0 10",
        "CUMULATIVE_ROUNDING, 0, 1/2 1/2, 0 0",
        // Not even the fraction of a unit.
        "CUMULATIVE_ROUNDING, 5.9, 1/2 1/2 0, 3 2.9 0",
        // Thirds and sevenths of primes.
        "CUMULATIVE_ROUNDING,   7919,  1/3 1/3 1/3, 2640 2639 2640",
        "CUMULATIVE_ROUND_DOWN, 7919,  1/3 1/3 1/3, 2639 2640 2640",
        "CUMULATIVE_ROUND_DOWN, 10007, 1/7 1/7 1/7 1/7 1/7 1/7 1/7, 1429 1430 1429 1430 1429 1430 1430",
        "BACK_LOADED,           10007, 1/7 1/7 1/7 1/7 1/7 1/7 1/7, 1429 1429 1429 1430 1430 1430 1430",
    })
    void knownAllocations(AllocationType type, String grant, String portions, String expected) {
        assertThat(type.allocate(Units.parse(grant), portions(portions))).isEqualTo(units(expected));
    }

    @Test
    void fourTrillionEightHundredBillionUnitsStayExact() {
        assertThat(AllocationType.CUMULATIVE_ROUND_DOWN.allocateEvenly(Units.of(4_800_000_000_000L), 48))
                .hasSize(48)
                .containsOnly(Units.of(100_000_000_000L));
    }

    @Test
    void fortyEighthsOfAPrime() {
        // 104,729 = 48 × 2,181 + 41
        List<Units> front = AllocationType.FRONT_LOADED.allocateEvenly(Units.of(104_729), 48);
        assertThat(front.subList(0, 41)).containsOnly(Units.of(2_182));
        assertThat(front.subList(41, 48)).containsOnly(Units.of(2_181));
        // The running total is 2,181.854… a month: 2181.9, 4363.7, 6545.6, 8727.4, 10909.3, 13091.1, 15273.0 and so on.
        assertThat(AllocationType.CUMULATIVE_ROUND_DOWN
                        .allocateEvenly(Units.of(104_729), 48)
                        .subList(0, 7))
                .isEqualTo(units("2181 2182 2182 2182 2182 2182 2181"));
    }

    @Test
    void portionsThatDoNotSumToOneAreRefusedWithTheirSum() {
        assertThatThrownBy(() -> AllocationType.FRONT_LOADED.allocate(Units.of(9), portions("33% 33% 22% 11%")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "portions must sum to 1, but was 99/100 from [33/100, 33/100, 11/50, 11/100]; correct a portion,"
                                + " or name a policy that rescales them or puts the rest on the last tranche");
        assertThatThrownBy(() -> AllocationType.FRONT_LOADED.allocateEvenly(Units.of(9), 0))
                .hasMessageStartingWith("portions must sum to 1, but was 0 from []");
    }

    @Test
    void everyTypeHasARoundingOfItsName() {
        assertThat(Stream.of(AllocationType.values()).map(Rounding::of).map(Rounding::name))
                .containsExactly(Stream.of(AllocationType.values())
                        .map(AllocationType::name)
                        .toArray(String[]::new));
        assertThat(Rounding.values()).hasSameSizeAs(AllocationType.values());
    }

    @Test
    void aGrantMayHaveAHundredThousandTranches() {
        assertThat(AllocationType.CUMULATIVE_ROUND_DOWN.allocateEvenly(Units.of(200_000), 100_000))
                .hasSize(100_000)
                .containsOnly(Units.of(2));
    }
}

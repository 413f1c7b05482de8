package io.github.totalcomp.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionTest {

    @Test
    void readsPercentagesExactly() {
        assertThat(Portion.percent(5)).isEqualTo(Portion.of(1, 20)).hasToString("1/20");
        assertThat(Portion.percent("33.3")).isEqualTo(Portion.of(333, 1000));
        assertThat(Portion.parse("0.125")).isEqualTo(Portion.percent("12.5"));
        assertThat(Portion.of(1, 3).compareTo(Portion.of(1, 4))).isPositive();
        assertThat(Portion.of(2, 6).hashCode()).isEqualTo(Portion.of(1, 3).hashCode());
    }

    @Test
    void liesBetweenZeroAndOne() {
        assertThatThrownBy(() -> Portion.percent(101))
                .hasMessage("a portion must lie between 0 and 1, but was 101/100; state a share of the whole, such as"
                        + " 1/4 or 25%");
        assertThatThrownBy(() -> Portion.of(-1, 4)).hasMessageContaining("but was -1/4");
    }

    @Test
    void cumulativePortionsEndAtExactlyOne() {
        assertThat(Portion.cumulative(Collections.nCopies(48, Portion.of(1, 48))))
                .hasSize(48)
                .endsWith(Portion.ALL)
                .startsWith(Portion.of(1, 48), Portion.of(1, 24));
    }

    @Test
    void portionsThatDoNotSumToOneAreAnErrorThatNamesTheSum() {
        assertThatThrownBy(() -> Portion.cumulative(Collections.nCopies(3, Portion.percent("33.3"))))
                .hasMessage("portions must sum to 1, but was 999/1000 from [333/1000, 333/1000, 333/1000]; correct a"
                        + " portion, or name a policy that rescales them or puts the rest on the last tranche");
        assertThatThrownBy(() -> Portion.cumulative(List.of(Portion.ALL, Portion.of(1, 100))))
                .hasMessageContaining("but was 101/100 from");
        assertThatThrownBy(() -> Portion.cumulative(List.of())).hasMessageContaining("but was 0 from []");
    }

    @Test
    void nothingAndAllArePortions() {
        assertThat(Portion.of(0, 7)).hasToString("0");
        assertThat(Portion.of(7, 7)).isEqualTo(Portion.ALL);
    }

    @Test
    void aPortionEqualsNoOtherPortionAndNoNumber() {
        assertThat(Portion.of(1, 3)).isNotEqualTo(Portion.of(1, 4)).isNotEqualTo(Rational.of(1, 3));
        assertThat(Portion.of(1, 3).hashCode()).isNotEqualTo(Portion.of(1, 4).hashCode());
    }

    @Test
    void aWholeHasAtMostAHundredThousandPortions() {
        List<Portion> portions = new ArrayList<>(Collections.nCopies(99_999, Portion.of(0, 1)));
        portions.add(Portion.ALL);
        assertThat(Portion.cumulative(portions)).isEqualTo(portions);
        portions.add(Portion.of(0, 1));
        assertThatThrownBy(() -> Portion.cumulative(portions))
                .hasMessage("portions of a whole may number at most 100000, but was 100001 of them; state fewer");
    }

    @Test
    void aPercentageTooLongToBeANumberIsRefusedAndQuoted() {
        // a thousand digits, the percent sign and two quotation marks
        assertThatThrownBy(() -> Portion.percent("1".repeat(1_000)))
                .hasMessage("a number must read like 1/48, 12.5% or 0.25 in at most 120 characters, but was \""
                        + "1".repeat(119) + "… (1003 characters); write it in one of these forms");
        assertThatThrownBy(() -> Portion.percent("1".repeat(10_000_000)))
                .hasMessage("a number must read like 1/48, 12.5% or 0.25 in at most 120 characters, but was \""
                        + "1".repeat(90) + "… (10000002 characters); write it in one of these forms");
    }
}

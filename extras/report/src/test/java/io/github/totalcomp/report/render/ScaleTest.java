package io.github.totalcomp.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "60, '0 20 40 60'",
        "219200, '0 50k 100k 150k 200k 250k'",
        "1184000, '0 500k 1M 1.5M'",
        "0, '0 0.2 0.4 0.6 0.8 1'",
        "0.0035, '0 0.001 0.002 0.003 0.004'",
        "12345678901234567, '0 5E15 1E16 15E15'"
    })
    void ticksAreRoundNumbersThatHoldTheHighest(BigDecimal highest, String ticks) {
        if (highest.signum() == 0) {
            assertThat(Scale.fromZero(List.of(highest)).rounded().ticks()).hasSize(1);
            return;
        }
        String shown = Scale.fromZero(List.of(highest)).rounded().ticks().stream()
                .map(Scale::brief)
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(ticks);
    }

    @Test
    void belowZeroTheScaleGoesDown() {
        assertThat(Scale.fromZero(List.of(new BigDecimal(-30), new BigDecimal(90))).rounded().ticks().stream()
                        .map(Scale::brief))
                .containsExactly("-50", "0", "50", "100");
    }

    @Test
    void positionsAreRoundedOnce() {
        Scale scale = Scale.over(List.of(BigDecimal.ZERO, new BigDecimal(3)));
        assertThat(scale.position(BigDecimal.ONE, 100)).isEqualTo(new BigDecimal("33.33"));
        assertThat(scale.position(new BigDecimal(2), 100)).isEqualTo(new BigDecimal("66.67"));
        assertThat(Scale.over(List.of(BigDecimal.ONE)).position(BigDecimal.ONE, 100))
                .isEqualTo(new BigDecimal("50.00"));
    }

    @Test
    void keysAtTheEndsOfLinesAreMovedApart() {
        List<EndLabels.Key> keys = EndLabels.spread(
                List.of(
                        new EndLabels.Key("low", new BigDecimal(250)),
                        new EndLabels.Key("high", new BigDecimal(100)),
                        new EndLabels.Key("next", new BigDecimal(248))),
                250);
        assertThat(keys)
                .containsExactly(
                        new EndLabels.Key("high", new BigDecimal(100)),
                        new EndLabels.Key("next", new BigDecimal(236)),
                        new EndLabels.Key("low", new BigDecimal(250)));
    }
}

package io.github.totalcomp.vesting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

    @ParameterizedTest
    @CsvSource({
        // One difference for each three characters, begun ones included, is near.
        "amazn, true",
        "amzn,  true",
        "amz,   false",
        "zon,   false",
        "ama,   true",
        "' AMAZN ', true",
        "' ',   false",
    })
    void aNameIsNearWhenItDiffersLittleOrBeginsTheSame(String typed, boolean near) {
        assertThat(NearNames.of(typed, List.of("amazon")).equals(List.of("amazon")))
                .isEqualTo(near);
    }

    @Test
    void theNearestThreeComeFirst() {
        assertThat(NearNames.of("snap-3", List.of("snap-1y", "snap-2y", "snap-3y", "snap-4y")))
                .containsExactly("snap-3y", "snap-1y", "snap-2y");
    }

    @Test
    void namesOfMoreThanEightyCharactersAreNotCompared() {
        String known = "a".repeat(80);
        assertThat(NearNames.of("b" + "a".repeat(79), List.of(known))).containsExactly(known);
        assertThat(NearNames.of("b" + "a".repeat(80), List.of(known))).isEmpty();
    }

    @Test
    void whereNoneIsNearAllAreNamed() {
        assertThat(NearNames.orAll("zzzz", List.of("one", "two"))).isEqualTo("one, two");
        assertThat(NearNames.orAll("on", List.of("one", "two"))).isEqualTo("one");
    }
}

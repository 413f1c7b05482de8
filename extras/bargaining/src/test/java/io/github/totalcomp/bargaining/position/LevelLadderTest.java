package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelLadderTest {

    @Test
    void neighboursFollowTheStatedOrder() {
        LevelLadder ladder = LevelLadder.of("Junior", "Senior", "Staff");
        assertThat(ladder.above("senior")).contains("Staff");
        assertThat(ladder.below("SENIOR")).contains("Junior");
        assertThat(ladder.above("Staff")).isEmpty();
        assertThat(ladder.below("Junior")).isEmpty();
    }

    @Test
    void aNumberAtTheEndGivesTheOrder() {
        LevelLadder ladder = LevelLadder.numberedLike("L5", List.of("L10", "l6", "IC3", "Principal", "L4", "L6", "L5"))
                .orElseThrow();
        assertThat(ladder).hasToString("L4, L5, l6, L10");
        assertThat(LevelLadder.numberedLike("Principal", List.of("L4"))).isEmpty();
        assertThat(LevelLadder.numberedLike("61", List.of("62", "L4", "59")).orElseThrow())
                .hasToString("59, 61, 62");
    }

    @Test
    void knownLaddersAreFoundByEmployer() {
        assertThat(LevelLadders.find(" amazon ").orElseThrow().above("L8")).contains("L10");
        assertThat(LevelLadders.find("Facebook")).isEqualTo(LevelLadders.find("META"));
        assertThat(LevelLadders.find("Google").orElseThrow().below("L4")).contains("L3");
        assertThat(LevelLadders.find("Microsoft").orElseThrow().above("61")).contains("62");
        assertThat(LevelLadders.find("Apple").orElseThrow().above("ICT4")).contains("ICT5");
        assertThat(LevelLadders.find("Northwind")).isEmpty();
    }

    @Test
    void aLevelThatTheKnownLadderLacksFallsBackOnItsNumber() {
        assertThat(LevelLadders.derive("Amazon", "L5", List.of()).orElseThrow().below("L5"))
                .contains("L4");
        assertThat(LevelLadders.derive("Amazon", "T3", List.of("T2", "T4")).orElseThrow())
                .hasToString("T2, T3, T4");
        assertThat(LevelLadders.derive("Northwind", "Lead", List.of("Lead"))).isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> LevelLadder.of("L4", "l4"))
                .hasMessage("a level must stand once on its ladder, but was a second \"L4\"; remove one of the two");
        assertThatThrownBy(() -> LevelLadder.of("L4").above("L9"))
                .hasMessage("a level must be one of the ladder L4, but was \"L9\"; add it in its place");
        assertThatThrownBy(() -> LevelLadder.of(List.of())).hasMessageContaining("a ladder must have a level");
        assertThatThrownBy(() -> LevelLadder.of("L4").withExperienceFrom("L4", -1))
                .hasMessageContaining("must not be negative");
    }

    @Test
    void aBandOfOneObservationIsSaidToBeOne() {
        MarketRanges one = MarketRanges.builder()
                .source("a colleague")
                .count(1)
                .total(MarketRange.ofObservations(List.of(usd(250_000)), "a colleague", 1))
                .build();

        assertThat(LevelBand.of("L6", one)).hasToString("L6: 1 observation");
    }
}

package io.github.totalcomp.core.equity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VestingPositionTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final VestingTimeline TIMELINE = VestingTimeline.partial(
            VestingRequest.of(10, START),
            List.of(Tranche.of(START.plusYears(1), 3), Tranche.of(START.plusYears(2), 5)));

    @Test
    void theDateItselfCountsAsVestedAndUnscheduledUnitsAsUnvested() {
        VestingPosition position = TIMELINE.asOf(START.plusYears(1));
        assertThat(position.vested()).isEqualTo(Units.of(3));
        assertThat(position.unvested()).isEqualTo(Units.of(7));
        assertThat(position.next()).contains(Tranche.of(START.plusYears(2), 5));
        assertThat(position).hasToString("3 vested, 7 unvested on 2027-03-02, next 2028-03-02 5");
        assertThat(TIMELINE.asOf(START.plusYears(2))).hasToString("8 vested, 2 unvested on 2028-03-02");
    }

    @Test
    void leavingKeepsWhatVestsOnTheDayAndForfeitsTheRest() {
        assertThat(TIMELINE.leavingOn(START.plusYears(1)).tranches())
                .containsExactly(Tranche.of(START.plusYears(1), 3));
        assertThat(TIMELINE.leavingOn(START.plusYears(1)).unscheduled()).isEqualTo(Units.of(7));
        assertThat(TIMELINE.leavingOn(START.plusYears(1).minusDays(1)).tranches())
                .isEmpty();
    }
}

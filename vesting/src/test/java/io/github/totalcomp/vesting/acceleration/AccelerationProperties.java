package io.github.totalcomp.vesting.acceleration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.testing.VestingDomain;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(VestingDomain.class)
@Domain(DomainContext.Global.class)
class AccelerationProperties {

    @Property(tries = 300)
    void nothingIsLostAndNothingVestsLater(
            @ForAll PortionSchedule schedule,
            @ForAll Units units,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 2_000) int days,
            @ForAll @IntRange(min = 1, max = 9) int ninths,
            @ForAll AcceleratedTranches reduced) {
        LocalDate date = start.plusDays(days);
        VestingTimeline before = schedule.resolve(VestingRequest.of(units, start));
        VestingTimeline after =
                Acceleration.ofPortion(Portion.of(ninths, 9), reduced).apply(before, date);
        assertThat(after.scheduled()).isEqualTo(before.scheduled());
        assertThat(after.vestedBy(date.minusDays(1))).isEqualTo(before.vestedBy(date.minusDays(1)));
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.vestedBy(before.date(i))).isGreaterThanOrEqualTo(before.vestedBy(before.date(i)));
        }
    }
}

package io.github.totalcomp.core.testing;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Percentages after so many months, allocated by running totals rounded half up, or exactly where fractions are asked for. */
public record HalfUpSchedule(List<Integer> months, List<Integer> percents) implements VestingSchedule {

    /** 5/15/40/40 on the anniversaries. */
    public static final VestingSchedule YEARLY = new HalfUpSchedule(List.of(12, 24, 36, 48), List.of(5, 15, 40, 40));

    /** 5/15 on two anniversaries, then 20 each half-year. */
    public static final VestingSchedule HALF_YEARLY =
            new HalfUpSchedule(List.of(12, 24, 30, 36, 42, 48), List.of(5, 15, 20, 20, 20, 20));

    @Override
    public VestingTimeline resolve(VestingRequest request) {
        List<Portion> portions =
                percents.stream().map(percent -> Portion.percent(percent)).toList();
        List<Tranche> tranches = new ArrayList<>();
        Units before = Units.ZERO;
        for (int i = 0; i < months.size(); i++) {
            Units due = request.units().times(Portion.cumulative(portions).get(i));
            Units vested = request.fractional() || !request.units().isWhole()
                    ? due
                    : Units.of(Rational.of(due.value().rounded(RoundingMode.HALF_UP), BigInteger.ONE));
            tranches.add(Tranche.of(request.commencement().plusMonths(months.get(i)), vested.minus(before)));
            before = vested;
        }
        return VestingTimeline.of(request, tranches);
    }
}

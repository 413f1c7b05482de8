package com.example.vesting;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Vests on 1 March and 1 September, in equal parts, on the first so many of these dates after commencement. */
public final class TwiceAYear implements VestingSchedule {

    private final int times;

    public TwiceAYear(int times) {
        this.times = times;
    }

    @Override
    public VestingTimeline resolve(VestingRequest request) {
        AllocationType rounding =
                request.fractional() ? AllocationType.FRACTIONAL : AllocationType.CUMULATIVE_ROUNDING;
        List<Units> units = rounding.allocateEvenly(request.units(), times);
        List<Tranche> tranches = new ArrayList<>();
        LocalDate date = request.commencement();
        for (Units each : units) {
            date = nextAfter(date);
            tranches.add(Tranche.of(date, each));
        }
        return VestingTimeline.of(request, tranches);
    }

    private static LocalDate nextAfter(LocalDate date) {
        LocalDate march = LocalDate.of(date.getYear(), 3, 1);
        LocalDate september = LocalDate.of(date.getYear(), 9, 1);
        if (date.isBefore(march)) {
            return march;
        }
        return date.isBefore(september) ? september : march.plusYears(1);
    }

    @Override
    public String toString() {
        return "twice-a-year-" + times;
    }
}

package io.github.totalcomp.testkit;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.Period;

/** A built-in schedule keeps the contract. */
class MonthlyWithCliffContractTest implements VestingScheduleContract {

    @Override
    public VestingSchedule schedule() {
        return VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1))
                .withAllocation(AllocationType.BACK_LOADED);
    }
}

package io.github.totalcomp.testkit;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.VestingSchedules;

/** A built-in schedule keeps the contract. */
class AmazonSemiannualContractTest implements VestingScheduleContract {

    @Override
    public VestingSchedule schedule() {
        return VestingSchedules.amazonSemiannual();
    }
}

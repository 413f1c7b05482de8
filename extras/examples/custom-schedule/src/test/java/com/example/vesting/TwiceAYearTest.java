package com.example.vesting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.testkit.VestingScheduleContract;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All laws of a schedule come with the contract; only what is special to this one is written here. */
class TwiceAYearTest implements VestingScheduleContract {

    @Override
    public VestingSchedule schedule() {
        return new TwiceAYear(4);
    }

    @Test
    void vestsOnTheFirstOfMarchAndSeptember() {
        assertEquals(
                List.of(
                        Tranche.of(LocalDate.of(2026, 9, 1), 3),
                        Tranche.of(LocalDate.of(2027, 3, 1), 2),
                        Tranche.of(LocalDate.of(2027, 9, 1), 3),
                        Tranche.of(LocalDate.of(2028, 3, 1), 2)),
                schedule().resolve(VestingRequest.of(10, LocalDate.of(2026, 3, 2))).tranches());
    }

    @Test
    void isFoundByNameOnceTheProjectIsOnTheClassPath() {
        VestingCatalog catalog = VestingCatalog.load(getClass().getClassLoader());
        assertEquals("twice-a-year-8", catalog.get("twice-a-year-8").toString());
    }
}

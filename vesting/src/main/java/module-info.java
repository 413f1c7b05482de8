/** Vesting schedules, allocation, Open Cap Format terms and the catalogue of named schedules. */
module io.github.totalcomp.vesting {
    requires transitive io.github.totalcomp.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.vesting;
    exports io.github.totalcomp.vesting.acceleration;
    exports io.github.totalcomp.vesting.allocation;
    exports io.github.totalcomp.vesting.ocf;
    exports io.github.totalcomp.vesting.spi;

    uses io.github.totalcomp.vesting.spi.VestingScheduleProvider;
}

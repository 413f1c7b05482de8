package io.github.totalcomp.cli;

import io.github.totalcomp.core.simulation.Simulation;
import java.util.Optional;

/** The memory that a simulation takes: every total of every path is held, since percentiles need them all. */
final class SimulationMemory {

    private static final long MEGABYTE = 1_000_000;

    private SimulationMemory() {}

    /** The bytes that this JVM can still give. */
    static long free() {
        Runtime machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }

    /** What to say of a simulation that does not fit. */
    static Optional<String> complaint(Simulation simulation, long freeBytes) {
        long needed = Double.BYTES * (long) simulation.paths() * (simulation.years() + 1);
        if (needed <= freeBytes) {
            return Optional.empty();
        }
        return Optional.of("the totals of a simulation must fit into the memory of " + freeBytes / MEGABYTE
                + " MB that is free, but those of " + simulation.paths() + " paths over " + simulation.years()
                + " years take " + needed / MEGABYTE
                + " MB; state fewer --paths or --years, or give the JVM more memory with -Xmx");
    }
}

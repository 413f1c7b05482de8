package io.github.totalcomp.core.simulation;

/** Told how far a simulation has come. Always called by the thread that started it; throwing ends the simulation. */
@FunctionalInterface
public interface SimulationProgress {

    /**
     * Reports progress, some four thousand paths after the last report.
     *
     * @param done the paths simulated so far; never less than before
     * @param total the paths to simulate
     */
    void report(int done, int total);
}

package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.internal.OrderedTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a simulation needs before it draws: its plan, and a column of totals for each year and for the sum. Clearing large
 * columns takes as long as planning, so threads share this work too.
 */
final class Preparation {

    private final SimulationPlan plan;
    private final double[][] totals;

    Preparation(Simulation simulation, Executor executor, int threads) {
        Callable<Object> planning = () -> new PlanBuilder(simulation).build();
        Callable<Object> clearing = () -> new double[simulation.paths()];
        List<Object> done = new ArrayList<>();
        OrderedTasks.run(
                Stream.concat(
                                Stream.of(planning),
                                IntStream.rangeClosed(0, simulation.years()).mapToObj(column -> clearing))
                        .iterator(),
                executor,
                threads,
                done::add);
        this.plan = (SimulationPlan) done.remove(0);
        this.totals = done.toArray(double[][]::new);
    }

    SimulationPlan plan() {
        return plan;
    }

    /** {@return a column for each year, and one for the sum} */
    double[][] totals() {
        return totals;
    }
}

package io.github.totalcomp.core.simulation;

/**
 * A random model of how a share price moves. {@link PriceModels} holds the usual ones; write your own for another.
 *
 * <p>A model must be immutable. It knows growth only, P(t)/P(0): the price P(0) is the one that the assumptions of a
 * {@link Simulation} state for the start date.
 */
@FunctionalInterface
public interface PriceModel {

    /**
     * {@return a source of random paths that are read off at given times} It is asked once for each simulation, so whatever
     * depends on the times only can be computed here.
     *
     * @param years the times in years since the start date, ascending, from zero; a copy the model may keep
     */
    PricePaths at(double[] years);
}

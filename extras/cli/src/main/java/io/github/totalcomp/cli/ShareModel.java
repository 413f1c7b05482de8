package io.github.totalcomp.cli;

import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.formats.OfferFile;
import java.math.BigDecimal;
import picocli.CommandLine.Option;

/** The options that ask for a simulation beside other results. */
final class ShareModel {

    @Option(
            names = "--volatility",
            required = true,
            paramLabel = "RATE",
            description = "simulate: the standard deviation of the logarithm of the share price after a year")
    private BigDecimal volatility = BigDecimal.ZERO;

    @Option(
            names = "--drift",
            paramLabel = "RATE",
            description = "the continuous yearly rate at which the expected price grows; 0 unless given")
    private BigDecimal drift = BigDecimal.ZERO;

    @Option(names = "--paths", paramLabel = "N", description = "how many paths to draw; 20000 unless given")
    private int paths = 20_000;

    @Option(names = "--seed", paramLabel = "N", description = "where the random numbers begin; 0 unless given")
    private long seed;

    Simulation simulation(OfferFile file, int years) {
        return Simulation.of(
                        file.offer(),
                        file.assumptions(),
                        PriceModels.geometricBrownianMotion(drift.doubleValue(), volatility.doubleValue()))
                .withYears(years)
                .withPaths(paths)
                .withSeed(seed);
    }
}

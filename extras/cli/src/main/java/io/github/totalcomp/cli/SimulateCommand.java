package io.github.totalcomp.cli;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.simulation.SimulationProgress;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.formats.OfferFile;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Totals an offer along random share prices. */
@Command(
        name = "simulate",
        description = "Total an offer along many random share prices and leaving dates.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The price begins at that of the offer file on the start date; any growth stated",
            "there gives way to the drift. Who leaves follows the file's retention. The same",
            "seed gives the same result on any number of threads.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp simulate --offer offer.json --volatility 0.35 --drift 0.08 \\",
            "      --seed 1 --target 300000"
        })
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OfferOption offer = new OfferOption();

    @Option(
            names = "--volatility",
            required = true,
            paramLabel = "RATE",
            description = "the standard deviation of the logarithm of the share price after a year, such as 0.35")
    private BigDecimal volatility = BigDecimal.ZERO;

    @Option(
            names = "--drift",
            required = true,
            paramLabel = "RATE",
            description = "the continuous yearly rate at which the expected price grows, such as 0.08")
    private BigDecimal drift = BigDecimal.ZERO;

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(names = "--paths", paramLabel = "N", description = "how many paths to draw; 100000 unless given")
    private int paths = 100_000;

    @Option(names = "--seed", paramLabel = "N", description = "where the random numbers begin; 0 unless given")
    private long seed;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--target",
            paramLabel = "AMOUNT",
            description = "say how likely a year, and the average year, reaches this amount")
    private @Nullable BigDecimal target;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        requireTarget();
        OfferFile file = offer.read();
        int horizon = years.orOf(file);
        Simulation simulation = Simulation.of(
                        file.offer(),
                        file.assumptions(),
                        PriceModels.geometricBrownianMotion(drift.doubleValue(), volatility.doubleValue()))
                .withYears(horizon)
                .withPaths(paths)
                .withSeed(seed);
        requireMemory(simulation);
        SimulationResult result = Faults.inFile(offer.path(), () -> run(simulation));
        Optional<MonetaryAmount> sought =
                Optional.ofNullable(target).map(number -> Amounts.of(number, result.currency()));
        Simulated simulated = new Simulated(file, drift, volatility, result, sought);
        return format.print(() -> SimulateText.render(simulated), () -> SimulateJson.render(simulated));
    }

    private void requireTarget() {
        if (target != null && target.signum() <= 0) {
            throw wrong("Invalid value for option '--target': must be above zero, but was " + target.toPlainString());
        }
    }

    private void requireMemory(Simulation simulation) {
        SimulationMemory.complaint(simulation, SimulationMemory.free()).ifPresent(complaint -> {
            throw wrong(complaint);
        });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private SimulationResult run(Simulation simulation) {
        ProgressBar bar =
                ProgressBar.on(Objects.requireNonNull(spec).commandLine().getErr());
        SimulationProgress progress = bar::show;
        try {
            return threads.using((executor, count) -> simulation.run(executor, count, progress));
        } finally {
            bar.clear();
        }
    }
}

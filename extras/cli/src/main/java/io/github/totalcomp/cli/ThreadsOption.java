package io.github.totalcomp.cli;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many threads work. */
final class ThreadsOption {

    private static final int MOST_THREADS = 1_000;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads work; 1 unless given")
    private int threads = 1;

    /** What the work gives. With one thread the calling one works alone. */
    <T> T using(Work<T> work) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Invalid value for option '--threads': must be 1 to " + MOST_THREADS + ", but was " + threads);
        }
        if (threads == 1) {
            return work.on(Runnable::run, 1);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return work.on(pool, threads);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Work for several threads. */
    @FunctionalInterface
    interface Work<T> {
        T on(Executor executor, int threads);
    }
}

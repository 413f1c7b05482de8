package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.spi.VestingScheduleProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;

/** Asks providers, and turns whatever they do wrong into an error that names them. */
final class Providers {

    private Providers() {}

    static boolean hasNext(Iterator<VestingScheduleProvider> providers) {
        return configured(providers::hasNext);
    }

    static VestingScheduleProvider next(Iterator<VestingScheduleProvider> providers) {
        return configured(providers::next);
    }

    private static <T> T configured(Supplier<T> step) {
        try {
            return step.get();
        } catch (ServiceConfigurationError | LinkageError e) {
            DefinitionException error = new DefinitionException(
                    "every provider of schedules named in a service file must be there and constructible",
                    "one that is not",
                    "correct the service file or the provider: " + e.getMessage());
            error.initCause(e);
            throw error;
        }
    }

    static Map<String, VestingSchedule> schedules(VestingScheduleProvider provider) {
        try {
            return Map.copyOf(provider.schedules());
        } catch (RuntimeException | LinkageError e) {
            DefinitionException error = new DefinitionException(
                    origin(provider) + " must return its schedules by name", e, "correct or remove the provider");
            error.initCause(e);
            throw error;
        }
    }

    static String origin(VestingScheduleProvider provider) {
        return "provider " + provider.getClass().getName();
    }
}

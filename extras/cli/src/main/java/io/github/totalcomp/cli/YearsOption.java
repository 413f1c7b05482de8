package io.github.totalcomp.cli;

import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.OfferFile;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that states how many years count. */
final class YearsOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "count N compensation years; unless given, the horizonYears of an offer file, or 4")
    private @Nullable Integer years;

    /** The number of years, where one is given. */
    OptionalInt given() {
        if (years == null) {
            return OptionalInt.empty();
        }
        if (years < 1 || years > CompensationYears.MOST_YEARS) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Invalid value for option '--years': must be 1 to " + CompensationYears.MOST_YEARS + ", but was "
                            + years);
        }
        return OptionalInt.of(years);
    }

    int orOf(OfferFile file) {
        return given().orElse(file.negotiation().profile().horizonYears());
    }
}

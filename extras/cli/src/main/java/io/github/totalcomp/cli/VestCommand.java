package io.github.totalcomp.cli;

import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.formats.ocf.OcfReader;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what a grant vests when. */
@Command(
        name = "vest",
        description = "Say what a grant vests when, under a schedule by name or terms of the Open Cap Format.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp vest --schedule even-4y-monthly-cliff-1y --units 4800 \\",
            "      --start 2026-03-02 --as-of 2027-09-15",
            "  totalcomp vest --schedule amazon --units 220 --start 2026-03-02 \\",
            "      --format csv --output vests.csv"
        })
final class VestCommand implements Callable<Integer> {

    /** A schedule by name or by file. */
    static final class Which {
        @Option(
                names = "--schedule",
                required = true,
                paramLabel = "NAME",
                description = "a schedule by name, such as amazon or even-4y-monthly-cliff-1y")
        private @Nullable String name;

        @Option(
                names = "--terms",
                required = true,
                paramLabel = "FILE",
                description = "vesting terms, a JSON file of the Open Cap Format")
        private @Nullable Path terms;
    }

    @Spec
    private @Nullable CommandSpec command;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--terms-id", paramLabel = "ID", description = "which terms of the file, where it has several")
    private Optional<String> termsId = Optional.empty();

    @Option(names = "--units", required = true, paramLabel = "UNITS", description = "the size of the grant")
    private Units units = Units.ZERO;

    @Option(names = "--start", required = true, paramLabel = "DATE", description = "the vesting commencement date")
    private LocalDate start = LocalDate.EPOCH;

    @Option(
            names = "--granted",
            paramLabel = "DATE",
            description = "the date of the grant; what would vest earlier vests on it")
    private Optional<LocalDate> granted = Optional.empty();

    @Option(
            names = "--event",
            paramLabel = "CONDITION=DATE",
            description = "an event that happened; may be given again for further events")
    private List<VestingEvent> events = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "also say how far the grant has vested on a date")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private TableFormatOption format = new TableFormatOption();

    @Override
    public Integer call() {
        VestingSchedule schedule = which.terms == null ? named() : inFile(which.terms);
        VestingRequest.Builder request =
                VestingRequest.builder().units(units).commencement(start).addAllEvents(events);
        granted.ifPresent(request::grantDate);
        VestingTimeline timeline = resolve(schedule, request.build());
        return format.print(
                () -> VestText.of(schedule, start, timeline, asOf),
                () -> ResultJson.write(VestText.tree(schedule, start, timeline, asOf)),
                () -> VestCsv.of(start, timeline, asOf));
    }

    private VestingTimeline resolve(VestingSchedule schedule, VestingRequest request) {
        Path file = which.terms;
        return file == null
                ? VestingTimeline.checked(schedule, request)
                : Faults.inFile(file, () -> VestingTimeline.checked(schedule, request));
    }

    private VestingSchedule named() {
        if (termsId.isPresent() || !events.isEmpty()) {
            throw wrong((termsId.isPresent() ? "--terms-id" : "--event") + " must come with --terms");
        }
        return VestingCatalog.load(VestCommand.class.getClassLoader()).get(Objects.requireNonNull(which.name));
    }

    private VestingSchedule inFile(Path file) {
        List<OcfVestingTerms> all = Faults.reading(file, OcfReader::readVestingTerms);
        List<OcfVestingTerms> chosen = all.stream()
                .filter(terms -> termsId.isEmpty() || terms.id().equals(termsId.get()))
                .toList();
        if (chosen.size() != 1) {
            throw wrong("--terms-id must name one of the terms in the file: "
                    + all.stream().map(OcfVestingTerms::id).collect(Collectors.joining(", ")));
        }
        return chosen.get(0);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}

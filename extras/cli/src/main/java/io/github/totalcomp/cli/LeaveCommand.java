package io.github.totalcomp.cli;

import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.formats.ResultJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what leaving keeps, owes and forfeits. */
@Command(
        name = "leave",
        description = "Say what leaving on a date keeps, forfeits and owes, or draw it month by month.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp leave --offer offer.json --on 2027-06-30",
            "  totalcomp leave --offer present.json --on 2027-06-30 --until 2028-06-30 \\",
            "      --joining offer.json"
        })
final class LeaveCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** One date or many. */
    static final class When {
        @Option(names = "--on", required = true, paramLabel = "DATE", description = "the day of leaving")
        private @Nullable LocalDate date;

        @Option(
                names = "--curve",
                required = true,
                paramLabel = "MONTHS",
                description = "leaving on the start date and each of so many months after it")
        private @Nullable Integer months;
    }

    @Mixin
    private OfferOption offer = new OfferOption();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private When when = new When();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "with --on: also say what leaving this job costs, bonus and vests forgone up to this day and"
                    + " sign-on to repay, and which sign-on makes whole")
    private @Nullable LocalDate until;

    @Option(
            names = "--joining",
            paramLabel = "FILE",
            description = "with --until: the offer of the next job, for the sign-on that bridges the time to its first"
                    + " vest")
    private @Nullable Path joining;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        require(until == null || when.date != null, "--until needs the day of leaving, --on");
        require(joining == null || until != null, "--joining needs the day up to which to count, --until");
        OfferFile file = offer.read();
        Leaving leaving = Leaving.of(file.offer(), file.assumptions());
        Integer months = when.months;
        if (months != null) {
            List<Departure> curve = Faults.inFile(offer.path(), () -> leaving.byMonth(months));
            return format.print(() -> LeaveText.curve(file, curve), () -> curveJson(file, curve));
        }
        LocalDate date = Objects.requireNonNull(when.date);
        Departure departure = Faults.inFile(offer.path(), () -> leaving.on(date));
        Optional<JobChange> change = Optional.ofNullable(until).map(last -> jobChange(file, date, last));
        return format.print(() -> LeaveText.of(file, departure, change), () -> json(file, departure, change));
    }

    private JobChange jobChange(OfferFile file, LocalDate date, LocalDate last) {
        JobChange change = Faults.inFile(offer.path(), () -> JobChange.of(file, date, last));
        Path path = joining;
        if (path == null) {
            return change;
        }
        OfferFile next = Faults.reading(path, OfferJson::read);
        return Faults.inFile(path, () -> change.joining(next));
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), rule);
        }
    }

    private static String json(OfferFile file, Departure departure, Optional<JobChange> change) {
        Map<String, Object> tree = OfferTree.of("totalcomp-leave/1", file, departure.currency());
        tree.put("leaving", ResultJson.tree(departure));
        change.ifPresent(cost -> tree.put("cost", cost.tree()));
        return ResultJson.write(tree);
    }

    private static String curveJson(OfferFile file, List<Departure> curve) {
        Map<String, Object> tree =
                OfferTree.of("totalcomp-leave/1", file, curve.get(0).currency());
        tree.put(
                "curve",
                IntStream.range(0, curve.size())
                        .mapToObj(month -> month(month, curve.get(month)))
                        .toList());
        return ResultJson.write(tree);
    }

    private static Map<String, Object> month(int month, Departure departure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", month);
        tree.putAll(ResultJson.tree(departure));
        return tree;
    }
}

package io.github.totalcomp.cli;

import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "Example:",
            "  totalcomp leave --offer offer.json --on 2027-06-30"
        })
final class LeaveCommand implements Callable<Integer> {

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

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        Leaving leaving = Leaving.of(file.offer(), file.assumptions());
        Integer months = when.months;
        if (months != null) {
            List<Departure> curve = Faults.inFile(offer.path(), () -> leaving.byMonth(months));
            return format.print(() -> LeaveText.curve(file, curve), () -> curveJson(file, curve));
        }
        LocalDate date = Objects.requireNonNull(when.date);
        Departure departure = Faults.inFile(offer.path(), () -> leaving.on(date));
        return format.print(() -> LeaveText.of(file, departure), () -> json(file, departure));
    }

    private static String json(OfferFile file, Departure departure) {
        Map<String, Object> tree = OfferTree.of("totalcomp-leave/1", file, departure.currency());
        tree.put("leaving", ResultJson.tree(departure));
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

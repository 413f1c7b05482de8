package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets offers side by side. */
@Command(
        name = "compare",
        description = "Set offers side by side: by year, in sum, as expected, and where one overtakes another.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Each offer is totalled under the assumptions of its own file. Offers in several",
            "currencies need the same reportingCurrency and the exchange rates in each file.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp compare --offer one.json --offer other.json --years 4",
            "  totalcomp compare --offer one.json --offer other.json --scenario flat \\",
            "      --scenario leaving:2"
        })
final class CompareCommand implements Callable<Integer> {

    @Option(
            names = "--offer",
            required = true,
            paramLabel = "FILE",
            description = "an offer, a JSON file; give two or more")
    private List<Path> paths = List.of();

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(
            names = "--timing",
            paramLabel = "TIMING",
            description = "when the growth of the break-even takes effect: exact-date, year-start or year-end;"
                    + " exact-date unless given")
    private GrowthTiming timing = GrowthTiming.EXACT_DATE;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            converter = ScenarioView.Converter.class,
            description = "flat, growth:RATE or leaving:YEARS; several times: which orders survive these and what the"
                    + " files assume")
    private List<ScenarioView> scenarios = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        List<OfferFile> files = new ArrayList<>();
        paths.forEach(path -> files.add(Faults.reading(path, OfferJson::read)));
        int horizon = years.given()
                .orElseGet(() -> files.stream()
                        .mapToInt(file -> file.negotiation().profile().horizonYears())
                        .max()
                        .orElseThrow());
        SideBySide sides = SideBySide.of(paths, files, horizon, timing).under(scenarios);
        return format.print(() -> CompareText.render(sides), () -> CompareJson.render(sides));
    }
}

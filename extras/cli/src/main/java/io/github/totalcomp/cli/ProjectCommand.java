package io.github.totalcomp.cli;

import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.formats.OfferFile;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an offer pays by period. */
@Command(
        name = "project",
        description = "Show what an offer pays, period by period and component by component.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "With --format csv the periods alone are written, one row each.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp project --offer offer.json --view fiscal:october --basis paid",
            "  totalcomp project --offer offer.json --quoted 300000,300000,300000,320000 \\",
            "      --planning-growth 0.15",
            "  totalcomp project --offer offer.json --format csv --output periods.csv"
        })
final class ProjectCommand implements Callable<Integer> {

    /** When pay that accrues counts. */
    enum Basis {
        EARNED,
        PAID
    }

    @Mixin
    private OfferOption offer = new OfferOption();

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "compensation, calendar or fiscal:MONTH years; compensation unless given")
    private PeriodView view = PeriodView.compensationYears();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description = "count base salary as earned, or as paid on its paydays; earned unless given")
    private Basis basis = Basis.EARNED;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "promised, expected (times the chance of staying), present (discounted) or"
                    + " expected-present; promised unless given")
    private Measure measure = Measure.PROMISED;

    @Option(
            names = "--explain",
            paramLabel = "YEAR/COMPONENT",
            converter = CellName.Converter.class,
            description = "list the payments of a compensation year and component, such as 3/RSU")
    private @Nullable CellName explain;

    @Mixin
    private QuotedOptions quoted = new QuotedOptions();

    @Mixin
    private TableFormatOption format = new TableFormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        int horizon = years.orOf(file);
        PeriodView periods = basis == Basis.PAID ? view.paid() : view;
        Projection projection = Faults.inFile(
                offer.path(),
                () -> Projection.of(file, horizon, periods, measure, Optional.ofNullable(explain), quoted));
        return format.print(
                () -> ProjectText.render(projection),
                () -> ProjectJson.render(projection),
                () -> ProjectCsv.render(projection));
    }
}

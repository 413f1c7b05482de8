package io.github.totalcomp.cli;

import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the payments that a figure of an offer's totals sums. */
@Command(
        name = "explain",
        description = "List the payments that one figure of an offer's totals sums: date, amount, units and price.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A cell is a compensation year and a component by its name, as 'project' shows",
            "them. Payments are as promised: neither discounted nor weighted.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Examples:",
            "  totalcomp explain --offer offer.json \"year 2/RSU\"",
            "  totalcomp explain --offer offer.json \"1/Base salary\" --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private OfferOption offer = new OfferOption();

    @Parameters(
            paramLabel = "CELL",
            converter = CellName.Converter.class,
            description = "a compensation year and a component, such as 'year 2/RSU' or 2/RSU")
    private @Nullable CellName cell;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        CellName name = Objects.requireNonNull(cell);
        Cell found = Faults.inFile(
                offer.path(),
                () -> TctAggregator.years(name.yearsNeeded())
                        .aggregate(file.offer(), file.assumptions())
                        .year(name.year())
                        .cell(name.component()));
        return format.print(() -> text(file, found), () -> json(file, found));
    }

    private static String text(OfferFile file, Cell cell) {
        return String.join(
                "\n",
                OfferText.title(file.offer()),
                "",
                Wrapped.cell("Year " + cell.year() + ", " + cell.explain()),
                "",
                OfferText.assumed(file),
                "");
    }

    private static String json(OfferFile file, Cell cell) {
        Map<String, Object> tree =
                OfferTree.of("totalcomp-explain/1", file, cell.amount().getCurrency());
        tree.put("explained", ResultJson.tree(cell));
        return ResultJson.write(tree);
    }
}

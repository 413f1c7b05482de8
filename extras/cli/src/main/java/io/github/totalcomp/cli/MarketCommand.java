package io.github.totalcomp.cli;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.negotiation.market.AgeAdjustment;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketAliases;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketDimension;
import io.github.totalcomp.negotiation.market.MarketFilter;
import io.github.totalcomp.negotiation.market.MarketIssue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a file of observations holds, how good it is, and what the market pays. */
@Command(
        name = "market",
        description = "Say what a file of market observations pays, and what is wrong with its rows.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A filter may be given several times and keeps what matches one of its values.",
            "Issues, such as duplicate or total-outlier, have the names that the report gives",
            "them. Nothing is merged, left out or aged unless an option says so.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp market --market reports.csv --company Amazon --location Seattle \\",
            "      --aliases standard --by level"
        })
final class MarketCommand implements Callable<Integer> {

    /** Which aliases merge spellings. */
    enum AliasTable {
        NONE,
        SPELLINGS,
        STANDARD;

        MarketAliases aliases() {
            return switch (this) {
                case NONE -> MarketAliases.none();
                case SPELLINGS -> MarketAliases.spellings();
                case STANDARD -> MarketAliases.standard();
            };
        }
    }

    /** A rate and a date, which belong together. */
    static final class Aging {
        @Option(
                names = "--age-rate",
                required = true,
                paramLabel = "RATE",
                description = "bring amounts forward by so much a year, such as 0.04")
        private BigDecimal rate = BigDecimal.ZERO;

        @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "to this date")
        private LocalDate date = LocalDate.EPOCH;
    }

    @Option(names = "--market", required = true, paramLabel = "FILE", description = "a CSV file of observations")
    private Path file = Path.of("");

    @Option(names = "--currency", paramLabel = "CODE", description = "the currency of the file; USD unless given")
    private @Nullable CurrencyUnit currency;

    @Mixin
    private FilterOptions wanted = new FilterOptions();

    @Option(names = "--since", paramLabel = "DATE", description = "keep reports from this day on")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "keep reports up to this day")
    private @Nullable LocalDate until;

    @Option(
            names = "--experience",
            paramLabel = "YEARS",
            arity = "2",
            description = "keep people with so many years of experience, fewest and most")
    private int[] experience = {};

    @Option(names = "--without", paramLabel = "ISSUE", description = "leave out rows with this issue")
    private List<MarketIssue> unwanted = List.of();

    @Option(
            names = "--aliases",
            paramLabel = "TABLE",
            description = "merge spellings: none, spellings (those alike) or standard (usual names too); none unless"
                    + " given")
    private AliasTable aliases = AliasTable.NONE;

    @ArgGroup(exclusive = false)
    private @Nullable Aging aging;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "the fewest observations that a range may rest on; 5 unless given")
    private @Nullable Integer minimum;

    @Option(
            names = "--bonus-means",
            paramLabel = "MEANING",
            description = "what the bonus stands for: sign-on or performance-bonus")
    private BonusMeaning bonusMeans = BonusMeaning.UNSTATED;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            description = "also list the groups of each company, title, level, location or year; several combine")
    private List<MarketDimension> dimensions = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        MarketCsv reader = MarketCsv.inCurrency(currency == null ? Amounts.currency("USD") : currency)
                .mending();
        MarketRows rows = Faults.reading(file, reader::readFile);
        MarketReport report = Faults.inFile(file, () -> {
            String source = StandardInput.fileName(file);
            MarketData data = picked(rows.data().withSource(source));
            return MarketReport.of(rows.quality().withSource(source), data, dimensions);
        });
        return format.print(() -> MarketReportText.render(report), () -> MarketReportJson.render(report));
    }

    private MarketData picked(MarketData all) {
        MarketAliases table = aliases.aliases();
        MarketData data = all.withBonusMeans(bonusMeans).withAliases(table).where(filters(table));
        if (minimum != null) {
            data = data.withMinimum(minimum);
        }
        return aging == null ? data : data.aged(AgeAdjustment.of(aging.date, aging.rate));
    }

    private List<MarketFilter> filters(MarketAliases table) {
        List<MarketFilter> filters = wanted.stated(table);
        if (since != null || until != null) {
            filters.add(MarketFilter.reported(
                    Objects.requireNonNullElse(since, LocalDate.of(1, 1, 1)),
                    Objects.requireNonNullElse(until, LocalDate.of(9_000, 1, 1)).plusDays(1)));
        }
        if (experience.length == 2) {
            filters.add(MarketFilter.experience(experience[0], experience[1]));
        }
        if (!unwanted.isEmpty()) {
            filters.add(MarketFilter.without(unwanted.get(0), unwanted.toArray(MarketIssue[]::new)));
        }
        return filters;
    }
}

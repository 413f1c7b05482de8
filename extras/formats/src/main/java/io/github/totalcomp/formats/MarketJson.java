package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads and writes market ranges as a JSON file of quantiles, format {@value #FORMAT}; docs/market-format.md describes it. */
public final class MarketJson {

    /** The name and version of the format. */
    public static final String FORMAT = "totalcomp-market/1";

    private static final int MOST_OBSERVATIONS = 100_000_000;

    private MarketJson() {}

    /**
     * {@return the ranges of a file}
     *
     * @param file in the format {@value #FORMAT}
     * @throws FormatException with all faults found in it
     * @throws IOException if it cannot be opened or read
     */
    public static MarketRanges read(Path file) throws IOException {
        return JsonSource.read(file, MarketJson::ranges);
    }

    /**
     * {@return the ranges that a reader gives}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages call it
     * @throws FormatException with all faults found
     * @throws IOException if reading fails
     */
    public static MarketRanges read(Reader reader, String sourceName) throws IOException {
        return JsonSource.read(reader, sourceName, MarketJson::ranges);
    }

    /**
     * {@return a market file as text, which {@link #read} reads back to equal ranges}
     *
     * @param ranges given by quantiles, all of one source
     * @throws io.github.totalcomp.core.DefinitionException if a range rests on observations, whose report is what is kept
     */
    public static String write(MarketRanges ranges) {
        if (!MarketWriter.canWrite(ranges)) {
            throw new DefinitionException(
                    "a market file holds quantiles that were given, all of one source",
                    ranges.source(),
                    "keep the observations, and compute the ranges again");
        }
        return JsonTree.write(MarketWriter.tree(ranges));
    }

    static MarketRanges ranges(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        fields.optional("$schema", Decoders.text());
        fields.requireFormat("format", FORMAT);
        MoneyReader money = new MoneyReader(fields.requiredNow("currency", MoneyReader.code()));
        Supplier<String> source = fields.required("source", Decoders.label());
        Supplier<Optional<List<String>>> notes = fields.optional("notes", Decoders.list(Decoders.label()));
        Supplier<Integer> count = fields.required("count", count());
        Supplier<Optional<LocalDate>> firstDate = fields.optional("firstDate", Decoders.date());
        Supplier<Optional<LocalDate>> lastDate = fields.optional("lastDate", Decoders.date());
        Supplier<Optional<BonusMeaning>> bonusMeans =
                fields.optional("bonusMeans", Decoders.namedIn(BonusMeaning.class));
        Supplier<Ranges> ranges = fields.required("ranges", each -> Ranges.decode(each, range(money)));
        return fields.build(() -> {
            MarketRanges.Builder builder = ranges.get().builder(source.get()).count(count.get());
            notes.get().ifPresent(builder::addAllNotes);
            firstDate.get().ifPresent(builder::firstDate);
            lastDate.get().ifPresent(builder::lastDate);
            bonusMeans.get().ifPresent(builder::bonusMeans);
            return builder.build();
        });
    }

    private static Decoder<Range> range(MoneyReader money) {
        return json -> {
            JsonFields fields = JsonFields.of(json);
            Supplier<Integer> count = fields.required("count", count());
            Supplier<Map<Portion, MonetaryAmount>> quantiles =
                    fields.required("quantiles", Decoders.table(Decoders.portion(), money.amount()));
            return fields.build(() -> {
                Range range = new Range(quantiles.get(), count.get());
                range.of("this range"); // so that a fault has the place of the range
                return range;
            });
        };
    }

    static Decoder<Integer> count() {
        return Decoders.count(1, MOST_OBSERVATIONS);
    }

    /** Quantiles that wait for the name of their source. */
    private record Range(Map<Portion, MonetaryAmount> quantiles, int count) {
        MarketRange of(String source) {
            return MarketRange.ofQuantiles(quantiles, count, source);
        }
    }

    private record Ranges(Optional<Range> base, Optional<Range> equity, Optional<Range> bonus, Optional<Range> total) {

        static Ranges decode(JsonValue json, Decoder<Range> range) {
            JsonFields fields = JsonFields.of(json);
            Supplier<Optional<Range>> base = fields.optional("baseSalary", range);
            Supplier<Optional<Range>> equity = fields.optional("equity", range);
            Supplier<Optional<Range>> bonus = fields.optional("bonus", range);
            Supplier<Optional<Range>> total = fields.optional("total", range);
            if (fields.names().isEmpty()) {
                throw json.broken("a market file must hold a range", "add the range of a component or of the total");
            }
            return fields.build(() -> new Ranges(base.get(), equity.get(), bonus.get(), total.get()));
        }

        MarketRanges.Builder builder(String source) {
            return MarketRanges.builder()
                    .source(source)
                    .base(base.map(range -> range.of(source)))
                    .stock(equity.map(range -> range.of(source)))
                    .bonus(bonus.map(range -> range.of(source)))
                    .total(total.map(range -> range.of(source)));
        }
    }
}

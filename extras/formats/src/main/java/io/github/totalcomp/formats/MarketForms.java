package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.market.MarketQuality;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** What the market pays, by itself. Ranges of observations are computed: their observations are what is kept. */
final class MarketForms {

    private static final String SUMMARY = "totalcomp-market-summary/1";

    private MarketForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                new ValueForm<>(MarketRanges.class, MarketJson::ranges, MarketForms::ranges),
                ValueForm.of(MarketRange.class, "totalcomp-market-range/1", MarketForms::range, MarketForms::tree),
                ObservationForm.form(),
                ValueForm.computed(MarketQuality.class, "totalcomp-market-quality/1", ResultJson::tree));
    }

    /** Given quantiles as the file that they could have been read from; anything else as a summary. */
    private static Map<String, Object> ranges(MarketRanges market) {
        if (MarketWriter.canWrite(market)) {
            return MarketWriter.tree(market);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", SUMMARY);
        tree.put("currency", market.currency().getCurrencyCode());
        tree.putAll(ResultJson.tree(market));
        return tree;
    }

    private static MarketRange range(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> source = fields.required("source", Decoders.label());
        Supplier<Integer> count = fields.required("count", MarketJson.count());
        Decoder<Map<Portion, MonetaryAmount>> table =
                Decoders.table(Decoders.portion(), MoneyReader.withCodes().amount());
        Supplier<Map<Portion, MonetaryAmount>> quantiles = fields.required("quantiles", table);
        return fields.build(() -> MarketRange.ofQuantiles(quantiles.get(), count.get(), source.get()));
    }

    private static Map<String, Object> tree(MarketRange range) {
        if (!MarketWriter.isGiven(range)) {
            throw OfferWriter.unwritable("a range of observations", range);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", range.source());
        tree.putAll(MarketWriter.tree(range, MoneyWriter.withCodes()));
        return tree;
    }
}

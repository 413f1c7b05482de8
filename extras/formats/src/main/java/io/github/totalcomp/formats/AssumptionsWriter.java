package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.ExchangeTerms;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceTerms;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.assumption.RetentionTerms;
import io.github.totalcomp.formats.internal.Decoders;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the author of an offer file believes. */
final class AssumptionsWriter {

    private AssumptionsWriter() {}

    static Map<String, Object> tree(Assumptions assumptions, MoneyWriter money) {
        Map<String, Object> tree = new LinkedHashMap<>();
        assumptions.defaultPrice().ifPresent(price -> tree.put("price", price(price, money)));
        Map<String, Object> prices = new LinkedHashMap<>();
        assumptions.prices().forEach((symbol, price) -> prices.put(symbol, price(price, money)));
        OfferWriter.putUnlessEmpty(tree, "prices", prices);
        OfferWriter.putUnlessEmpty(tree, "retention", retention(assumptions.retention()));
        BigDecimal rate = assumptions.discountRate();
        if (rate.signum() != 0 || rate.scale() != 0) {
            tree.put("discountRate", rate.toPlainString());
        }
        putExchange(tree, assumptions);
        return tree;
    }

    private static void putExchange(Map<String, Object> tree, Assumptions assumptions) {
        List<ExchangeTerms> terms = ExchangeTerms.of(assumptions.exchangeRates())
                .filter(stated ->
                        stated.isEmpty() || assumptions.reportingCurrency().isPresent())
                .orElseThrow(() -> OfferWriter.unwritable("exchange rates", assumptions.exchangeRates()));
        assumptions.reportingCurrency().ifPresent(unit -> tree.put("reportingCurrency", unit.getCurrencyCode()));
        if (!terms.isEmpty()) {
            tree.put(
                    "exchangeRates",
                    terms.stream().map(AssumptionsWriter::exchange).toList());
        }
    }

    /** Exchange rates by themselves. */
    static List<Map<String, Object>> exchange(ExchangeRates rates) {
        return ExchangeTerms.of(rates).orElseThrow(() -> OfferWriter.unwritable("exchange rates", rates)).stream()
                .map(AssumptionsWriter::exchange)
                .toList();
    }

    private static Map<String, Object> exchange(ExchangeTerms terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", terms.from().getCurrencyCode());
        tree.put("to", terms.to().getCurrencyCode());
        tree.put("rate", terms.rate().toPlainString());
        return tree;
    }

    static Map<String, Object> price(PriceAssumption price, MoneyWriter money) {
        PriceTerms terms = PriceTerms.of(price).orElseThrow(() -> OfferWriter.unwritable("a price assumption", price));
        Map<String, Object> tree = new LinkedHashMap<>();
        if (terms instanceof PriceTerms.Flat flat) {
            tree.put("type", "flat");
            tree.put("price", money.price(flat.price()));
        } else if (terms instanceof PriceTerms.Growth growth) {
            tree.put("type", "growth");
            tree.put("price", money.price(growth.price()));
            tree.put("annualRate", growth.annualRate().toPlainString());
            tree.put("timing", Decoders.nameOf(growth.timing()));
        } else if (terms instanceof PriceTerms.Table table) {
            Map<String, Object> prices = new LinkedHashMap<>();
            table.prices().forEach((date, dated) -> prices.put(date.toString(), money.price(dated)));
            tree.put("type", "table");
            tree.put("prices", prices);
        }
        return tree;
    }

    /** A retention curve by itself, where certainty to stay is stated too. */
    static Map<String, Object> statedRetention(RetentionCurve curve) {
        return curve.equals(RetentionCurve.certain()) ? Map.of("annualHazard", "0") : retention(curve);
    }

    static Map<String, Object> retention(RetentionCurve curve) {
        if (curve.equals(RetentionCurve.certain())) {
            return Map.of();
        }
        RetentionTerms terms =
                RetentionTerms.of(curve).orElseThrow(() -> OfferWriter.unwritable("a retention curve", curve));
        Map<String, Object> tree = new LinkedHashMap<>();
        if (terms instanceof RetentionTerms.Hazard hazard) {
            tree.put("annualHazard", hazard.annualHazard().toPlainString());
        } else if (terms instanceof RetentionTerms.Table table) {
            tree.put(
                    "atAnniversaries",
                    table.atAnniversaries().stream()
                            .map(BigDecimal::toPlainString)
                            .toList());
        } else {
            throw OfferWriter.unwritable("a retention curve", curve);
        }
        return tree;
    }
}

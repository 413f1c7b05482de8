package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceTerms;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.assumption.RetentionTerms;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.Decoders;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Writes what the author of an offer file believes. */
final class AssumptionsWriter {

    private AssumptionsWriter() {}

    static Map<String, Object> tree(Assumptions assumptions, CurrencyUnit currency) {
        assumptions.reportingCurrency().ifPresent(unit -> {
            throw OfferWriter.unwritable("what converts into a reporting currency", unit);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        assumptions.defaultPrice().ifPresent(price -> tree.put("price", price(price, currency)));
        Map<String, Object> prices = new LinkedHashMap<>();
        assumptions.prices().forEach((symbol, price) -> prices.put(symbol, price(price, currency)));
        OfferWriter.putUnlessEmpty(tree, "prices", prices);
        OfferWriter.putUnlessEmpty(tree, "retention", retention(assumptions.retention()));
        BigDecimal rate = assumptions.discountRate();
        if (rate.signum() != 0 || rate.scale() != 0) {
            tree.put("discountRate", rate.toPlainString());
        }
        return tree;
    }

    private static Map<String, Object> price(PriceAssumption price, CurrencyUnit currency) {
        PriceTerms terms = PriceTerms.of(price).orElseThrow(() -> OfferWriter.unwritable("a price assumption", price));
        Map<String, Object> tree = new LinkedHashMap<>();
        if (terms instanceof PriceTerms.Flat flat) {
            tree.put("type", "flat");
            tree.put("price", money(flat.price(), currency));
        } else if (terms instanceof PriceTerms.Growth growth) {
            tree.put("type", "growth");
            tree.put("price", money(growth.price(), currency));
            tree.put("annualRate", growth.annualRate().toPlainString());
            tree.put("timing", Decoders.nameOf(growth.timing()));
        } else if (terms instanceof PriceTerms.Table table) {
            Map<String, Object> prices = new LinkedHashMap<>();
            table.prices().forEach((date, dated) -> prices.put(date.toString(), money(dated, currency)));
            tree.put("type", "table");
            tree.put("prices", prices);
        }
        return tree;
    }

    private static Map<String, Object> retention(RetentionCurve curve) {
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

    private static String money(MonetaryAmount price, CurrencyUnit currency) {
        return PlainText.money(Amounts.requireCurrency("a price in the file", price, currency));
    }
}

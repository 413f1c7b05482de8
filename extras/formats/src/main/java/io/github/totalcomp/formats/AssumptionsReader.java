package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Reads what the author of an offer file believes: prices, retention, the discount rate, exchange rates. */
final class AssumptionsReader implements Decoder<Assumptions> {

    private static final String HIGHEST_RATE = "100";

    private final MoneyReader money;
    private final TypedObjects<PriceAssumption> priceTypes;

    AssumptionsReader(MoneyReader money) {
        this.money = money;
        this.priceTypes = TypedObjects.<PriceAssumption>byField("type")
                .with("flat", this::flat)
                .with("growth", this::growth)
                .with("table", this::table);
    }

    @Override
    public Assumptions decode(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Optional<PriceAssumption>> price = fields.optional("price", priceTypes);
        Supplier<Optional<Map<String, PriceAssumption>>> prices =
                fields.optional("prices", Decoders.table(Decoders.label(), priceTypes));
        Supplier<Optional<RetentionCurve>> retention = fields.optional("retention", AssumptionsReader::retention);
        Supplier<Optional<BigDecimal>> rate = fields.optional("discountRate", Decoders.decimal("0", HIGHEST_RATE));
        Supplier<Optional<CurrencyUnit>> currency = fields.optional("reportingCurrency", MoneyReader.currency());
        Supplier<Optional<List<ExchangeRates>>> exchange =
                fields.optional("exchangeRates", Decoders.list(AssumptionsReader::exchange));
        fields.requireWith("exchangeRates", "reportingCurrency");
        return fields.build(() -> {
            Assumptions.Builder builder = Assumptions.builder();
            price.get().ifPresent(builder::defaultPrice);
            prices.get().orElse(Map.of()).forEach(builder::putPrices);
            retention.get().ifPresent(builder::retention);
            rate.get().ifPresent(builder::discountRate);
            Assumptions assumptions = builder.build();
            ExchangeRates rates =
                    exchange.get().orElse(List.of()).stream().reduce(ExchangeRates.none(), ExchangeRates::or);
            return currency.get()
                    .map(unit -> assumptions.reportingIn(unit, rates))
                    .orElse(assumptions);
        });
    }

    private static ExchangeRates exchange(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<CurrencyUnit> from = fields.required("from", MoneyReader.currency());
        Supplier<CurrencyUnit> to = fields.required("to", MoneyReader.currency());
        Supplier<BigDecimal> rate = fields.required("rate", Decoders.decimal());
        return fields.build(() -> ExchangeRates.fixed(from.get(), to.get(), rate.get()));
    }

    private PriceAssumption flat(JsonFields fields) {
        Supplier<MonetaryAmount> price = fields.required("price", money.price());
        return fields.build(() -> Prices.flat(price.get()));
    }

    private PriceAssumption growth(JsonFields fields) {
        Supplier<MonetaryAmount> price = fields.required("price", money.price());
        Supplier<BigDecimal> rate = fields.required("annualRate", Decoders.decimal());
        Supplier<GrowthTiming> timing = fields.required("timing", Decoders.namedIn(GrowthTiming.class));
        return fields.build(() -> Prices.growth(price.get(), rate.get(), timing.get()));
    }

    private PriceAssumption table(JsonFields fields) {
        Supplier<Map<LocalDate, MonetaryAmount>> prices =
                fields.required("prices", Decoders.table(Decoders.date(), money.price()));
        return fields.build(() -> Prices.table(prices.get()));
    }

    private static RetentionCurve retention(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Optional<BigDecimal>> hazard = fields.optional("annualHazard", Decoders.decimal("0", "1"));
        Supplier<Optional<List<BigDecimal>>> table =
                fields.optional("atAnniversaries", Decoders.list(Decoders.decimal("0", "1")));
        fields.requireOneOf("annualHazard", "atAnniversaries");
        return fields.build(() -> hazard.get()
                .map(RetentionCurve::hazard)
                .orElseGet(() -> RetentionCurve.table(table.get().orElseThrow())));
    }
}

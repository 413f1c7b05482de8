package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Reads what the author of an offer file believes: prices, retention, the discount rate, exchange rates. */
final class AssumptionsReader extends ObjectForm<Assumptions> {

    private static final String HIGHEST_RATE = "100";

    private final Field<PriceAssumption> price;
    private final Field<Map<String, PriceAssumption>> prices;
    private final Field<RetentionCurve> retention;
    private final Field<BigDecimal> rate;
    private final Field<CurrencyUnit> currency;
    private final Field<List<ExchangeRates>> exchange;

    AssumptionsReader(MoneyReader money) {
        Decoder<PriceAssumption> priceTypes = price(money);
        price = optional("price", priceTypes);
        prices = optional("prices", Decoders.table(Decoders.label(), priceTypes));
        retention = optional("retention", new RetentionForm());
        rate = optional("discountRate", Decoders.decimal("0", HIGHEST_RATE));
        currency = optional("reportingCurrency", MoneyReader.code());
        exchange = optional("exchangeRates", Decoders.list(new ExchangeForm()));
        requireWith("exchangeRates", "reportingCurrency");
    }

    /** {@return the decoder of what somebody believes about one price} */
    static Decoder<PriceAssumption> price(MoneyReader money) {
        return TypedObjects.<PriceAssumption>byField("type")
                .with("flat", new FlatForm(money))
                .with("growth", new GrowthForm(money))
                .with("table", new TableForm(money));
    }

    /** {@return the decoder of how likely it is to stay} */
    static Decoder<RetentionCurve> retention() {
        return new RetentionForm();
    }

    @Override
    protected Assumptions make(Values values) {
        Assumptions.Builder builder = Assumptions.builder();
        values.find(price).ifPresent(builder::defaultPrice);
        values.find(prices).orElse(Map.of()).forEach(builder::putPrices);
        values.find(retention).ifPresent(builder::retention);
        values.find(rate).ifPresent(builder::discountRate);
        Assumptions assumptions = builder.build();
        ExchangeRates rates = together(values.find(exchange).orElse(List.of()));
        return values.find(currency)
                .map(unit -> assumptions.reportingIn(unit, rates))
                .orElse(assumptions);
    }

    /** {@return the decoder of exchange rates by themselves} */
    static Decoder<ExchangeRates> exchange() {
        Decoder<List<ExchangeRates>> rates = Decoders.listOrEmpty(new ExchangeForm());
        return json -> {
            List<ExchangeRates> each = rates.decode(json);
            return FaultsException.checked(json.place(), () -> together(each));
        };
    }

    private static ExchangeRates together(List<ExchangeRates> rates) {
        return rates.stream().reduce(ExchangeRates.none(), ExchangeRates::or);
    }

    private static final class ExchangeForm extends ObjectForm<ExchangeRates> {
        private final Field<CurrencyUnit> from = required("from", MoneyReader.code());
        private final Field<CurrencyUnit> to = required("to", MoneyReader.code());
        private final Field<BigDecimal> rate = required("rate", Decoders.decimal());

        @Override
        protected ExchangeRates make(Values values) {
            return ExchangeRates.fixed(values.get(from), values.get(to), values.get(rate));
        }
    }

    private static final class FlatForm extends ObjectForm<PriceAssumption> {
        private final Field<MonetaryAmount> price;

        FlatForm(MoneyReader money) {
            price = required("price", money.price());
        }

        @Override
        protected PriceAssumption make(Values values) {
            return Prices.flat(values.get(price));
        }
    }

    private static final class GrowthForm extends ObjectForm<PriceAssumption> {
        private final Field<MonetaryAmount> price;
        private final Field<BigDecimal> rate;
        private final Field<GrowthTiming> timing;

        GrowthForm(MoneyReader money) {
            price = required("price", money.price());
            rate = required("annualRate", Decoders.decimal());
            timing = required("timing", Decoders.namedIn(GrowthTiming.class));
        }

        @Override
        protected PriceAssumption make(Values values) {
            return Prices.growth(values.get(price), values.get(rate), values.get(timing));
        }
    }

    private static final class TableForm extends ObjectForm<PriceAssumption> {
        private final Field<Map<LocalDate, MonetaryAmount>> prices;

        TableForm(MoneyReader money) {
            prices = required("prices", Decoders.table(Decoders.date(), money.price()));
        }

        @Override
        protected PriceAssumption make(Values values) {
            return Prices.table(values.get(prices));
        }
    }

    private static final class RetentionForm extends ObjectForm<RetentionCurve> {
        private final Field<BigDecimal> hazard = optional("annualHazard", Decoders.decimal("0", "1"));
        private final Field<List<BigDecimal>> table =
                optional("atAnniversaries", Decoders.list(Decoders.decimal("0", "1")));

        RetentionForm() {
            requireOneOf("annualHazard", "atAnniversaries");
        }

        @Override
        protected RetentionCurve make(Values values) {
            return values.find(hazard)
                    .map(RetentionCurve::hazard)
                    .orElseGet(() -> RetentionCurve.table(values.find(table).orElseThrow()));
        }
    }
}

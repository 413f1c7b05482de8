package io.github.totalcomp.core.assumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;

/** A JSR-354 provider that knows the rate 2 on one day only. */
final class OneDayProvider implements ExchangeRateProvider {

    private final LocalDate day;

    OneDayProvider(LocalDate day) {
        this.day = day;
    }

    @Override
    public ProviderContext getContext() {
        return ProviderContextBuilder.of("one-day", RateType.OTHER).build();
    }

    @Override
    public boolean isAvailable(ConversionQuery query) {
        return day.equals(query.get(LocalDate.class));
    }

    @Override
    public ExchangeRate getExchangeRate(ConversionQuery query) {
        return new RateOfTwo(query.getBaseCurrency(), query.getCurrency());
    }

    @Override
    public CurrencyConversion getCurrencyConversion(ConversionQuery query) {
        throw new UnsupportedOperationException("only rates are asked for");
    }

    private record RateOfTwo(CurrencyUnit base, CurrencyUnit term) implements ExchangeRate {
        @Override
        public ConversionContext getContext() {
            return ConversionContext.of();
        }

        @Override
        public CurrencyUnit getBaseCurrency() {
            return base;
        }

        @Override
        public CurrencyUnit getCurrency() {
            return term;
        }

        @Override
        public NumberValue getFactor() {
            return javax.money.Monetary.getDefaultAmountFactory()
                    .setCurrency("USD")
                    .setNumber(BigDecimal.valueOf(2))
                    .create()
                    .getNumber();
        }

        @Override
        public java.util.List<ExchangeRate> getExchangeRateChain() {
            return java.util.List.of(this);
        }

        @Override
        public boolean isDerived() {
            return false;
        }
    }
}

package io.github.totalcomp.core.money;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.MathContext;
import javax.money.MonetaryAmount;
import javax.money.NumberValue;
import org.javamoney.moneta.Money;

/** Amounts of a JSR-354 implementation that gives out a number just as it was stated, with its zeros and its exponent. */
final class PaddedAmount {

    private PaddedAmount() {}

    static MonetaryAmount of(BigDecimal number, String currency) {
        MonetaryAmount money = Money.of(number, currency);
        return (MonetaryAmount) Proxy.newProxyInstance(
                PaddedAmount.class.getClassLoader(),
                new Class<?>[] {MonetaryAmount.class},
                (proxy, method, arguments) -> method.getName().equals("getNumber")
                        ? new PaddedNumber(number, money.getNumber())
                        : method.invoke(money, arguments));
    }

    private static final class PaddedNumber extends NumberValue {

        private static final long serialVersionUID = 1L;

        private final BigDecimal number;
        private final NumberValue value;

        PaddedNumber(BigDecimal number, NumberValue value) {
            this.number = number;
            this.value = value;
        }

        @Override
        public <T extends Number> T numberValueExact(Class<T> type) {
            return type == BigDecimal.class ? type.cast(number) : value.numberValueExact(type);
        }

        @Override
        public <T extends Number> T numberValue(Class<T> type) {
            return type == BigDecimal.class ? type.cast(number) : value.numberValue(type);
        }

        @Override
        public int getScale() {
            return number.scale();
        }

        @Override
        public int getPrecision() {
            return number.precision();
        }

        @Override
        public Class<?> getNumberType() {
            return BigDecimal.class;
        }

        @Override
        public NumberValue round(MathContext context) {
            return value.round(context);
        }

        @Override
        public int intValueExact() {
            return value.intValueExact();
        }

        @Override
        public long longValueExact() {
            return value.longValueExact();
        }

        @Override
        public double doubleValueExact() {
            return value.doubleValueExact();
        }

        @Override
        public long getAmountFractionNumerator() {
            return value.getAmountFractionNumerator();
        }

        @Override
        public long getAmountFractionDenominator() {
            return value.getAmountFractionDenominator();
        }

        @Override
        public int intValue() {
            return value.intValue();
        }

        @Override
        public long longValue() {
            return value.longValue();
        }

        @Override
        public float floatValue() {
            return value.floatValue();
        }

        @Override
        public double doubleValue() {
            return value.doubleValue();
        }
    }
}

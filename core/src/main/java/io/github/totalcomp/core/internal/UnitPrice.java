package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** The price of one unit, ready to be multiplied by many numbers of units in {@code long} arithmetic where it fits. */
public final class UnitPrice {

    private static final int LONG_DIGITS = 18;

    private final MonetaryAmount price;
    private final BigDecimal number;
    private final long unscaled;
    private final long divisor;

    private UnitPrice(MonetaryAmount price) {
        this.price = price;
        this.number = Amounts.number(price);
        int digits = price.getCurrency().getDefaultFractionDigits();
        int excess = number.scale() - digits;
        if (digits < 0 || number.precision() + Math.max(0, -excess) > LONG_DIGITS || excess > LONG_DIGITS - 1) {
            unscaled = -1;
            divisor = 1;
        } else {
            unscaled =
                    number.movePointRight(number.scale() + Math.max(0, -excess)).longValueExact();
            divisor = powerOfTen(Math.max(0, excess));
        }
    }

    /**
     * {@return the price taken apart}
     *
     * @param price of one unit, zero or more
     */
    public static UnitPrice of(MonetaryAmount price) {
        return new UnitPrice(price);
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** {@return the price of one unit} */
    public MonetaryAmount price() {
        return price;
    }

    /** {@return the currency of the price} */
    public CurrencyUnit currency() {
        return price.getCurrency();
    }

    /**
     * {@return units × price, rounded HALF_UP to minor units}
     *
     * @param units zero or more
     * @throws ArithmeticException beyond a long
     */
    public long minorUnits(long units) {
        long high = Math.multiplyHigh(unscaled, units);
        long low = unscaled * units;
        if (unscaled < 0 || high != 0 || low < 0) {
            return Amounts.minorUnits(amount(Units.of(units)));
        }
        long quotient = low / divisor;
        long rest = low - quotient * divisor;
        return rest >= divisor - rest ? quotient + 1 : quotient;
    }

    /**
     * {@return units × price, rounded HALF_UP to the minor unit}
     *
     * @param units whole or fractional
     */
    public MonetaryAmount amount(Units units) {
        return Amounts.roundedHalfUp(units.value().times(Rational.of(number)), currency());
    }
}

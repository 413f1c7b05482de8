package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Powers of decimals with exact rational exponents, to 34 significant digits, without floating point. */
public final class Powers {

    /** The precision of a result: 34 significant digits, HALF_UP. */
    public static final MathContext RESULT = new MathContext(34, RoundingMode.HALF_UP);

    private static final MathContext WORK = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NEAR = new BigDecimal("0.1");
    private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(62);

    private Powers() {}

    /**
     * {@return base to the power of an exponent, to 34 significant digits}
     *
     * @param base above zero
     * @param exponent any exact number within ±10,000
     */
    public static BigDecimal power(BigDecimal base, Rational exponent) {
        BigInteger whole = exponent.floor();
        Rational fraction = exponent.minus(Rational.of(whole, BigInteger.ONE));
        BigDecimal result = base.pow(whole.intValueExact(), WORK);
        if (fraction.signum() > 0 && base.compareTo(BigDecimal.ONE) != 0) {
            result = result.multiply(exp(ln(base).multiply(fraction.toBigDecimal(WORK), WORK)), WORK);
        }
        return result.round(RESULT);
    }

    /** Square roots bring x close to one, where ln x = 2 (z + z³/3 + z⁵/5 + …) with z = (x−1)/(x+1) converges fast. */
    private static BigDecimal ln(BigDecimal x) {
        BigDecimal near = x;
        BigDecimal scale = TWO;
        while (near.subtract(BigDecimal.ONE).abs().compareTo(NEAR) > 0) {
            near = near.sqrt(WORK);
            scale = scale.multiply(TWO);
        }
        BigDecimal z = near.subtract(BigDecimal.ONE).divide(near.add(BigDecimal.ONE), WORK);
        BigDecimal square = z.multiply(z, WORK);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal odd = z;
        for (int n = 1; odd.abs().compareTo(NEGLIGIBLE) > 0; n += 2) {
            sum = sum.add(odd.divide(BigDecimal.valueOf(n), WORK), WORK);
            odd = odd.multiply(square, WORK);
        }
        return sum.multiply(scale, WORK);
    }

    private static BigDecimal exp(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(x, WORK).divide(BigDecimal.valueOf(n), WORK);
            sum = sum.add(term, WORK);
        }
        return sum;
    }
}

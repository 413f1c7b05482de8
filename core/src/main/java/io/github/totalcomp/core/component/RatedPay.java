package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.Map;
import javax.money.MonetaryAmount;

/** The yearly amount after a performance rating. */
final class RatedPay {

    private RatedPay() {}

    static MonetaryAmount after(MonetaryAmount annual, String rating, Map<String, BigDecimal> raises) {
        BigDecimal change = raises.get(rating);
        if (change == null) {
            throw new DefinitionException(
                    "a rating must have a change of pay, one of " + raises.keySet(),
                    DefinitionException.quoted(rating),
                    "add the change that this rating brings");
        }
        Rational factor = Rational.ONE.plus(Rational.of(change));
        if (factor.signum() < 0) {
            throw new DefinitionException(
                    "a change of pay must not be below -1", change, "state a cut of five percent as -0.05");
        }
        return Amounts.roundedHalfUp(Rational.of(Amounts.number(annual)).times(factor), annual.getCurrency());
    }
}

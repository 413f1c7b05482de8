package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ValueForm;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Amounts and other quantities by themselves: texts in quotes, so that they stay exact. */
final class QuantityForms {

    private QuantityForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                ValueForm.text(MonetaryAmount.class, MoneyReader.withCodes().any(), PlainText::moneyWithCode),
                ValueForm.text(CurrencyUnit.class, MoneyReader.code(), CurrencyUnit::getCurrencyCode),
                ValueForm.text(Units.class, Decoders.units(), Units::toString),
                ValueForm.text(Portion.class, Decoders.portion(), Portion::toString),
                ValueForm.text(Rational.class, Decoders.rational(), Rational::toString));
    }
}

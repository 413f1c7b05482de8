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
                new ValueForm<>(MonetaryAmount.class, MoneyReader.withCodes().any(), PlainText::moneyWithCode),
                new ValueForm<>(CurrencyUnit.class, MoneyReader.code(), CurrencyUnit::getCurrencyCode),
                new ValueForm<>(Units.class, Decoders.units(), Units::toString),
                new ValueForm<>(Portion.class, Decoders.portion(), Portion::toString),
                new ValueForm<>(Rational.class, Decoders.rational(), Rational::toString));
    }
}

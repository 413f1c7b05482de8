package io.github.totalcomp.core.component;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * A benefit or perk: with a stated yearly value it accrues by day like base salary; without one it is listed and adds
 * nothing to a total.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Benefit implements Component permits ImmutableBenefit {

    Benefit() {}

    /**
     * {@return a benefit whose value is not stated}
     *
     * @param name such as {@code 15 days of leave}
     */
    public static Benefit unvalued(String name) {
        return ImmutableBenefit.builder().name(name).build();
    }

    /**
     * {@return a benefit worth so much a year}
     *
     * @param name such as {@code Retirement plan match}
     * @param annualValue zero or more, in whole minor units
     * @throws io.github.totalcomp.core.DefinitionException if negative or finer than the minor unit
     */
    public static Benefit ofAnnualValue(String name, MonetaryAmount annualValue) {
        return ImmutableBenefit.builder().name(name).annualValue(annualValue).build();
    }

    @Override
    public abstract String name();

    @Override
    public ComponentKind kind() {
        return ComponentKind.BENEFIT;
    }

    /** {@return the stated yearly value, if there is one} */
    public abstract Optional<MonetaryAmount> annualValue();

    @Override
    public List<Payment> payments(PaymentContext context) {
        return annualValue()
                .map(value ->
                        new DailyAccrual(name(), kind(), value, new TreeMap<>(), Optional.empty()).payments(context))
                .orElse(List.of());
    }

    @Value.Check
    Benefit check() {
        Checks.label("a component's name", name());
        Optional<MonetaryAmount> payable = annualValue().map(value -> Amounts.requirePayable(name(), value));
        return payable.equals(annualValue())
                ? this
                : ImmutableBenefit.builder().from(this).annualValue(payable).build();
    }
}

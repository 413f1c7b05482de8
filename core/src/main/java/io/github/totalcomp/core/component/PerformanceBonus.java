package io.github.totalcomp.core.component;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** A yearly bonus for performance, at its target amount, dated at its year's end: the anniversary that completes it. */
@Value.Immutable
@CopyStyle
public abstract sealed class PerformanceBonus implements Component permits ImmutablePerformanceBonus {

    PerformanceBonus() {}

    /**
     * {@return a bonus of so much for every year}
     *
     * @param annual zero or more, in whole minor units
     * @throws io.github.totalcomp.core.DefinitionException if negative or finer than the minor unit
     */
    public static PerformanceBonus ofAnnual(MonetaryAmount annual) {
        return ImmutablePerformanceBonus.builder().annual(annual).build();
    }

    @Override
    @Value.Default
    public String name() {
        return "Performance bonus";
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.PERFORMANCE_BONUS;
    }

    /** {@return the amount for every year} */
    public abstract MonetaryAmount annual();

    /**
     * {@return this bonus with another yearly amount}
     *
     * @param annual zero or more, in whole minor units
     */
    public abstract PerformanceBonus withAnnual(MonetaryAmount annual);

    /**
     * {@return this bonus under another name}
     *
     * @param name shown in tables
     */
    public abstract PerformanceBonus withName(String name);

    @Override
    public List<Payment> payments(PaymentContext context) {
        return IntStream.rangeClosed(1, context.horizonYears())
                .mapToObj(year -> Payment.builder()
                        .component(name())
                        .kind(kind())
                        .year(year)
                        .date(context.years().anniversary(year))
                        .amount(annual())
                        .basis(new PaymentBasis.Instalment(annual(), 1, 1))
                        .build())
                .toList();
    }

    @Override
    public void addYears(PaymentContext context, YearSink sums) {
        for (int year = 1; year <= context.horizonYears(); year++) {
            sums.addMinorUnits(year, annual().getCurrency(), annualMinorUnits());
        }
    }

    @Value.Lazy
    long annualMinorUnits() {
        return Amounts.minorUnits(annual());
    }

    @Value.Check
    PerformanceBonus check() {
        Checks.label("a component's name", name());
        MonetaryAmount payable = Amounts.requirePayable("a performance bonus", annual());
        return payable.equals(annual()) ? this : withAnnual(payable);
    }
}

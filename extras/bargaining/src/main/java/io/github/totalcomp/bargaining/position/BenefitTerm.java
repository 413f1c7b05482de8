package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** One benefit of a job: of a usual kind with its quantity, or a free one; with or without a yearly value in money. */
@Value.Immutable
@CopyStyle
public abstract sealed class BenefitTerm permits ImmutableBenefitTerm {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    BenefitTerm() {}

    /**
     * {@return a benefit of a usual kind}
     *
     * @param kind what it is
     * @param quantity in the unit of the kind; zero if there is none
     */
    public static BenefitTerm of(BenefitKind kind, long quantity) {
        return of(kind, BigDecimal.valueOf(quantity));
    }

    /**
     * {@return a benefit of a usual kind}
     *
     * @param kind what it is
     * @param quantity in the unit of the kind; zero if there is none
     * @throws DefinitionException if negative or absurd
     */
    public static BenefitTerm of(BenefitKind kind, BigDecimal quantity) {
        return ImmutableBenefitTerm.builder()
                .name(kind.label())
                .kind(kind)
                .quantity(quantity)
                .build();
    }

    /**
     * {@return a benefit of any kind, worth so much a year}
     *
     * @param name such as {@code meals}
     * @param annualValue zero or more, in whole minor units
     * @throws DefinitionException if the name cannot be shown or the value cannot be paid
     */
    public static BenefitTerm valued(String name, MonetaryAmount annualValue) {
        return named(name).withAnnualValue(annualValue);
    }

    /**
     * {@return a benefit of any kind without a stated value}
     *
     * @param name such as {@code a parking space}
     * @throws DefinitionException if the name cannot be shown
     */
    public static BenefitTerm named(String name) {
        return ImmutableBenefitTerm.builder().name(name).build();
    }

    /** {@return the name, by which benefits of different jobs are matched} */
    public abstract String name();

    /** {@return the kind, if it is a usual one} */
    public abstract Optional<BenefitKind> kind();

    /** {@return how much of it, in the unit of its kind} */
    public abstract Optional<BigDecimal> quantity();

    /** {@return what it is worth a year, if that is stated} */
    public abstract Optional<MonetaryAmount> annualValue();

    /**
     * {@return this benefit with a stated yearly value}
     *
     * @param annualValue zero or more, in whole minor units
     */
    public abstract BenefitTerm withAnnualValue(MonetaryAmount annualValue);

    @Value.Check
    BenefitTerm check() {
        Checks.label("the name of a benefit", name());
        quantity().ifPresent(number -> Checks.decimal("the quantity of " + name(), number));
        quantity()
                .filter(number -> number.signum() < 0 || number.compareTo(MOST) > 0)
                .ifPresent(number -> {
                    throw new DefinitionException(
                            "the quantity of " + name() + " must be from 0 to " + MOST,
                            number.toPlainString(),
                            "state it in " + kind().map(BenefitKind::unit).orElse("its unit"));
                });
        Optional<BigDecimal> stripped = quantity().map(BenefitTerm::stripped);
        Optional<MonetaryAmount> payable =
                annualValue().map(value -> Amounts.requirePayable("the value of " + name(), value));
        return stripped.equals(quantity()) && payable.equals(annualValue())
                ? this
                : ImmutableBenefitTerm.builder()
                        .from(this)
                        .quantity(stripped)
                        .annualValue(payable)
                        .build();
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return the quantity and value in words, such as {@code 15 days a year}; {@code included} where neither is stated} */
    public String figure() {
        String amount = quantity()
                .map(number -> number.toPlainString() + " "
                        + kind().map(BenefitKind::unit).orElse(""))
                .orElse("");
        String value = annualValue()
                .map(worth -> "worth " + AmountText.full(worth) + " a year")
                .orElse("");
        return amount.isEmpty() && value.isEmpty()
                ? "included"
                : amount + (amount.isEmpty() || value.isEmpty() ? "" : ", ") + value;
    }

    /** {@return name and figure} */
    @Override
    public String toString() {
        return name() + ": " + figure();
    }
}

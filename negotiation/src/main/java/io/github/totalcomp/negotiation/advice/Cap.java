package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The most an employer may pay for a lever, as an amount a year.
 *
 * <p>A <b>hard</b> cap ends the room: no target lies above it. A cap <b>with exceptions</b> lets the target pass, but what
 * lies above it is reached only where an exception is granted; the likelihood of a yes is multiplied by {@link
 * #exceptionFactor} there. With a likelihood of 0.4 and a factor of 1/4, room of $10,000 below such a cap and $8,000 above
 * it, worth 4 a unit, the expected gain is 0.4 × 10,000 × 4 + 0.4 × 1/4 × 8,000 × 4 = $19,200.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class Cap permits ImmutableCap {

    Cap() {}

    /**
     * {@return a cap without exceptions}
     *
     * @param amount the most the employer may pay, as an amount a year
     * @throws DefinitionException if it is negative or finer than the minor unit
     */
    public static Cap hard(MonetaryAmount amount) {
        return ImmutableCap.builder().amount(amount).build();
    }

    /**
     * {@return a cap that gives way in exceptional cases}
     *
     * @param amount the most the employer usually pays, as an amount a year
     * @param exceptionFactor how likely an exception is, once the employer says yes up to the cap
     * @throws DefinitionException if the amount is negative or finer than the minor unit
     */
    public static Cap withExceptions(MonetaryAmount amount, Portion exceptionFactor) {
        return ImmutableCap.builder()
                .amount(amount)
                .exceptionFactor(exceptionFactor)
                .build();
    }

    /** {@return the most the employer may pay without an exception, as an amount a year} */
    public abstract MonetaryAmount amount();

    /** {@return by what the likelihood of a yes is multiplied above the cap; nothing where the cap is hard} */
    public abstract Optional<Portion> exceptionFactor();

    /** {@return where the cap is known from, in a few words with a date; nothing unless stated} */
    public abstract Optional<String> source();

    /**
     * {@return this cap with a source, which reasons then name}
     *
     * @param source where the cap is known from, in a few words with a date
     */
    public abstract Cap withSource(String source);

    /** {@return whether there are no exceptions} */
    public boolean isHard() {
        return exceptionFactor().isEmpty();
    }

    @Value.Check
    Cap check() {
        source().ifPresent(source -> Checks.label("the source of a cap", source));
        MonetaryAmount payable = Amounts.requirePayable("a cap", amount());
        return payable.equals(amount())
                ? this
                : ImmutableCap.builder().from(this).amount(payable).build();
    }

    /** {@return the amount and whether exceptions are possible, such as {@code USD 175,000, hard}} */
    @Override
    public String toString() {
        return AmountText.full(amount())
                + exceptionFactor()
                        .map(factor -> ", with exceptions (likelihood × " + Reasons.share(factor) + " above it)")
                        .orElse(", hard");
    }
}

package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** One way to settle an issue, and what it is worth to either side on a scale of that side's own. */
@Value.Immutable
@ValueStyle
public abstract sealed class BargainingOption permits ImmutableBargainingOption {

    BargainingOption() {}

    /**
     * {@return the option of exact values}
     *
     * @param label such as {@code 2 days at home}
     * @param ours what it is worth to us
     * @param theirs what it is worth to the other side; negative where it costs them
     */
    public static BargainingOption of(String label, Rational ours, Rational theirs) {
        return ImmutableBargainingOption.builder()
                .label(label)
                .ours(ours)
                .theirs(theirs)
                .build();
    }

    /**
     * {@return the option of decimal values}
     *
     * @param label such as {@code 2 days at home}
     * @param ours what it is worth to us
     * @param theirs what it is worth to the other side
     */
    public static BargainingOption of(String label, BigDecimal ours, BigDecimal theirs) {
        return of(label, Rational.of(ours), Rational.of(theirs));
    }

    /**
     * {@return the option of whole values}
     *
     * @param label such as {@code 2 days at home}
     * @param ours what it is worth to us
     * @param theirs what it is worth to the other side
     */
    public static BargainingOption of(String label, long ours, long theirs) {
        return of(label, Rational.of(ours), Rational.of(theirs));
    }

    /** {@return what is agreed, in a few words} */
    public abstract String label();

    /** {@return what it is worth to us, before the weight of its issue} */
    public abstract Rational ours();

    /** {@return what it is worth to the other side, before the weight of its issue} */
    public abstract Rational theirs();

    @Value.Check
    void check() {
        Checks.label("the label of an option", label());
    }

    /** {@return label and values in one line} */
    @Override
    public String toString() {
        return label() + " (" + ours() + " to us, " + theirs() + " to them)";
    }
}

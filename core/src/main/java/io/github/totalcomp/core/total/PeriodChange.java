package io.github.totalcomp.core.total;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.text.AmountText;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** How the total changes from one period to the next, and which components bring it about. */
@Value.Immutable
@ValueStyle
public abstract sealed class PeriodChange permits ImmutablePeriodChange {

    PeriodChange() {}

    /** {@return the name of the later period} */
    public abstract String label();

    /** {@return the later total less the earlier; negative where the total falls} */
    public abstract MonetaryAmount difference();

    /** {@return the names of the components, in the order of the offer} */
    public abstract List<String> components();

    /** {@return the difference that each component brings, in the same order; they sum to the whole} */
    public abstract List<MonetaryAmount> differences();

    /** {@return whether the total falls} */
    public boolean isDrop() {
        return difference().isNegative();
    }

    /** {@return the change in words: {@code year 3 falls by USD 15,000 because Sign-on falls by USD 45,000 …}} */
    @Override
    public String toString() {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < components().size(); i++) {
            if (!differences().get(i).isZero()) {
                reasons.add(components().get(i) + " " + moves(differences().get(i)));
            }
        }
        return label() + " " + moves(difference())
                + (reasons.isEmpty() ? "" : " because " + String.join(" and ", reasons));
    }

    private static String moves(MonetaryAmount difference) {
        if (difference.isZero()) {
            return "stays the same";
        }
        return (difference.isNegative() ? "falls by " : "rises by ") + AmountText.full(difference.abs());
    }
}

package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.negotiation.internal.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What changes about a counteroffer if the yearly average of the walk-away changes, and where the answer flips. */
@Value.Immutable
@ValueStyle
public abstract sealed class WalkAwaySensitivity permits ImmutableWalkAwaySensitivity {

    WalkAwaySensitivity() {}

    static WalkAwaySensitivity of(CounterOffer counter, List<? extends MonetaryAmount> amounts) {
        return ImmutableWalkAwaySensitivity.builder()
                .offeredYearly(counter.offeredYearly())
                .askedYearly(counter.askedYearly())
                .mostYearly(counter.mostYearly())
                .rows(amounts.stream().map(amount -> row(counter, amount)).toList())
                .build();
    }

    private static Row row(CounterOffer counter, MonetaryAmount amount) {
        WalkAway changed = counter.walkAway().withYearly(amount);
        try {
            CounterOffer fixed =
                    CounterOffer.plan(counter.ranking().offer(), counter.ranking(), changed, Approach.FIXED);
            return new Row(changed.yearly(), Optional.of(fixed), Optional.empty());
        } catch (ImpossibleApproachException e) {
            return new Row(changed.yearly(), Optional.empty(), Optional.of(String.valueOf(e.definition())));
        }
    }

    /**
     * One walk-away.
     *
     * @param walkAway the yearly average
     * @param fixed the fixed counteroffer, where it is possible
     * @param obstacle why it is impossible, where it is
     */
    public record Row(MonetaryAmount walkAway, Optional<CounterOffer> fixed, Optional<String> obstacle) {}

    /**
     * {@return what the offer averages a year} A walk-away up to it is reached by the offer: the fixed approach is
     * impossible, and a no costs nothing. From a minor unit above it on it is possible.
     */
    public abstract MonetaryAmount offeredYearly();

    /** {@return what the ask averages a year} Above it a yes to the whole ask is not enough. */
    public abstract MonetaryAmount askedYearly();

    /** {@return the most that can be asked for on average a year} Above it the fixed approach is impossible again. */
    public abstract MonetaryAmount mostYearly();

    /** {@return the walk-aways that were tried, in the order given} */
    public abstract List<Row> rows();

    /** {@return the table and the amounts at which the answer flips, in lines of at most 80 characters} */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (!rows().isEmpty()) {
            TextTable table = TextTable.of("Walk-away", "Offer", "Fixed ask", "Whole ask");
            for (Row row : rows()) {
                table = table.row(
                        AmountText.number(row.walkAway()),
                        distance(offeredYearly(), row.walkAway()),
                        row.fixed()
                                .map(fixed -> AmountText.number(fixed.askedYearly()))
                                .orElse("impossible"),
                        distance(askedYearly(), row.walkAway()));
            }
            lines.add(table.toString());
        }
        lines.add(Lines.wrapped(
                "",
                "A fixed counteroffer is possible for a walk-away above " + AmountText.full(offeredYearly())
                        + ", which the offer reaches, and up to " + AmountText.number(mostYearly())
                        + ", the most that market and caps allow. A yes to the whole ask reaches up to "
                        + AmountText.number(askedYearly()) + "."));
        return String.join("\n", lines);
    }

    private static String distance(MonetaryAmount yearly, MonetaryAmount walkAway) {
        MonetaryAmount distance = Amounts.normalized(yearly.subtract(walkAway));
        return (distance.isPositive() ? "+" : "") + AmountText.number(distance);
    }
}

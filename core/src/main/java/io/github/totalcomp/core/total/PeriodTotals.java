package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The payments of an offer cut by a view and counted by a measure.
 *
 * <p>Whatever the view, the periods of a promised view sum to the same total, once what is accrued and unpaid at the last
 * edge is added. Weighted amounts are rounded HALF_UP once for each component and period.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PeriodTotals permits ImmutablePeriodTotals {

    PeriodTotals() {}

    /** {@return the view} */
    public abstract PeriodView view();

    /** {@return what is counted of each payment} */
    public abstract Measure measure();

    /** {@return the currency of every amount} */
    public abstract CurrencyUnit currency();

    /** {@return the components in the order of the offer} */
    public abstract List<Component> components();

    /** {@return the periods in order, without gaps} */
    public abstract List<PeriodTotal> periods();

    /**
     * {@return a period by its name}
     *
     * @param label such as {@code year 1}, {@code 2026} or {@code FY 2027}
     * @throws DefinitionException if there is no such period
     */
    public PeriodTotal period(String label) {
        return periods().stream()
                .filter(period -> period.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "a period must be one of "
                                + periods().stream().map(PeriodTotal::label).toList(),
                        DefinitionException.quoted(label),
                        "use one of these names"));
    }

    /** {@return the sum of all periods} */
    public MonetaryAmount total() {
        return periods().get(periods().size() - 1).cumulative();
    }

    /** {@return what has accrued by the end of the last period and is paid later} */
    public MonetaryAmount accruedUnpaidAtEnd() {
        return periods().get(periods().size() - 1).accruedUnpaidAtEnd();
    }

    /** {@return the changes from each period to the next} */
    public List<PeriodChange> changes() {
        List<PeriodChange> changes = new ArrayList<>();
        for (int i = 1; i < periods().size(); i++) {
            changes.add(change(periods().get(i - 1), periods().get(i)));
        }
        return List.copyOf(changes);
    }

    /** {@return the changes by which the total falls} */
    public List<PeriodChange> drops() {
        return changes().stream().filter(PeriodChange::isDrop).toList();
    }

    private PeriodChange change(PeriodTotal before, PeriodTotal after) {
        List<MonetaryAmount> differences = new ArrayList<>();
        for (int i = 0; i < components().size(); i++) {
            differences.add(Amounts.normalized(
                    after.amounts().get(i).subtract(before.amounts().get(i))));
        }
        return ImmutablePeriodChange.builder()
                .label(after.label())
                .difference(Amounts.normalized(after.total().subtract(before.total())))
                .components(components().stream().map(Component::name).toList())
                .differences(differences)
                .build();
    }

    /** {@return the table: a line for each period, a column for each component} */
    @Override
    public String toString() {
        int decimals = AmountText.decimals(
                periods().stream().flatMap(period -> period.amounts().stream()).toList());
        List<String> headings = new ArrayList<>(List.of("Period"));
        components().forEach(component -> headings.add(component.name()));
        headings.add("Total");
        if (view().isPaid()) {
            headings.add("Unpaid at end");
        }
        TextTable table = TextTable.of(headings);
        for (PeriodTotal period : periods()) {
            table = table.row(row(period, decimals));
        }
        return "Amounts in " + currency().getCurrencyCode() + ", " + view() + "\n" + table;
    }

    private List<String> row(PeriodTotal period, int decimals) {
        List<String> cells = new ArrayList<>(List.of(period.label()));
        period.amounts().forEach(amount -> cells.add(AmountText.number(amount, decimals)));
        cells.add(AmountText.number(period.total(), decimals));
        if (view().isPaid()) {
            cells.add(AmountText.number(period.accruedUnpaidAtEnd(), decimals));
        }
        return cells;
    }
}

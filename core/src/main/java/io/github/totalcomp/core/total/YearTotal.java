package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.text.AmountText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What an offer pays in one compensation year, component by component. The cells sum to the total, exactly. */
@Value.Immutable
@ValueStyle
public abstract sealed class YearTotal permits ImmutableYearTotal {

    YearTotal() {}

    /** {@return the number of the year, from 1} */
    public abstract int number();

    /** {@return the first day of the year: the start date or an anniversary} */
    public abstract LocalDate firstDay();

    /** {@return the anniversary that completes the year; what vests on it belongs to the year} */
    public abstract LocalDate anniversary();

    /** {@return the cells in the order of the offer's components} */
    public abstract List<Cell> cells();

    /** {@return the exact sum of the cells} */
    public abstract MonetaryAmount total();

    /**
     * {@return the cell of a component}
     *
     * @param component the name of a component of the offer
     * @throws DefinitionException if the offer has no such component
     */
    public Cell cell(String component) {
        return cells().stream()
                .filter(cell -> cell.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "a cell must be one of the offer's components, "
                                + cells().stream().map(Cell::component).collect(Collectors.joining(", ")),
                        "\"" + component + "\"",
                        "use one of these names"));
    }

    /** {@return the year's total and, cell by cell, every payment that it sums} */
    public String explain() {
        return this + "\n" + cells().stream().map(Cell::explain).collect(Collectors.joining("\n"));
    }

    /** {@return the year and its total in one line} */
    @Override
    public String toString() {
        return "year " + number() + " (" + firstDay() + " to " + anniversary() + "): " + AmountText.full(total());
    }
}

package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.text.AmountText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** What an offer pays in one compensation year, component by component. The cells sum to the total, exactly. */
public final class YearTotal {

    private final int number;
    private final LocalDate firstDay;
    private final LocalDate anniversary;
    private final List<Cell> cells;
    private final MonetaryAmount total;

    YearTotal(int number, LocalDate firstDay, LocalDate anniversary, List<Cell> cells, MonetaryAmount total) {
        this.number = number;
        this.firstDay = firstDay;
        this.anniversary = anniversary;
        this.cells = cells;
        this.total = total;
    }

    /** {@return the number of the year, from 1} */
    public int number() {
        return number;
    }

    /** {@return the first day of the year: the start date or an anniversary} */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the anniversary that completes the year; what vests on it belongs to the year} */
    public LocalDate anniversary() {
        return anniversary;
    }

    /** {@return the cells in the order of the offer's components} */
    public List<Cell> cells() {
        return cells;
    }

    /** {@return the exact sum of the cells} */
    public MonetaryAmount total() {
        return total;
    }

    /**
     * {@return the cell of a component}
     *
     * @param component the name of a component of the offer
     * @throws DefinitionException if the offer has no such component
     */
    public Cell cell(String component) {
        return cells.stream()
                .filter(cell -> cell.component().equals(component))
                .findFirst()
                .orElseThrow(() -> TotalCompensation.unknownComponent(
                        cells.stream().map(Cell::component).toList(), component));
    }

    /** {@return the year's total and, cell by cell, every payment that it sums} */
    public String explain() {
        return this + "\n" + cells.stream().map(Cell::explain).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearTotal that
                && number == that.number
                && firstDay.equals(that.firstDay)
                && total.equals(that.total)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * number + total.hashCode();
    }

    /** {@return the year and its total in one line} */
    @Override
    public String toString() {
        return "year " + number + " (" + firstDay + " to " + anniversary + "): " + AmountText.full(total);
    }
}

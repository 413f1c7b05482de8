package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * How the totals of an offer are distributed over the simulated paths, year by year and in sum. {@code toString} is a
 * table of means and percentiles.
 */
public final class SimulationResult {

    private static final double[] SHOWN = {10, 25, 50, 75, 90};

    private final Simulation simulation;
    private final CurrencyUnit currency;
    private final List<SimulatedTotal> years;
    private final SimulatedTotal total;

    private SimulationResult(
            Simulation simulation, CurrencyUnit currency, List<SimulatedTotal> years, SimulatedTotal total) {
        this.simulation = simulation;
        this.currency = currency;
        this.years = years;
        this.total = total;
    }

    /** {@return the result that holds these totals: an array for each year, and at last their sums} */
    static SimulationResult of(Simulation simulation, CurrencyUnit currency, double[][] totals, Moments[] moments) {
        List<SimulatedTotal> years = new ArrayList<>();
        for (int column = 0; column < totals.length; column++) {
            years.add(new SimulatedTotal(currency, totals[column], moments[column]));
        }
        SimulatedTotal sum = years.remove(years.size() - 1);
        return new SimulationResult(simulation, currency, List.copyOf(years), sum);
    }

    /** {@return the simulation that was run} */
    public Simulation simulation() {
        return simulation;
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return currency;
    }

    /** {@return the totals of the compensation years, from year 1} */
    public List<SimulatedTotal> years() {
        return years;
    }

    /**
     * {@return the total of a compensation year}
     *
     * @param number from 1 to the number of years simulated
     * @throws DefinitionException if outside
     */
    public SimulatedTotal year(int number) {
        if (number < 1 || number > years.size()) {
            throw new DefinitionException(
                    "a year must lie within the horizon of " + years.size() + " years",
                    number,
                    "simulate more years, or ask for one of these");
        }
        return years.get(number - 1);
    }

    /** {@return the sum of all years, path by path} */
    public SimulatedTotal total() {
        return total;
    }

    /** Two are equal if every total holds the same amounts, to the bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SimulationResult that && years.equals(that.years) && total.equals(that.total);
    }

    @Override
    public int hashCode() {
        return 31 * years.hashCode() + total.hashCode();
    }

    /** {@return a table of means and percentiles by year} */
    @Override
    public String toString() {
        List<String> headings = new ArrayList<>(List.of("Year", "Mean"));
        DoubleStream.of(SHOWN).forEach(percent -> headings.add("P" + (int) percent));
        TextTable table = TextTable.of(headings);
        for (int year = 1; year <= years.size(); year++) {
            table = table.row(row(String.valueOf(year), year(year)));
        }
        table = table.rule().row(row("Sum", total));
        return "Amounts in " + currency.getCurrencyCode() + ", " + simulation.paths() + " paths, seed "
                + simulation.seed() + "\n" + table;
    }

    private static List<String> row(String label, SimulatedTotal total) {
        Stream<MonetaryAmount> amounts =
                Stream.concat(Stream.of(total.mean()), DoubleStream.of(SHOWN).mapToObj(total::percentile));
        return Stream.concat(Stream.of(label), amounts.map(amount -> AmountText.number(amount, 0)))
                .toList();
    }
}

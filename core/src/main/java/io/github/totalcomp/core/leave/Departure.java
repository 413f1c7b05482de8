package io.github.totalcomp.core.leave;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What somebody who leaves on a date keeps, forfeits and owes, component by component. */
@Value.Immutable
@ValueStyle
public abstract sealed class Departure permits ImmutableDeparture {

    Departure() {}

    /** {@return the day of leaving; the last day that earns base salary is the day before} */
    public abstract LocalDate date();

    /** {@return the currency of every amount} */
    public abstract CurrencyUnit currency();

    /** {@return a line for each component, in the order of the offer} */
    public abstract List<DepartureLine> lines();

    /**
     * {@return the line of a component}
     *
     * @param component the name of a component of the offer
     * @throws DefinitionException if there is no such component
     */
    public DepartureLine line(String component) {
        return lines().stream()
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "a line must be one of "
                                + lines().stream().map(DepartureLine::component).toList(),
                        DefinitionException.quoted(component),
                        "use one of these names"));
    }

    /** {@return everything paid or vested by the day of leaving, before repayments} */
    public MonetaryAmount kept() {
        return sum(DepartureLine::kept);
    }

    /** {@return what must be repaid} */
    public MonetaryAmount owed() {
        return sum(DepartureLine::owed);
    }

    /** {@return what is kept less what must be repaid} */
    public MonetaryAmount net() {
        return Amounts.normalized(kept().subtract(owed()));
    }

    /** {@return the value of what would have vested later, at the assumed prices} */
    public MonetaryAmount forfeited() {
        return sum(DepartureLine::forfeited);
    }

    private MonetaryAmount sum(Function<DepartureLine, MonetaryAmount> amount) {
        BigDecimal sum = lines().stream()
                .map(line -> Amounts.number(amount.apply(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, currency());
    }

    /** {@return the table of what is kept, owed and forfeited} */
    @Override
    public String toString() {
        int decimals = AmountText.decimals(lines().stream()
                .flatMap(line -> Stream.of(line.kept(), line.owed(), line.forfeited()))
                .toList());
        TextTable table = TextTable.of("Component", "Kept", "To repay", "Forfeited", "Units kept", "Units lost");
        for (DepartureLine line : lines()) {
            table = table.row(
                    line.component(),
                    AmountText.number(line.kept(), decimals),
                    AmountText.number(line.owed(), decimals),
                    AmountText.number(line.forfeited(), decimals),
                    line.unitsVested().map(Object::toString).orElse(""),
                    line.unitsForfeited().map(Object::toString).orElse(""));
        }
        return "Leaving on " + date() + ", amounts in " + currency().getCurrencyCode() + "\n"
                + table.rule()
                        .row(
                                "Sum",
                                AmountText.number(kept(), decimals),
                                AmountText.number(owed(), decimals),
                                AmountText.number(forfeited(), decimals),
                                "",
                                "");
    }
}

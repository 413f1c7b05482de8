package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The refreshers that lift an offer's later years to a target, year by year. */
@Value.Immutable
@ValueStyle
public abstract sealed class RefreshPlan permits ImmutableRefreshPlan {

    RefreshPlan() {}

    /** {@return the offer before refreshers} */
    public abstract Offer offer();

    /** {@return target, planning price and schedule} */
    public abstract RefreshPolicy policy();

    /** {@return the years of the horizon, in order} */
    public abstract List<RefreshYear> years();

    /**
     * {@return a year}
     *
     * @param number from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public RefreshYear year(int number) {
        if (number < 1 || number > years().size()) {
            throw new DefinitionException(
                    "a year must lie within the horizon of " + years().size() + " years",
                    number,
                    "plan over more years, or ask for one of these");
        }
        return years().get(number - 1);
    }

    /** {@return the refreshers in the order of the years that they fill, each named by the year rated} */
    public List<EquityGrant> refreshers() {
        return years().stream()
                .map(RefreshYear::refresher)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the assumptions used: the planning price} */
    public Assumptions assumptions() {
        return RefreshPlanner.assumptions(policy());
    }

    /**
     * {@return the offer with the refreshers added; aggregating it under {@link #assumptions} gives the years planned}
     *
     * @throws DefinitionException if the offer already has a component of a refresher's name
     */
    public Offer toOffer() {
        Offer.Builder refreshed = offer().toBuilder();
        refreshers().forEach(refreshed::add);
        return refreshed.build();
    }

    /** {@return the table of years, and for each year why it is refreshed or not} */
    public String explain() {
        List<String> lines = new ArrayList<>(List.of(toString()));
        years().stream().map(this::reason).forEach(lines::add);
        List<String> left = TctParts.notCounted(offer());
        if (!left.isEmpty()) {
            lines.add("Not counted: " + String.join(", ", left));
        }
        return String.join("\n", lines);
    }

    private String reason(RefreshYear year) {
        String name = "Year " + year.number() + ": ";
        if (year.gap().isZero()) {
            return name + "no gap, no refresher";
        }
        String gap = "gap of " + AmountText.full(year.gap());
        if (year.number() <= RefreshPlanner.RATING_LAG_YEARS) {
            return name + gap + " stays; the first rating, for year 1, shows from year "
                    + (RefreshPlanner.RATING_LAG_YEARS + 1);
        }
        return name
                + year.refresher()
                        .map(grant -> gap + " filled with "
                                + grant.units().orElseThrow() + " units worth "
                                + AmountText.full(year.refreshed()) + ", granted on "
                                + grant.grantDate().orElseThrow() + " for the rating of year "
                                + (year.number() - RefreshPlanner.RATING_LAG_YEARS))
                        .orElse(gap + " is less than one unit");
    }

    /** {@return the table: a line for each year with target, cash, vesting value, gap, refresher and residue} */
    @Override
    public String toString() {
        int decimals = AmountText.decimals(years().stream()
                .flatMap(year -> Stream.of(year.target(), year.cash(), year.vesting(), year.refreshed()))
                .toList());
        TextTable table = TextTable.of("Year", "Target", "Cash", "Vesting", "Gap", "Refresher", "Residue");
        for (RefreshYear year : years()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(year.number())));
            Stream.of(year.target(), year.cash(), year.vesting(), year.gap(), year.refreshed())
                    .map(amount -> AmountText.number(amount, decimals))
                    .forEach(row::add);
            row.add(Figures.signed(year.residue(), decimals));
            table = table.row(row);
        }
        return "Amounts in " + policy().target().getCurrency().getCurrencyCode() + "\n" + table;
    }
}

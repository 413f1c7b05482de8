package io.github.totalcomp.core.target;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Draws a {@link TctSolution} as text. */
final class SolutionText {

    private static final int QUOTIENT_DECIMALS = 2;
    private static final int FACTOR_DECIMALS = 6;

    private SolutionText() {}

    static String table(TctSolution solution) {
        int decimals = AmountText.decimals(solution.years().stream()
                .flatMap(year -> Stream.of(year.target(), year.base(), year.vesting()))
                .toList());
        TextTable table = TextTable.of("Year", "Target", "Base", "Sign-on", "Vesting", "Total", "Residue");
        for (SolvedYear year : solution.years()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(year.number())));
            Stream.of(year.target(), year.base(), year.signOn(), year.vesting(), year.total())
                    .map(amount -> AmountText.number(amount, decimals))
                    .forEach(row::add);
            row.add(Figures.signed(year.residue(), decimals));
            table = table.row(row);
        }
        return "Amounts in " + solution.target().currency().getCurrencyCode() + "\n" + table;
    }

    static String explain(TctSolution solution) {
        TctTarget target = solution.target();
        List<String> lines = new ArrayList<>();
        lines.add("Year " + target.sizingYear() + " sizes the grant: the target of "
                + AmountText.full(target.target(target.sizingYear())) + " less the base of "
                + AmountText.full(target.base()));
        lines.add("Planning price: "
                + target.planningPrice().map(Object::toString).orElse("none, the value stays"));
        lines.addAll(worth(solution));
        lines.add(quotient(solution));
        lines.add("");
        lines.add(table(solution));
        solution.years().stream()
                .map(SolutionText::remark)
                .flatMap(List::stream)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static List<String> worth(TctSolution solution) {
        TctTarget target = solution.target();
        CurrencyUnit currency = target.currency();
        List<String> lines = new ArrayList<>();
        lines.add("One " + (target.byValue() ? currency.getCurrencyCode() : "unit") + " granted brings there "
                + worthText(solution.worth().sum(), target));
        for (UnitWorth.Part part : solution.worth().parts()) {
            lines.add("  " + part.date() + "  " + part.portion()
                    + (target.byValue() ? " times " : " at ")
                    + worthText(part.factor(), target));
        }
        return lines;
    }

    private static String worthText(Rational worth, TctTarget target) {
        return target.byValue() ? Figures.decimal(worth, FACTOR_DECIMALS) : Figures.price(worth, target.currency());
    }

    private static String quotient(TctSolution solution) {
        TctTarget target = solution.target();
        MonetaryAmount gap = target.target(target.sizingYear()).subtract(target.base());
        String exact = Figures.decimal(solution.exactQuotient(), QUOTIENT_DECIMALS);
        String granted = solution.grant()
                .value()
                .map(AmountText::full)
                .orElseGet(() -> solution.grant().units().orElseThrow() + " units");
        return "Grant: " + AmountText.full(gap) + " / "
                + worthText(solution.worth().sum(), target) + " = " + exact
                + (target.byValue() || target.wholeUnits() ? ", rounded down to " : ", that is ") + granted;
    }

    private static List<String> remark(SolvedYear year) {
        String name = "Year " + year.number();
        if (year.signOn().isPositive()) {
            return List.of(name + ": sign-on " + AmountText.full(year.signOn()) + " bridges "
                    + AmountText.number(year.target()) + " - " + AmountText.number(year.base()) + " - "
                    + AmountText.number(year.vesting()));
        }
        if (year.residue().isZero()) {
            return List.of();
        }
        return List.of(name + ": " + AmountText.full(year.residue().abs())
                + (year.residue().isNegative() ? " short of the target" : " above the target"));
    }
}

package io.github.totalcomp.formats;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.DepartureLine;
import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.target.RefreshPlan;
import io.github.totalcomp.core.target.RefreshYear;
import io.github.totalcomp.core.target.SolvedYear;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.PeriodChange;
import io.github.totalcomp.core.total.PeriodTotal;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.formats.internal.Decoders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** What an offer pays, what a target implies and what leaving means, as trees for JSON. */
final class PayTrees {

    private static final int QUOTIENT_DECIMALS = 34;

    private PayTrees() {}

    static Map<String, Object> periods(PeriodTotals totals) {
        List<String> names = totals.components().stream().map(Component::name).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("view", totals.view().toString());
        tree.put("measure", Decoders.nameOf(totals.measure()));
        tree.put(
                "periods",
                totals.periods().stream()
                        .map(period -> period(period, names, totals.view().isPaid()))
                        .toList());
        tree.put("total", PlainText.money(totals.total()));
        tree.put("drops", totals.drops().stream().map(PayTrees::change).toList());
        return tree;
    }

    private static Map<String, Object> period(PeriodTotal period, List<String> names, boolean paid) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("period", period.label());
        tree.put("from", period.fromInclusive().toString());
        tree.put("toExclusive", period.toExclusive().toString());
        tree.put("components", byName(names, period.amounts()));
        tree.put("total", PlainText.money(period.total()));
        tree.put("cumulative", PlainText.money(period.cumulative()));
        if (paid) {
            tree.put("unpaidAtEnd", PlainText.money(period.accruedUnpaidAtEnd()));
        }
        return tree;
    }

    static Map<String, Object> change(PeriodChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("period", change.label());
        tree.put("difference", PlainText.money(change.difference()));
        tree.put("components", byName(change.components(), change.differences()));
        return tree;
    }

    private static Map<String, Object> byName(List<String> names, List<MonetaryAmount> amounts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            tree.put(names.get(i), PlainText.money(amounts.get(i)));
        }
        return tree;
    }

    static Map<String, Object> cell(Cell cell) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", cell.year());
        tree.put("component", cell.component());
        tree.put("amount", PlainText.money(cell.amount()));
        tree.put("payments", cell.payments().stream().map(PayTrees::payment).toList());
        return tree;
    }

    static Map<String, Object> payment(Payment payment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", payment.date().toString());
        tree.put("amount", PlainText.money(payment.amount()));
        tree.put("basis", payment.basis().describe());
        if (payment.basis().origin() instanceof PaymentBasis.Vest vest) {
            tree.put("units", vest.units().toString());
            tree.put("price", PlainText.decimal(Amounts.number(vest.price())));
        }
        return tree;
    }

    static Map<String, Object> solution(TctSolution solution) {
        TctTarget target = solution.target();
        Map<String, Object> grant = new LinkedHashMap<>();
        solution.grant().units().ifPresent(units -> grant.put("units", units.toString()));
        PlainText.putMoney(grant, "value", solution.grant().value());
        grant.put("exact", PlainText.exact(solution.exactQuotient(), QUOTIENT_DECIMALS));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("startDate", target.startDate().toString());
        target.planningPrice().ifPresent(price -> tree.put("planningPrice", price.toString()));
        tree.put("sizingYear", target.sizingYear());
        tree.put("signOnYears", target.signOnYears());
        tree.put("grant", grant);
        tree.put("years", solution.years().stream().map(PayTrees::year).toList());
        return tree;
    }

    static Map<String, Object> year(SolvedYear year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.number());
        tree.put("target", PlainText.money(year.target()));
        tree.put("base", PlainText.money(year.base()));
        tree.put("signOn", PlainText.money(year.signOn()));
        tree.put("vesting", PlainText.money(year.vesting()));
        tree.put("total", PlainText.money(year.total()));
        tree.put("residue", PlainText.money(year.residue()));
        return tree;
    }

    static Map<String, Object> refresh(RefreshPlan plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("years", plan.years().stream().map(PayTrees::year).toList());
        return tree;
    }

    static Map<String, Object> year(RefreshYear year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.number());
        tree.put("target", PlainText.money(year.target()));
        tree.put("cash", PlainText.money(year.cash()));
        tree.put("vesting", PlainText.money(year.vesting()));
        year.refresher().flatMap(EquityGrant::units).ifPresent(units -> tree.put("refresherUnits", units.toString()));
        tree.put("refreshed", PlainText.money(year.refreshed()));
        tree.put("total", PlainText.money(year.total()));
        tree.put("residue", PlainText.money(year.residue()));
        return tree;
    }

    static Map<String, Object> bridge(VestBridge bridge) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("firstVest", bridge.firstVest().toString());
        tree.put("days", Math.toIntExact(bridge.days()));
        tree.put("amount", PlainText.money(bridge.amount()));
        return tree;
    }

    static Map<String, Object> departure(Departure departure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", departure.date().toString());
        Map<String, Object> lines = new LinkedHashMap<>();
        departure.lines().forEach(line -> lines.put(line.component(), line(line)));
        tree.put("components", lines);
        tree.put("kept", PlainText.money(departure.kept()));
        tree.put("toRepay", PlainText.money(departure.owed()));
        tree.put("net", PlainText.money(departure.net()));
        tree.put("forfeited", PlainText.money(departure.forfeited()));
        return tree;
    }

    static Map<String, Object> line(DepartureLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kept", PlainText.money(line.kept()));
        tree.put("toRepay", PlainText.money(line.owed()));
        tree.put("forfeited", PlainText.money(line.forfeited()));
        line.unitsVested().ifPresent(units -> tree.put("unitsKept", units.toString()));
        line.unitsForfeited().ifPresent(units -> tree.put("unitsForfeited", units.toString()));
        return tree;
    }
}

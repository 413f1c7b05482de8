package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.ExpertFee;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.target.RefreshPlan;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.money.CurrencyUnit;

/** Results by themselves. They are computed, so they are written and not read back. */
final class ResultForms {

    private ResultForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                form(TotalCompensation.class, "totals", TotalCompensation::currency, ResultForms::totals),
                form(PeriodTotals.class, "periods", PeriodTotals::currency, ResultJson::tree),
                form(Departure.class, "departure", Departure::currency, ResultJson::tree),
                form(
                        TctSolution.class,
                        "solution",
                        solution -> solution.target().currency(),
                        ResultJson::tree),
                form(
                        Reconciliation.class,
                        "reconciliation",
                        quoted -> quoted.assumedGrowth().getCurrency(),
                        ResultJson::tree),
                form(OfferComparison.class, "comparison", OfferComparison::currency, ResultJson::tree),
                form(SimulationResult.class, "simulation", SimulationResult::currency, ResultJson::tree),
                form(
                        ComponentRanking.class,
                        "ranking",
                        ranking -> ranking.context().currency(),
                        ResultJson::tree),
                form(
                        CounterOffer.class,
                        "counteroffer",
                        counter -> counter.askedYearly().getCurrency(),
                        ResultJson::tree),
                form(
                        OfferPosition.class,
                        "position",
                        position -> position.context().currency(),
                        ResultJson::tree),
                form(
                        RefreshPlan.class,
                        "refresh",
                        plan -> plan.policy().target().getCurrency(),
                        PayTrees::refresh),
                form(VestBridge.class, "vest-bridge", bridge -> bridge.amount().getCurrency(), PayTrees::bridge),
                form(ExpertFee.class, "expert-fee", fee -> fee.fee().getCurrency(), NextStepTrees::fee),
                form(NextStep.class, "next-step", step -> step.offeredYearly().getCurrency(), ResultJson::tree));
    }

    private static Map<String, Object> totals(TotalCompensation totals) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("offer", ResultJson.tree(totals.offer()));
        tree.putAll(ResultJson.tree(totals));
        return tree;
    }

    private static <T> ValueForm<T> form(
            Class<T> type, String name, Function<T, CurrencyUnit> currency, Function<T, Map<String, Object>> figures) {
        return ValueForm.computed(type, "totalcomp-result-" + name + "/1", result -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("currency", currency.apply(result).getCurrencyCode());
            tree.putAll(figures.apply(result));
            return tree;
        });
    }
}

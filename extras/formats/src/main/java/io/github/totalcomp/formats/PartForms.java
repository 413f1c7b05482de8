package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.issue.BargainingPackage;
import io.github.totalcomp.bargaining.issue.BargainingSolution;
import io.github.totalcomp.bargaining.issue.PushedIssue;
import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.position.ComponentStanding;
import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.MarketPoint;
import io.github.totalcomp.bargaining.round.AskStakes;
import io.github.totalcomp.bargaining.round.Concessions;
import io.github.totalcomp.core.leave.DepartureLine;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.target.QuotedYear;
import io.github.totalcomp.core.target.RefreshYear;
import io.github.totalcomp.core.target.SolvedYear;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.PaymentStream;
import io.github.totalcomp.core.total.PeriodChange;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.Crossing;
import io.github.totalcomp.negotiation.advice.Likelihood;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.advice.WorkedFigure;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** Parts of results by themselves: written like in the whole, with the currency that the whole would state. */
final class PartForms {

    private PartForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                part(YearTotal.class, YearTotal::total, ResultJson::year),
                part(Cell.class, Cell::amount, PayTrees::cell),
                part(Payment.class, Payment::amount, PartForms::payment),
                part(PeriodChange.class, PeriodChange::difference, PayTrees::change),
                part(SolvedYear.class, SolvedYear::total, PayTrees::year),
                part(RefreshYear.class, RefreshYear::total, PayTrees::year),
                part(QuotedYear.class, QuotedYear::quoted, StudyTrees::year),
                part(DepartureLine.class, DepartureLine::kept, PartForms::line),
                part(SimulatedTotal.class, SimulatedTotal::mean, StudyTrees::distribution),
                part(RankedLever.class, RankedLever::current, ResultJson::lever),
                part(AskedLever.class, AskedLever::offered, ResultJson::asked),
                part(ComponentStanding.class, ComponentStanding::current, PositionTrees::standing),
                part(MarketPoint.class, MarketPoint::amount, PositionTrees::point),
                part(AskStakes.class, AskStakes::expectedGain, NextStepTrees::stakes),
                ValueForm.part(PaymentStream.class, PartForms::stream),
                ValueForm.part(Concessions.class, PartForms::concessions),
                ValueForm.part(Likelihood.class, PartForms::likelihood),
                ValueForm.part(BargainingPackage.class, PartForms::agreed),
                ValueForm.computed(BargainingSolution.class, "totalcomp-result-bargaining/1", PartForms::solution),
                ValueForm.part(Finding.class, PartForms::finding),
                ValueForm.part(WalkAwayFinding.class, ResultJson::finding),
                ValueForm.part(PercentileRank.class, PositionTrees::rank),
                ValueForm.part(Crossing.class, ResultJson::tree),
                ValueForm.part(WorkedFigure.class, ResultJson::figure),
                ValueForm.part(ApproachOption.class, ResultJson::approach),
                ValueForm.part(ObjectionAnswer.class, NextStepTrees::answer));
    }

    private static <T> ValueForm<T> part(
            Class<T> type, Function<T, MonetaryAmount> amount, Function<T, Map<String, Object>> figures) {
        return ValueForm.part(type, value -> inCurrency(Optional.of(amount.apply(value)), figures.apply(value)));
    }

    private static Map<String, Object> finding(Finding finding) {
        return inCurrency(finding.amount(), PositionTrees.finding(finding));
    }

    private static Map<String, Object> inCurrency(Optional<MonetaryAmount> amount, Map<String, Object> figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        amount.ifPresent(stated -> tree.put("currency", stated.getCurrency().getCurrencyCode()));
        tree.putAll(figures);
        return tree;
    }

    private static Map<String, Object> stream(PaymentStream stream) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("currency", stream.currency().getCurrencyCode());
        tree.put("payments", stream.payments().stream().map(PartForms::payment).toList());
        tree.put("total", PlainText.money(stream.total()));
        return tree;
    }

    private static Map<String, Object> payment(Payment payment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("component", payment.component());
        tree.put("year", payment.year());
        tree.putAll(PayTrees.payment(payment));
        return tree;
    }

    private static Map<String, Object> concessions(Concessions concessions) {
        return inCurrency(concessions.averages().stream().findFirst(), NextStepTrees.concessions(concessions));
    }

    private static Map<String, Object> likelihood(Likelihood likelihood) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("portion", likelihood.portion().toString());
        tree.put("steps", likelihood.steps().stream().map(PartForms::step).toList());
        return tree;
    }

    private static Map<String, Object> step(Likelihood.Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("factor", step.factor().toString());
        tree.put("reason", step.reason());
        tree.put("result", step.result().toString());
        return tree;
    }

    private static Map<String, Object> agreed(BargainingPackage agreed) {
        Map<String, Object> terms = new LinkedHashMap<>();
        agreed.terms().forEach(term -> terms.put(term.issue(), term.option().label()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("terms", terms);
        tree.put("ours", agreed.ours().toString());
        tree.put("theirs", agreed.theirs().toString());
        tree.put("ourGain", agreed.ourGain().toString());
        tree.put("theirGain", agreed.theirGain().toString());
        tree.put("ways", agreed.ways().toString());
        return tree;
    }

    private static Map<String, Object> solution(BargainingSolution solution) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "paretoSet",
                solution.paretoSet().stream().map(PartForms::agreed).toList());
        solution.nashPoint().ifPresent(agreed -> tree.put("nashPoint", agreed(agreed)));
        tree.put(
                "pushOrder",
                solution.pushOrder().stream().map(PartForms::pushed).toList());
        return tree;
    }

    private static Map<String, Object> pushed(PushedIssue issue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", issue.name());
        tree.put("ours", issue.ours().toString());
        tree.put("theirs", issue.theirs().toString());
        issue.ratio().ifPresent(ratio -> tree.put("ratio", ratio.toString()));
        return tree;
    }

    /** A line names its component, which in the whole is the name of its field. */
    private static Map<String, Object> line(DepartureLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("component", line.component());
        tree.putAll(PayTrees.line(line));
        return tree;
    }
}

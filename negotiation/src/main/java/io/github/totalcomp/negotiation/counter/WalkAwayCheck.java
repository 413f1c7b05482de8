package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.EveryYear;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastAmount;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastUnits;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.Term;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Holds an offer against a walk-away. */
final class WalkAwayCheck {

    private final ComponentRanking ranking;
    private final AskDraft draft;
    private final TotalCompensation totals;

    private WalkAwayCheck(ComponentRanking ranking, AskDraft draft) {
        this.ranking = ranking;
        this.draft = draft;
        this.totals = draft.totals();
    }

    static List<WalkAwayFinding> findings(WalkAway walkAway, ComponentRanking ranking, AskDraft draft) {
        WalkAwayCheck check = new WalkAwayCheck(ranking, draft);
        List<WalkAwayFinding> findings = new ArrayList<>();
        if (walkAway.yearly().isPositive() || walkAway.conditions().isEmpty()) {
            findings.add(check.atLeast(
                    "an average of at least " + AmountText.full(walkAway.yearly()) + " a year",
                    check.totals.averagePerYear(),
                    walkAway.yearly()));
        }
        walkAway.conditions().forEach(condition -> findings.add(check.finding(condition)));
        return List.copyOf(findings);
    }

    static boolean isMet(WalkAwayCondition condition, ComponentRanking ranking, AskDraft draft) {
        return new WalkAwayCheck(ranking, draft).finding(condition).isMet();
    }

    private WalkAwayFinding finding(WalkAwayCondition condition) {
        if (condition instanceof LeastAmount least) {
            Lever lever = ranking.lever(least.lever()).lever();
            return atLeast(
                    condition.toString(),
                    draft.current(lever),
                    Amounts.requireCurrency(
                            "the least of " + least.lever(),
                            least.least(),
                            draft.context().currency()));
        }
        if (condition instanceof LeastUnits least) {
            return units(least);
        }
        if (condition instanceof EveryYear least) {
            MonetaryAmount lowest = totals.years().stream()
                    .map(YearTotal::total)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return atLeast(
                    condition.toString(),
                    lowest,
                    Amounts.requireCurrency("the least of every year", least.least(), totals.currency()));
        }
        return switch (((Term) condition).state()) {
            case MET -> new WalkAwayFinding(condition.toString(), State.MET, "met");
            case NOT_MET -> new WalkAwayFinding(condition.toString(), State.SHORT, "not met; ask for it");
            case UNKNOWN -> new WalkAwayFinding(condition.toString(), State.UNKNOWN, "not known; ask about it");
        };
    }

    private WalkAwayFinding atLeast(String condition, MonetaryAmount held, MonetaryAmount least) {
        return held.isGreaterThanOrEqualTo(least)
                ? new WalkAwayFinding(condition, State.MET, "met with " + AmountText.full(held))
                : new WalkAwayFinding(
                        condition,
                        State.SHORT,
                        "short by " + AmountText.full(Amounts.normalized(least.subtract(held))));
    }

    private WalkAwayFinding units(LeastUnits least) {
        Units held = draft
                .context()
                .offer()
                .components(ranking.lever(least.lever()).lever().kind())
                .stream()
                .filter(EquityGrant.class::isInstance)
                .map(component -> ((EquityGrant) component).units())
                .flatMap(Optional::stream)
                .reduce(Units.ZERO, Units::plus);
        return held.compareTo(least.least()) >= 0
                ? new WalkAwayFinding(least.toString(), State.MET, "met with " + held + " units")
                : new WalkAwayFinding(
                        least.toString(),
                        State.SHORT,
                        "short by " + least.least().minus(held) + " units");
    }
}

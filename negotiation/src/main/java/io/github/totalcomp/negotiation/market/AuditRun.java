package io.github.totalcomp.negotiation.market;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** Looks market observations through by the rules of an audit. */
final class AuditRun {

    private final MarketAudit audit;
    private final List<MarketObservation> observations;
    private final List<String> notes = new ArrayList<>();
    private final Map<Set<MarketIssue>, List<MarketIssue>> shared = new HashMap<>();

    AuditRun(MarketAudit audit, List<MarketObservation> observations) {
        this.audit = audit;
        this.observations = observations;
    }

    MarketAudit.Audited run() {
        Fences totals = fences("total", MarketObservation::hasTotal, MarketObservation::total);
        Fences bases = fences("base salary", MarketObservation::hasBase, MarketObservation::base);
        TotalCheck totalCheck = TotalCheck.of(audit);
        Repeats repeats = new Repeats(audit.nearDays());
        List<MarketObservation> flagged = new ArrayList<>(observations.size());
        for (MarketObservation observation : observations) {
            Set<MarketIssue> issues = EnumSet.noneOf(MarketIssue.class);
            issues.addAll(observation.issues());
            zeros(observation, issues);
            totalCheck.of(observation).ifPresent(issues::add);
            if (observation.hasTotal() && totals.excludes(observation.total())) {
                issues.add(MarketIssue.TOTAL_OUTLIER);
            }
            if (observation.hasBase() && bases.excludes(observation.base())) {
                issues.add(MarketIssue.BASE_OUTLIER);
            }
            repeats.of(observation).ifPresent(issues::add);
            if (observation.location().filter(UnitedStates::isOutside).isPresent()) {
                issues.add(MarketIssue.PLACE_OUTSIDE_US);
            }
            flagged.add(
                    issues.size() == observation.issues().size()
                            ? observation
                            : observation.withIssues(shared.computeIfAbsent(issues, List::copyOf)));
        }
        return new MarketAudit.Audited(flagged, notes);
    }

    private static void zeros(MarketObservation observation, Set<MarketIssue> issues) {
        if (!observation.hasBase()) {
            issues.add(MarketIssue.NO_BASE);
        }
        if (observation.hasStock() && observation.stock().isZero()) {
            issues.add(MarketIssue.ZERO_STOCK);
        }
        if (observation.hasBonus() && observation.bonus().isZero()) {
            issues.add(MarketIssue.ZERO_BONUS);
        }
        if (observation.yearsAtCompany().isPresent()
                && observation
                        .yearsOfExperience()
                        .filter(years ->
                                years.compareTo(observation.yearsAtCompany().get()) < 0)
                        .isPresent()) {
            issues.add(MarketIssue.TENURE_OVER_EXPERIENCE);
        }
    }

    private Fences fences(
            String what, Predicate<MarketObservation> reported, Function<MarketObservation, MonetaryAmount> amount) {
        Fences fences =
                Fences.of(observations.stream().filter(reported).map(amount).toList(), audit.fenceFactor());
        fences.note(what).ifPresent(notes::add);
        return fences;
    }
}

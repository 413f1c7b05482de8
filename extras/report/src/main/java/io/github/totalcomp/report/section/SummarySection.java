package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.position.Severity;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodChange;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The answer before the working, and what it hangs on. */
final class SummarySection {

    private static final int MOST_YEARS = 5;
    private static final int MOST_WEAKNESSES = 3;

    private SummarySection() {}

    static Section of(Summary summary) {
        List<String> answers = new ArrayList<>();
        summary.comparison().ifPresent(comparison -> answers.add(best(comparison)));
        answers.add(pays(summary));
        summary.position().ifPresent(position -> {
            position.context()
                    .total()
                    .rank()
                    .ifPresent(rank -> answers.add("Against the market, and counted as its reports are, the total lies "
                            + Ranks.words(rank) + "."));
            if (summary.counter().stream().allMatch(CounterOffer::asksForMore)) {
                answers.add(push(position.context().ranking()));
            }
        });
        summary.counter().ifPresent(counter -> {
            answers.add(walkAway(counter));
            answers.add(ask(counter));
        });
        summary.nextStep()
                .ifPresent(step -> answers.add("To do next: " + step.action().label() + "."));
        List<String> caveats = caveats(summary);
        Section section = Section.of("In short", new Bullets(answers));
        return caveats.isEmpty()
                ? section
                : section.with(new Paragraph("Before you rely on it:")).with(new Bullets(caveats));
    }

    private static String best(OfferComparison comparison) {
        List<String> falling = comparison.names().stream()
                .sorted(Comparator.comparing((String name) -> total(comparison, name))
                        .reversed())
                .toList();
        String best = falling.get(0);
        boolean tied = total(comparison, best).equals(total(comparison, falling.get(1)));
        return (tied ? "No offer pays more than all others" : best + " pays most") + " over "
                + Shown.years(comparison.horizonYears()) + ": "
                + falling.stream()
                        .map(name -> name + " " + AmountText.full(total(comparison, name)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static MonetaryAmount total(OfferComparison comparison, String name) {
        return comparison.totals(name).total();
    }

    private static String pays(Summary summary) {
        TotalCompensation totals = summary.totals();
        List<YearTotal> years = totals.years();
        String who = summary.comparison().isPresent() ? totals.offer().employer() : "The offer";
        String sum = who + " pays " + AmountText.full(totals.total()) + " over " + Shown.years(years.size());
        if (years.size() == 1) {
            return sum + ".";
        }
        return sum + ", on average " + AmountText.number(totals.averagePerYear()) + " a year: " + byYear(years) + ".";
    }

    private static String byYear(List<YearTotal> years) {
        MonetaryAmount first = years.get(0).total();
        if (years.stream().allMatch(year -> year.total().equals(first))) {
            return "the same each year";
        }
        return years.size() <= MOST_YEARS ? each(years) : ends(years);
    }

    private static String each(List<YearTotal> years) {
        return years.stream()
                .map(year -> AmountText.number(year.total()) + " in year " + year.number())
                .collect(Collectors.joining(", "));
    }

    private static String ends(List<YearTotal> years) {
        YearTotal least =
                years.stream().min(Comparator.comparing(YearTotal::total)).orElseThrow();
        YearTotal most =
                years.stream().max(Comparator.comparing(YearTotal::total)).orElseThrow();
        return AmountText.number(years.get(0).total()) + " in year 1, least in year " + least.number() + " ("
                + AmountText.number(least.total()) + "), most in year " + most.number() + " ("
                + AmountText.number(most.total()) + ")";
    }

    private static String push(ComponentRanking ranking) {
        RankedLever first = ranking.levers().get(0);
        if (!first.expectedGain().isPositive()) {
            return "Nothing to push: no lever has room that the market or a cap leaves.";
        }
        return "Push " + first.lever().name() + " first, from " + AmountText.full(first.current())
                + first.target()
                        .map(target -> " towards " + AmountText.number(target, 0))
                        .orElse("")
                + " " + first.unit() + ": asking is expected to gain " + AmountText.full(first.expectedGain())
                + " over " + Shown.years(ranking.context().profile().horizonYears()) + ".";
    }

    private static String walkAway(CounterOffer counter) {
        return switch (WalkAwayFinding.State.overall(counter.offerFindings())) {
            case MET -> "The offer meets your walk-away: " + joined(counter.offerFindings()) + ".";
            case SHORT -> "The offer does not meet your walk-away: " + joined(missed(counter)) + ".";
            case UNKNOWN -> "Whether the offer meets your walk-away is not known yet: " + joined(missed(counter)) + ".";
        };
    }

    private static List<WalkAwayFinding> missed(CounterOffer counter) {
        return counter.offerFindings().stream()
                .filter(finding -> !finding.isMet())
                .toList();
    }

    private static String joined(List<WalkAwayFinding> findings) {
        return findings.stream()
                .map(finding -> finding.condition() + " (" + finding.detail() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String ask(CounterOffer counter) {
        return counter.asksForMore()
                ? "The ask, " + counter.approach().label() + ", raises the average year from "
                        + AmountText.full(counter.offeredYearly()) + " to "
                        + AmountText.number(counter.askedYearly()) + "."
                : "There is nothing to push: no step on any lever fits within the market.";
    }

    private static List<String> caveats(Summary summary) {
        TotalCompensation totals = summary.totals();
        List<String> caveats = new ArrayList<>();
        equity(totals, caveats);
        totals.by(PeriodView.compensationYears()).drops().stream()
                .findFirst()
                .map(PeriodChange::toString)
                .ifPresent(drop -> caveats.add(MarketSection.capital(drop) + "."));
        if (repays(totals)) {
            caveats.add("Leaving early means paying sign-on cash back.");
        }
        if (!totals.paymentsAfterHorizon().isEmpty()) {
            caveats.add(AmountText.full(totals.afterHorizon()) + " more is promised after these years and is not in the"
                    + " sum.");
        }
        summary.position().ifPresent(position -> {
            weaknesses(position, caveats);
            caveats.add(market(position.context().levers().market()));
        });
        return caveats;
    }

    private static void equity(TotalCompensation totals, List<String> caveats) {
        MonetaryAmount equity = totals.years().stream()
                .flatMap(year -> totals.offer().components().stream()
                        .filter(component ->
                                component.kind() == ComponentKind.EQUITY || component.kind() == ComponentKind.REFRESHER)
                        .map(component -> year.cell(component.name()).amount()))
                .reduce(Amounts.zero(totals.currency()), MonetaryAmount::add);
        if (equity.isPositive()) {
            String beliefs =
                    String.join("; ", Sections.describe(totals.offer(), totals.assumptions(), Measure.PROMISED));
            caveats.add(AmountText.full(Amounts.normalized(equity)) + " of the sum is equity, "
                    + (beliefs.isEmpty()
                            ? "counted at its value when granted."
                            : "worth that only with " + beliefs + "."));
        }
    }

    private static boolean repays(TotalCompensation totals) {
        return totals.offer().components().stream()
                .filter(SignOn.class::isInstance)
                .flatMap(component -> ((SignOn) component).payouts().stream())
                .anyMatch(payout -> !payout.repayment().equals(RepaymentTerms.none()));
    }

    private static void weaknesses(OfferPosition position, List<String> caveats) {
        List<String> names =
                position.findings(Severity.WEAKNESS).stream().map(Finding::name).toList();
        if (!names.isEmpty()) {
            int more = names.size() - MOST_WEAKNESSES;
            caveats.add("Weaknesses: "
                    + names.stream().limit(MOST_WEAKNESSES).collect(Collectors.joining("; "))
                    + (more > 0 ? "; and " + more + " more" : "") + ".");
        }
    }

    private static String market(MarketRanges market) {
        return "The market is known from " + MarketSection.observations(market)
                + market.lastDate().map(last -> ", the last of " + last).orElse("")
                + "; offers made now tend to be higher.";
    }
}

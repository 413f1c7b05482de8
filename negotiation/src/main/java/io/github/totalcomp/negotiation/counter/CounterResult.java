package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.RankedLever;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Writes down what a planner found. */
final class CounterResult {

    private static final BigDecimal TYPICALLY_LEAST = BigDecimal.valueOf(5_000);
    private static final BigDecimal TYPICALLY_MOST = BigDecimal.valueOf(100_000);

    private CounterResult() {}

    static CounterOffer of(
            ComponentRanking ranking,
            WalkAway walkAway,
            Approach approach,
            AskDraft offer,
            AskDraft ask,
            Map<String, List<String>> reasons,
            Optional<String> obstacleToFixed,
            Optional<RangeTop> bandTop) {
        MonetaryAmount offered = offer.totals().averagePerYear();
        MonetaryAmount asked = ask.totals().averagePerYear();
        return ImmutableCounterOffer.builder()
                .ranking(ranking)
                .walkAway(walkAway)
                .approach(approach)
                .ask(ask.context().offer())
                .levers(ranking.levers().stream()
                        .map(ranked -> lever(ranked, offer, ask, approach, reasons))
                        .toList())
                .offeredYearly(offered)
                .askedYearly(asked)
                .options(List.of(
                        ApproachOption.of(Approach.FIXED, obstacleToFixed),
                        ApproachOption.of(Approach.FLEXIBLE, Optional.empty())))
                .notes(notes(offered, asked, walkAway, ask, bandTop))
                .build();
    }

    private static AskedLever lever(
            RankedLever ranked, AskDraft offer, AskDraft ask, Approach approach, Map<String, List<String>> reasons) {
        Lever lever = ranked.lever();
        MonetaryAmount from = offer.current(lever);
        MonetaryAmount to = ask.current(lever);
        List<String> lines = new ArrayList<>();
        lines.add(to.isGreaterThan(from) ? targetLine(ranked) : leftLine(ranked, offer, approach));
        lines.addAll(reasons.getOrDefault(lever.name(), List.of()));
        return ImmutableAskedLever.builder()
                .ranked(ranked)
                .offered(from)
                .asked(to)
                .before(lever.terms(offer.context()))
                .after(lever.terms(ask.context()))
                .reasons(lines)
                .build();
    }

    private static String targetLine(RankedLever ranked) {
        MonetaryAmount target = ranked.targetWithinCap().orElseThrow();
        boolean capped = ranked.cap().filter(target::equals).isPresent();
        String source = ranked.range()
                .map(range -> ", from " + range.count() + " observations of the market")
                .orElse("");
        return "reachable target " + AmountText.full(target) + (capped ? ", the cap" : source);
    }

    private static String leftLine(RankedLever ranked, AskDraft offer, Approach approach) {
        if (ranked.target().isEmpty()) {
            return "left as it is: no market range is known";
        }
        if (ranked.likelihood().value().signum() == 0) {
            return "left as it is: "
                    + ranked.lever().flexibility(offer.context()).label() + "; a question does no harm";
        }
        if (ranked.room().isZero()) {
            return "left as it is: it already reaches its target";
        }
        return approach == Approach.FIXED
                ? "left as it is: the walk-away is reached without it"
                : "left as it is: no step of it fits";
    }

    private static List<String> notes(
            MonetaryAmount offered, MonetaryAmount asked, WalkAway walkAway, AskDraft ask, Optional<RangeTop> bandTop) {
        List<String> notes = new ArrayList<>();
        MonetaryAmount increase = Amounts.normalized(asked.subtract(offered));
        if (increase.isZero()) {
            notes.add("There is nothing to ask for within the market: every lever with a chance is at its target.");
        } else {
            sizeNote(increase).ifPresent(notes::add);
        }
        if (asked.isLessThan(walkAway.yearly())) {
            notes.add("Even the whole ask averages " + AmountText.full(asked) + " a year, below the walk-away of "
                    + walkAway + ": be ready to decline, or reconsider the walk-away.");
        } else if (offered.isGreaterThanOrEqualTo(walkAway.yearly())) {
            notes.add("The offer already reaches the walk-away: a no to the ask costs nothing.");
        }
        bandTop.map(top -> bandNote(ask.marketTotal(), top)).ifPresent(notes::add);
        return notes;
    }

    /** Typical increases are published in US dollars, so only asks in dollars are compared with them. */
    private static Optional<String> sizeNote(MonetaryAmount increase) {
        if (!increase.getCurrency().getCurrencyCode().equals("USD")) {
            return Optional.empty();
        }
        BigDecimal number = Amounts.number(increase);
        String size = AmountText.full(increase) + " a year more";
        if (number.compareTo(TYPICALLY_LEAST) < 0) {
            return Optional.of("The ask is small: " + size + ", where increases of 5,000 to over 100,000 are usual.");
        }
        return Optional.of(
                number.compareTo(TYPICALLY_MOST) <= 0
                        ? "The ask is of usual size: " + size + ", within the usual 5,000 to over 100,000."
                        : "The ask is large: " + size + ", at the far end of the usual 5,000 to over 100,000.");
    }

    private static String bandNote(MonetaryAmount total, RangeTop top) {
        String figures = AmountText.full(total) + " a year in the measure of the market, whose top is " + top;
        return total.isGreaterThan(top.amount())
                ? "The offer itself lies above the market's totals: " + figures + "."
                : "The ask stays within the market's totals: " + figures + ".";
    }
}

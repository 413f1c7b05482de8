package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.RankedLever;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/**
 * The steps of a lever as options of an issue.
 *
 * @param targets what the lever is raised to for each option; for the first, the offer as it stands, what it holds
 */
record LeverOptions(RankedLever ranked, BargainingIssue issue, List<MonetaryAmount> targets) {

    /** Whether a lever has a chance, room without an exception, and worth for the candidate. */
    static boolean canMove(RankedLever ranked) {
        return ranked.likelihood().value().signum() > 0
                && ranked.horizonValuePerUnit().signum() > 0
                && ranked.room().isGreaterThan(ranked.exceptionRoom());
    }

    static LeverOptions of(RankedLever ranked, LeverContext context, Rational cost, int parts) {
        TreeMap<BigDecimal, MonetaryAmount> targets = new TreeMap<>();
        BigDecimal held = Amounts.number(ranked.current());
        targets.put(held, ranked.current());
        for (int part = 1; part <= parts; part++) {
            MonetaryAmount target = part(ranked, part, parts);
            Offer raised = ranked.lever().raisedTo(context, target);
            targets.putIfAbsent(Amounts.number(ranked.lever().current(context.withOffer(raised))), target);
        }
        Rational value = Rational.of(ranked.horizonValuePerUnit());
        List<BargainingOption> options = new ArrayList<>();
        targets.tailMap(held).forEach((asked, target) -> {
            Rational raise = Rational.of(asked.subtract(held));
            options.add(BargainingOption.of(
                    AmountText.full(Amounts.of(asked, context.currency())),
                    raise.times(value),
                    raise.times(cost).negated()));
        });
        return new LeverOptions(
                ranked,
                BargainingIssue.of(ranked.lever().name(), options),
                List.copyOf(targets.tailMap(held).values()));
    }

    /** What the lever holds and so many parts of its room, rounded down to the minor unit. */
    private static MonetaryAmount part(RankedLever ranked, int part, int parts) {
        Rational room = Rational.of(Amounts.number(ranked.room().subtract(ranked.exceptionRoom())))
                .times(Rational.of(part, parts));
        Rational target = Rational.of(Amounts.number(ranked.current())).plus(room);
        int digits = Amounts.minorDigits(ranked.current().getCurrency());
        return Amounts.of(
                target.toBigDecimal(digits, RoundingMode.FLOOR),
                ranked.current().getCurrency());
    }

    /** What an offer holds of the lever above the offer of the ranking, times what a unit is worth. */
    Rational valueOf(Offer offer, LeverContext context) {
        MonetaryAmount held = ranked.lever().current(context.withOffer(offer));
        return Rational.of(Amounts.number(held.subtract(ranked.current())))
                .times(Rational.of(ranked.horizonValuePerUnit()));
    }

    /** The offer of a context with this lever raised as a package has it. */
    Offer settled(BargainingPackage settled, LeverContext context) {
        int position = issue.options().indexOf(settled.option(issue.name()));
        return position == 0 ? context.offer() : ranked.lever().raisedTo(context, targets.get(position));
    }
}

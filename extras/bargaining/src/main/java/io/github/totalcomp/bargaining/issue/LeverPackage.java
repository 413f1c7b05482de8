package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/**
 * A package of raises as an offer.
 *
 * @param settled the package
 * @param offer the offer with these raises, on real steps
 * @param terms what the offer says that the one before does not, line by line
 * @param value what the raises are worth to the candidate over the horizon, rounded HALF_UP to the minor unit
 * @param cost what they cost the employer over the horizon, rounded HALF_UP to the minor unit
 */
public record LeverPackage(
        BargainingPackage settled, Offer offer, List<LeverTerm> terms, MonetaryAmount value, MonetaryAmount cost) {

    static LeverPackage of(ComponentRanking ranking, BargainingPackage settled, Offer offer) {
        LeverContext before = ranking.context();
        LeverContext after = before.withOffer(offer);
        List<LeverTerm> terms = ranking.levers().stream()
                .flatMap(ranked -> {
                    List<LeverTerm> known = ranked.lever().terms(before);
                    return ranked.lever().terms(after).stream().filter(term -> !known.contains(term));
                })
                .toList();
        return new LeverPackage(
                settled,
                offer,
                terms,
                Amounts.roundedHalfUp(settled.ours(), before.currency()),
                Amounts.roundedHalfUp(settled.theirs().negated(), before.currency()));
    }

    /** {@return the terms with value and cost in one line} */
    @Override
    public String toString() {
        String changed = terms.isEmpty()
                ? "the offer as it stands"
                : terms.stream().map(LeverTerm::toString).collect(Collectors.joining("; "));
        return changed + " (worth " + AmountText.full(value) + " to you, costs the employer " + AmountText.number(cost)
                + ")";
    }
}

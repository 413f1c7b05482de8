package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * What an offer file holds: the offer, and next to it what its author believes and wants.
 *
 * @param offer what the employer promises
 * @param currency of every amount
 * @param assumptions prices, retention and discount rate; none if the file states none
 * @param negotiation walk-away, aims and names; empty if the file states none
 * @param position hours, role, levels and benefits; empty if the file states none
 * @param note what the author says about the file; absent if nothing
 */
public record OfferFile(
        Offer offer,
        CurrencyUnit currency,
        Assumptions assumptions,
        NegotiationTerms negotiation,
        PositionTerms position,
        Optional<String> note) {

    /**
     * Creates the content of a file.
     *
     * @param offer what the employer promises
     * @param currency of every amount
     * @param assumptions prices, retention and discount rate
     * @param negotiation walk-away, aims and names
     * @param position hours, role, levels and benefits
     * @param note what the author says about the file
     */
    public OfferFile {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(assumptions, "assumptions");
        Objects.requireNonNull(negotiation, "negotiation");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(note, "note");
    }
}

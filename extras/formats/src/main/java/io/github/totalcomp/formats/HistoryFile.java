package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.assumption.Assumptions;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * What a history file holds: the rounds of a negotiation, and next to them what its author believes and wants.
 *
 * @param history what happened so far
 * @param currency of every amount
 * @param assumptions prices, retention and discount rate; none if the file states none
 * @param negotiation walk-away, aims and names; empty if the file states none
 * @param note what the author says about the file; absent if nothing
 */
public record HistoryFile(
        NegotiationHistory history,
        CurrencyUnit currency,
        Assumptions assumptions,
        NegotiationTerms negotiation,
        Optional<String> note) {

    /**
     * Creates the content of a file.
     *
     * @param history what happened so far
     * @param currency of every amount
     * @param assumptions prices, retention and discount rate
     * @param negotiation walk-away, aims and names
     * @param note what the author says about the file
     */
    public HistoryFile {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(assumptions, "assumptions");
        Objects.requireNonNull(negotiation, "negotiation");
        Objects.requireNonNull(note, "note");
    }
}

package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.offer.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in a negotiation so far, from the first offer on. It is immutable: each of the methods that add an event
 * gives a new history, which begins with this one.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class NegotiationHistory permits ImmutableNegotiationHistory {

    NegotiationHistory() {}

    /**
     * {@return the history that begins with a first offer}
     *
     * @param on the day on which it was made
     * @param firstOffer what the employer offers
     */
    public static NegotiationHistory of(LocalDate on, Offer firstOffer) {
        return of(List.of(NegotiationEvent.of(NegotiationEvent.Kind.FIRST_OFFER, on, firstOffer)));
    }

    /**
     * {@return the history of some events}
     *
     * @param events in order; the first, and no other, is the first offer
     * @throws DefinitionException if there is no first offer, days go back, or the employers differ
     */
    public static NegotiationHistory of(List<NegotiationEvent> events) {
        return ImmutableNegotiationHistory.builder().events(events).build();
    }

    /** {@return the events in order; the first is the first offer} */
    public abstract List<NegotiationEvent> events();

    /**
     * {@return this history and one more event}
     *
     * @param event on or after the day of the last one
     * @throws DefinitionException if it is a first offer, an earlier one, or of another employer
     */
    public NegotiationHistory with(NegotiationEvent event) {
        List<NegotiationEvent> all = new ArrayList<>(events());
        all.add(event);
        return of(all);
    }

    /**
     * {@return this history after the candidate asked for an offer}
     *
     * @param on the day
     * @param ask what was asked for, such as {@code CounterOffer.ask()}
     */
    public NegotiationHistory asked(LocalDate on, Offer ask) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.ASK, on, ask));
    }

    /**
     * {@return this history after the candidate asked for time}
     *
     * @param on the day
     */
    public NegotiationHistory askedForTime(LocalDate on) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.TIME_REQUEST, on));
    }

    /**
     * {@return this history after the employer improved the offer}
     *
     * @param on the day
     * @param offer as it stands then
     */
    public NegotiationHistory improved(LocalDate on, Offer offer) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.IMPROVED_OFFER, on, offer));
    }

    /**
     * {@return this history after the employer refused}
     *
     * @param on the day
     */
    public NegotiationHistory refused(LocalDate on) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.REFUSAL, on));
    }

    /**
     * {@return this history after the employer objected}
     *
     * @param on the day
     * @param text what was said or written
     */
    public NegotiationHistory objected(LocalDate on, String text) {
        return with(NegotiationEvent.objection(on, text));
    }

    /**
     * {@return this history after the employer said nothing for longer than expected}
     *
     * @param on the day
     */
    public NegotiationHistory silent(LocalDate on) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.SILENCE, on));
    }

    /**
     * {@return this history after the employer named a final offer}
     *
     * @param on the day
     * @param offer as it stands then
     */
    public NegotiationHistory finalOffer(LocalDate on, Offer offer) {
        return with(NegotiationEvent.of(NegotiationEvent.Kind.FINAL_OFFER, on, offer));
    }

    /** {@return the first offer} */
    public Offer firstOffer() {
        return events().get(0).offer().orElseThrow();
    }

    /** {@return the offers of the employer in order, the first included} */
    public List<Offer> offers() {
        return events().stream()
                .filter(event -> event.kind().isOffer())
                .flatMap(event -> event.offer().stream())
                .toList();
    }

    /** {@return the offer as it stands} */
    public Offer latestOffer() {
        List<Offer> offers = offers();
        return offers.get(offers.size() - 1);
    }

    /** {@return the offers that the candidate asked for, in order} */
    public List<Offer> asks() {
        return events().stream()
                .filter(event -> event.kind() == NegotiationEvent.Kind.ASK)
                .flatMap(event -> event.offer().stream())
                .toList();
    }

    /** {@return what the candidate asked for last, if anything} */
    public Optional<Offer> latestAsk() {
        List<Offer> asks = asks();
        return asks.isEmpty() ? Optional.empty() : Optional.of(asks.get(asks.size() - 1));
    }

    /** {@return the last event} */
    public NegotiationEvent last() {
        return events().get(events().size() - 1);
    }

    /** {@return whether the offer as it stands was named final} */
    public boolean isFinal() {
        return events().stream()
                .filter(event -> event.kind().isOffer())
                .reduce((one, other) -> other)
                .filter(event -> event.kind() == NegotiationEvent.Kind.FINAL_OFFER)
                .isPresent();
    }

    /** {@return the day by which the employer wants an answer: the one it named last} */
    public Optional<LocalDate> deadline() {
        return events().stream().flatMap(event -> event.deadline().stream()).reduce((one, other) -> other);
    }

    /**
     * {@return how many of the last events are of a kind, counted back to the last event of another kind}
     *
     * @param kind such as silence
     */
    int lastInARow(NegotiationEvent.Kind kind) {
        int count = 0;
        while (count < events().size()
                && events().get(events().size() - 1 - count).kind() == kind) {
            count++;
        }
        return count;
    }

    @Value.Check
    void check() {
        if (events().isEmpty()
                || events().get(0).kind() != NegotiationEvent.Kind.FIRST_OFFER
                || events().stream()
                                .filter(event -> event.kind() == NegotiationEvent.Kind.FIRST_OFFER)
                                .count()
                        > 1) {
            throw new DefinitionException(
                    "a negotiation must begin with a first offer, and have one",
                    events().isEmpty() ? "no event" : events().toString(),
                    "state the first offer first, and later ones as improved or final");
        }
        for (int i = 1; i < events().size(); i++) {
            NegotiationEvent event = events().get(i);
            if (event.date().isBefore(events().get(i - 1).date())) {
                throw new DefinitionException(
                        "the days of a negotiation must not go back",
                        event + " after " + events().get(i - 1),
                        "put the events in order");
            }
            if (event.offer()
                    .filter(offer -> !offer.employer().equals(firstOffer().employer()))
                    .isPresent()) {
                throw new DefinitionException(
                        "a negotiation must be with one employer",
                        event + " of " + event.offer().get().employer(),
                        "keep a history for each employer");
            }
        }
    }

    /** {@return the events, one a line} */
    @Override
    public String toString() {
        return String.join(
                "\n", events().stream().map(NegotiationEvent::toString).toList());
    }
}

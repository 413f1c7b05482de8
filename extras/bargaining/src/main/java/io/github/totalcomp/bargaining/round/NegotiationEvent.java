package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.offer.Offer;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that happened in a negotiation, on its day. */
@Value.Immutable
@CopyStyle
public abstract sealed class NegotiationEvent permits ImmutableNegotiationEvent {

    private static final int LONGEST_TEXT = 5_000;

    /** What happened. */
    public enum Kind {
        /** The employer makes the first offer. */
        FIRST_OFFER,
        /** The candidate asks for an offer. */
        ASK,
        /** The candidate asks for time to answer. */
        TIME_REQUEST,
        /** The employer improves the offer. */
        IMPROVED_OFFER,
        /** The employer refuses the ask, and the offer stays as it is. */
        REFUSAL,
        /** The employer objects, without an answer to the ask. */
        OBJECTION,
        /** The employer says nothing, for longer than expected. */
        SILENCE,
        /** The employer makes, or names the offer as, the final offer. */
        FINAL_OFFER;

        /** {@return whether the event states an offer of the employer} */
        public boolean isOffer() {
            return this == FIRST_OFFER || this == IMPROVED_OFFER || this == FINAL_OFFER;
        }

        /** {@return whether the candidate acts} */
        public boolean isCandidates() {
            return this == ASK || this == TIME_REQUEST;
        }
    }

    NegotiationEvent() {}

    /**
     * {@return an event that states an offer: one of the employer, or the candidate's ask}
     *
     * @param kind an offer or an ask
     * @param on the day
     * @param offer as it stands then, or as asked for
     * @throws DefinitionException if the kind states no offer
     */
    public static NegotiationEvent of(Kind kind, LocalDate on, Offer offer) {
        return ImmutableNegotiationEvent.builder()
                .kind(kind)
                .date(on)
                .offer(offer)
                .build();
    }

    /**
     * {@return an event without an offer or a text: a refusal, silence or a request for time}
     *
     * @param kind one of these
     * @param on the day
     * @throws DefinitionException if the kind is another
     */
    public static NegotiationEvent of(Kind kind, LocalDate on) {
        return ImmutableNegotiationEvent.builder().kind(kind).date(on).build();
    }

    /**
     * {@return an objection of the employer}
     *
     * @param on the day
     * @param text what was said or written, at most 5,000 characters
     * @throws DefinitionException if it is blank or longer
     */
    public static NegotiationEvent objection(LocalDate on, String text) {
        return ImmutableNegotiationEvent.builder()
                .kind(Kind.OBJECTION)
                .date(on)
                .text(text)
                .build();
    }

    /** {@return what happened} */
    public abstract Kind kind();

    /** {@return the day} */
    public abstract LocalDate date();

    /** {@return the offer of the employer, or the offer asked for} */
    public abstract Optional<Offer> offer();

    /** {@return what was said; only an objection has it} */
    public abstract Optional<String> text();

    /** {@return the day by which the employer wants an answer, if it named one} */
    public abstract Optional<LocalDate> deadline();

    /**
     * {@return this event of the employer with a day by which it wants an answer}
     *
     * @param deadline on or after the day of the event
     */
    public abstract NegotiationEvent withDeadline(LocalDate deadline);

    @Value.Check
    void check() {
        boolean stated = kind().isOffer() || kind() == Kind.ASK;
        if (offer().isPresent() != stated) {
            throw new DefinitionException(
                    "offers and asks must state an offer, and other events none",
                    kind() + (offer().isPresent() ? " with an offer" : " without an offer"),
                    "state what the event is about");
        }
        if (text().isPresent() != (kind() == Kind.OBJECTION)
                || text().filter(text -> text.isBlank() || text.length() > LONGEST_TEXT)
                        .isPresent()) {
            throw new DefinitionException(
                    "an objection must have a text of 1 to " + LONGEST_TEXT + " characters, and other events none",
                    kind() + " with "
                            + text().map(text -> text.length() + " characters").orElse("no text"),
                    "state what was said");
        }
        if (deadline().isPresent() && (kind().isCandidates() || deadline().get().isBefore(date()))) {
            throw new DefinitionException(
                    "a deadline must be the employer's, and not before the day on which it is named",
                    deadline().get() + " with " + kind() + " on " + date(),
                    "correct the dates, or leave the deadline out");
        }
    }

    /** {@return day and kind, such as {@code 2026-02-02 FIRST_OFFER}} */
    @Override
    public String toString() {
        return date() + " " + kind()
                + deadline().map(day -> ", answer by " + day).orElse("");
    }
}

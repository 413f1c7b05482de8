package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** How a negotiation stands on a day. */
record Standing(NegotiationHistory history, Assumptions assumptions, LocalDate today, RoundRules rules) {

    Standing {
        if (today.isBefore(history.last().date())) {
            throw new DefinitionException(
                    "the day of advice must not lie before the last event",
                    today + " before " + history.last(),
                    "state a later day, or leave later events out");
        }
    }

    Kind lastKind() {
        return history.last().kind();
    }

    OptionalLong daysLeft() {
        Optional<LocalDate> deadline = history.deadline();
        return deadline.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(today, deadline.get()))
                : OptionalLong.empty();
    }

    boolean isLate() {
        return daysLeft().isPresent() && daysLeft().getAsLong() < 0;
    }

    boolean isDeadlineNear() {
        return daysLeft().isPresent() && daysLeft().getAsLong() <= rules.daysForAnAnswer();
    }

    /** Whether time was asked for after the deadline was named. */
    boolean hasAskedForTime() {
        boolean asked = false;
        for (NegotiationEvent event : history.events()) {
            asked = event.deadline().isEmpty() && (asked || event.kind() == Kind.TIME_REQUEST);
        }
        return asked;
    }

    /** Whether the last word of the employer is a refusal, be it by silence or by objections alone. */
    boolean isRefused() {
        return lastKind() == Kind.REFUSAL
                || history.lastInARow(Kind.SILENCE) >= rules.silencesThatRefuse()
                || history.lastInARow(Kind.OBJECTION) >= rules.objectionsThatRefuse();
    }

    boolean isObjection() {
        return lastKind() == Kind.OBJECTION && !isRefused();
    }

    boolean isUnanswered() {
        return history.last().kind().isCandidates() || (lastKind() == Kind.SILENCE && !isRefused());
    }
}

package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.internal.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What to do next in a negotiation, and why, with the figures that it rests on. */
@Value.Immutable
@ValueStyle
public abstract sealed class NextStep permits ImmutableNextStep {

    /** What there is to do. */
    public enum Action {
        /** Accept the offer as it stands. */
        ACCEPT("Accept the offer"),
        /** Ask for more, as the counteroffer says. */
        COUNTER("Make a counteroffer"),
        /** Answer an objection and repeat the request. */
        ANSWER_OBJECTION("Answer the objection"),
        /** Ask about, or for, terms that the walk-away insists on, before anything is decided. */
        ASK_ABOUT_TERMS("Ask about what you insist on"),
        /** Ask for time to answer. */
        ASK_FOR_TIME("Ask for time"),
        /** Wait for an answer, and remind. */
        WAIT("Wait, and remind"),
        /** Decline the offer. */
        WALK_AWAY("Walk away");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /** {@return the action in words, such as {@code Make a counteroffer}} */
        public String label() {
            return label;
        }
    }

    NextStep() {}

    /** {@return what to do} */
    public abstract Action action();

    /** {@return why, one line each with its figures; for the candidate alone, since it names the walk-away} */
    public abstract List<String> reasons();

    /** {@return what to ask for, or what to ask for next where time is asked for first} */
    public abstract Optional<CounterOffer> counter();

    /** {@return what to say to an objection} */
    public abstract Optional<ObjectionAnswer> answer();

    /** {@return what an ask would gain and risk now} */
    public abstract AskStakes stakes();

    /** {@return what each offer of the employer pays in an average year, and how they moved} */
    public abstract Concessions concessions();

    /** {@return how many asks were made so far} */
    public abstract int asks();

    /** {@return how the offer as it stands meets each condition of the walk-away} */
    public abstract List<WalkAwayFinding> findings();

    /** {@return whether the offer as it stands is known to reach the walk-away with all its conditions} */
    public boolean reachesWalkAway() {
        return stakes().reachesWalkAway();
    }

    /** {@return the day by which the employer wants an answer, if it named one} */
    public abstract Optional<LocalDate> deadline();

    /** {@return the days from the given day to the deadline; below zero where it has passed} */
    public abstract OptionalLong daysLeft();

    /** {@return what the offer as it stands pays in an average year} */
    public MonetaryAmount offeredYearly() {
        List<MonetaryAmount> averages = concessions().averages();
        return averages.get(averages.size() - 1);
    }

    /** {@return how much more the offer as it stands pays in an average year than the first one} */
    public MonetaryAmount gainedYearly() {
        return concessions().inAll();
    }

    /** {@return the action, the reasons, and what to say or ask for, in lines of at most 80 characters} */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("Next: " + action().label());
        reasons().forEach(reason -> lines.add(Lines.wrapped("  - ", reason)));
        answer().ifPresent(answer -> lines.add("\n" + answer));
        counter().ifPresent(counter -> lines.add("\n" + counter));
        return String.join("\n", lines);
    }
}

package io.github.totalcomp.negotiation.counter;

import java.util.List;

/**
 * Whether an offer meets one thing that the candidate insists on.
 *
 * @param condition what is insisted on, in a few words
 * @param state whether it is met
 * @param detail by how much the offer is short of it, or what else is to be said
 */
public record WalkAwayFinding(String condition, State state, String detail) {

    /** Whether a condition is met. */
    public enum State {
        /** It is. */
        MET,
        /** It is not. */
        SHORT,
        /** Nobody knows yet: ask. */
        UNKNOWN;

        /**
         * {@return the state of a whole walk-away: short where one condition is, met where all are, and otherwise unknown}
         *
         * @param findings one for each condition; with none there is nothing to miss
         */
        public static State overall(List<WalkAwayFinding> findings) {
            if (findings.stream().anyMatch(finding -> finding.state() == SHORT)) {
                return SHORT;
            }
            return findings.stream().allMatch(WalkAwayFinding::isMet) ? MET : UNKNOWN;
        }
    }

    /** {@return whether it is met} */
    public boolean isMet() {
        return state == State.MET;
    }

    /** {@return condition and state in one line, such as {@code base salary at least USD 150,000: short by USD 5,000}} */
    @Override
    public String toString() {
        return condition + ": " + detail;
    }
}

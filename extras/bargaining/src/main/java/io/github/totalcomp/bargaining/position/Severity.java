package io.github.totalcomp.bargaining.position;

/** What a finding means for a negotiation. */
public enum Severity {
    /** A weakness of the offer: an argument for a counteroffer. */
    WEAKNESS("Weaknesses"),
    /** Something that the offer leaves open and that should be asked about. */
    TO_ASK("To ask about"),
    /** Something to know; no argument by itself. */
    CONTEXT("To know"),
    /** Something that this offer has better than what it is compared with. */
    STRENGTH("Better than elsewhere");

    private final String heading;

    Severity(String heading) {
        this.heading = heading;
    }

    /** {@return the heading under which findings of this kind are listed} */
    public String heading() {
        return heading;
    }
}

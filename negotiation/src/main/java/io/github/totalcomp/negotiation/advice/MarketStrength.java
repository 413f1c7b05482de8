package io.github.totalcomp.negotiation.advice;

/** How much employers are hiring, as far as the candidate can tell. */
public enum MarketStrength {
    /** Employers compete for candidates. */
    STRONG("strong"),
    /** Neither side has the upper hand. */
    NORMAL("normal"),
    /** Candidates compete for positions. */
    WEAK("weak");

    private final String label;

    MarketStrength(String label) {
        this.label = label;
    }

    /** {@return the word for it, such as {@code weak}} */
    public String label() {
        return label;
    }
}

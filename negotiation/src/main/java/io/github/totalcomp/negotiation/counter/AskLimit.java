package io.github.totalcomp.negotiation.counter;

/** What keeps a lever of an ask from going further. */
public enum AskLimit {
    /** The market's quantile that the profile aims at. */
    TARGET("it would exceed the target"),

    /** The most the employer may pay for it. */
    CAP("it would exceed the cap"),

    /** The top of the market's yearly totals. */
    MARKET_TOTAL("then the yearly total leaves the market's, or a lever that gains more gives way"),

    /** An ask at the top of the range on every lever would not be taken seriously. */
    TOP_EVERYWHERE("every lever would be at the top of its range"),

    /** The walk-away is reached without it: a fixed ask raises no more than that. */
    WALK_AWAY("the walk-away is reached without it"),

    /** Asking for it leads nowhere: no market range is known, or a yes is not to be had. */
    NOT_ASKED("it is not asked for");

    private final String reason;

    AskLimit(String reason) {
        this.reason = reason;
    }

    /** {@return what speaks against one more step, in a few words} */
    public String reason() {
        return reason;
    }
}

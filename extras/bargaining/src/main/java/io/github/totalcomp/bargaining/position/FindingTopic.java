package io.github.totalcomp.bargaining.position;

/** What a finding is about. */
public enum FindingTopic {
    /** The place of a component or of the total in the market's range. */
    MARKET,
    /** The employer's level. */
    LEVEL,
    /** What the employer may pay at most. */
    CAP,
    /** Whether an ask would be realistic. */
    REALISM,
    /** Sign-on payouts. */
    SIGN_ON,
    /** When equity vests, and how much of the total depends on it. */
    EQUITY,
    /** Whether the position takes part in equity at all. */
    ELIGIBILITY,
    /** Later grants, ratings, promotion and yearly changes of the total. */
    LATER_PAY,
    /** Benefits and terms of work. */
    BENEFITS,
    /** Anything else, such as what a check of the caller's own finds. */
    OTHER
}

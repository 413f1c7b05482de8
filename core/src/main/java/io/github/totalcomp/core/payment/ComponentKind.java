package io.github.totalcomp.core.payment;

/** The kinds of component that compensation is made of, in the order in which a table shows them. */
public enum ComponentKind {
    /** Base salary: accrues by day. */
    BASE_SALARY("base salary"),
    /** Sign-on payouts: cash promised per employment year. */
    SIGN_ON("sign-on"),
    /** A yearly bonus for performance. */
    PERFORMANCE_BONUS("performance bonus"),
    /** The initial equity grant. */
    EQUITY("equity"),
    /** A later grant that fills the gap to a year's target. */
    REFRESHER("refresher"),
    /** A benefit with a stated yearly value. */
    BENEFIT("benefit"),
    /** Anything else, such as relocation. */
    OTHER("other");

    private final String label;

    ComponentKind(String label) {
        this.label = label;
    }

    /** {@return the term a person would use, such as {@code base salary}} */
    public String label() {
        return label;
    }
}

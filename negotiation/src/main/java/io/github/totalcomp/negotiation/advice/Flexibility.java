package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.quantity.Portion;

/**
 * How readily an employer moves a lever, as labels with the likelihood of a yes that each stands for.
 *
 * <p>The numbers are defaults of this library for labels that negotiation guides use; replace them with {@link
 * Profile.Builder#likelihood}.
 */
public enum Flexibility {
    /** Sign-on payouts: 0.8. */
    VERY_NEGOTIABLE("very negotiable", 80),
    /** The initial equity grant: 0.6. */
    NEGOTIABLE("negotiable", 60),
    /** Base salary: 0.4. */
    MODERATELY_NEGOTIABLE("moderately negotiable", 40),
    /** A faster vesting timeline: 0.2. Within reach of sought-after candidates. */
    WITH_LEVERAGE("negotiable with leverage", 20),
    /** Refreshers and benefits: 0. Worth a question, not a request. */
    NOT_IN_PRACTICE("not negotiable in practice", 0),
    /** A performance bonus where none is paid: 0. */
    NOT_PART_OF_THE_PACKAGE("normally no part of the package", 0);

    private final String label;
    private final int percent;

    Flexibility(String label, int percent) {
        this.label = label;
        this.percent = percent;
    }

    /** {@return the label, such as {@code very negotiable}} */
    public String label() {
        return label;
    }

    /** {@return the likelihood of a yes that the label stands for} */
    public Portion likelihood() {
        return Portion.percent(percent);
    }
}

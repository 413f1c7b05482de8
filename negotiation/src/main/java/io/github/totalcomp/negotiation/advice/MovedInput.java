package io.github.totalcomp.negotiation.advice;

import java.math.BigDecimal;

/**
 * One input of a ranking that can be moved while everything else stays, to find where the order of two levers changes.
 * {@link MovedInputs} holds the usual ones; one of your own must be pure.
 */
public interface MovedInput {

    /**
     * {@return what is moved, in a few words such as {@code the yearly chance of leaving}}
     *
     * @param context the ranked offer and what surrounds it
     */
    String name(LeverContext context);

    /**
     * {@return its present value, where the search starts}
     *
     * @param context the ranked offer and what surrounds it
     */
    BigDecimal present(LeverContext context);

    /** {@return the lowest value that is tried} */
    BigDecimal least();

    /** {@return the highest value that is tried} */
    BigDecimal most();

    /** {@return the distance of the values that are tried first; two changes closer than that may go unseen} */
    BigDecimal step();

    /** {@return the precision to which a change is then located, at most the step} */
    BigDecimal precision();

    /**
     * {@return the scenario in which the input has a value}
     *
     * @param value from {@link #least} to {@link #most}
     */
    AdviceScenario at(BigDecimal value);

    /**
     * {@return a value as it is shown, such as {@code 20.31%}}
     *
     * @param value any value of this input
     */
    String shown(BigDecimal value);
}

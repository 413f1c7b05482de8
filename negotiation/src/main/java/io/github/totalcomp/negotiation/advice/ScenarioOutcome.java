package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.text.AmountText;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** The order of the levers in one scenario. */
@Value.Immutable
@ValueStyle
public abstract sealed class ScenarioOutcome permits ImmutableScenarioOutcome {

    ScenarioOutcome() {}

    /** {@return what happens in the scenario} */
    public abstract AdviceScenario scenario();

    /** {@return every lever with its expected gain in the scenario, the best first} */
    public abstract List<Gain> gains();

    /** {@return whether the levers with something to gain keep the order of the ranking} */
    public abstract boolean keepsOrder();

    /** {@return the names of the levers, the best first} */
    public List<String> order() {
        return gains().stream().map(gain -> gain.lever().name()).toList();
    }

    /** {@return the scenario and the order in one line} */
    @Override
    public String toString() {
        return scenario().name() + ": "
                + gains().stream()
                        .map(gain -> gain.lever().name() + " " + AmountText.number(gain.expectedGain()))
                        .collect(Collectors.joining(", "));
    }

    /**
     * A lever and what asking for it is expected to gain.
     *
     * @param lever the lever
     * @param expectedGain over the horizon of the scenario
     */
    public record Gain(Lever lever, MonetaryAmount expectedGain) {}
}

package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.immutables.value.Value;

/** A named set of assumptions, such as "shares halve" or "leaving after two years". */
@Value.Immutable
@ValueStyle
public abstract sealed class Scenario permits ImmutableScenario {

    Scenario() {}

    /**
     * {@return the scenario of assumptions that hold for every offer; prices by symbol keep shares apart}
     *
     * @param name shown in tables, of 1 to 200 characters
     * @param assumptions what is believed in this scenario
     * @throws io.github.totalcomp.core.DefinitionException if the name cannot be shown
     */
    public static Scenario of(String name, Assumptions assumptions) {
        return ImmutableScenario.builder().name(name).assumptions(assumptions).build();
    }

    /** {@return the name shown in tables} */
    public abstract String name();

    /** {@return what is believed about every offer that has no assumptions of its own} */
    public abstract Assumptions assumptions();

    /** {@return what is believed about single offers, by their names} */
    @Value.NaturalOrder
    public abstract NavigableMap<String, Assumptions> byOffer();

    /**
     * {@return this scenario with other assumptions for one offer}
     *
     * @param offer the name of the offer
     * @param assumptions what is believed about it
     */
    public Scenario butFor(String offer, Assumptions assumptions) {
        Map<String, Assumptions> more = new TreeMap<>(byOffer());
        more.put(Objects.requireNonNull(offer, "offer"), assumptions);
        return ImmutableScenario.builder().from(this).byOffer(more).build();
    }

    /**
     * {@return what is believed about an offer}
     *
     * @param offer the name of the offer
     */
    public Assumptions assumptionsFor(String offer) {
        return byOffer().getOrDefault(offer, assumptions());
    }

    @Value.Check
    void check() {
        Checks.label("the name of a scenario", name());
    }
}

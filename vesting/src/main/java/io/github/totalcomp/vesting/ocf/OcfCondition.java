package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One condition of vesting terms: what makes it occur, how much vests each time, and which conditions may follow. */
@Value.Immutable
@ValueStyle
public abstract sealed class OcfCondition permits ImmutableOcfCondition {

    OcfCondition() {}

    /**
     * {@return a condition}
     *
     * @param id its name within the terms
     * @param trigger what makes it occur
     * @param amount how much vests each time
     * @param next the conditions that may follow, in order of priority
     * @throws io.github.totalcomp.core.DefinitionException if the name is blank, too long or has control characters
     */
    public static OcfCondition of(String id, OcfTrigger trigger, OcfAmount amount, String... next) {
        return builder().id(id).trigger(trigger).amount(amount).addNext(next).build();
    }

    /** {@return a builder; id, trigger and amount are required} */
    public static Builder builder() {
        return ImmutableOcfCondition.builder();
    }

    /** {@return its name within the terms} */
    public abstract String id();

    /** {@return its description in words} */
    public abstract Optional<String> description();

    /** {@return what makes it occur} */
    public abstract OcfTrigger trigger();

    /** {@return how much vests each time it occurs} */
    public abstract OcfAmount amount();

    /** {@return the names of the conditions that may follow, in order of priority} */
    public abstract List<String> next();

    /** How often it occurs. */
    int occurrences() {
        return trigger() instanceof OcfTrigger.Relative relative
                ? relative.period().occurrences()
                : 1;
    }

    @Value.Check
    void check() {
        Checks.label("a condition's id", id());
        if (trigger() instanceof OcfTrigger.Relative relative) {
            relative.period().requireCliffAmongOccurrencesOf(id());
        }
    }

    /** Builds an {@link OcfCondition}. */
    public sealed interface Builder permits ImmutableOcfCondition.Builder {

        /**
         * Sets the name.
         *
         * @param id unique within the terms
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the description.
         *
         * @param description in words
         * @return this builder
         */
        Builder description(String description);

        /**
         * Sets the trigger.
         *
         * @param trigger what makes it occur
         * @return this builder
         */
        Builder trigger(OcfTrigger trigger);

        /**
         * Sets the amount.
         *
         * @param amount how much vests each time
         * @return this builder
         */
        Builder amount(OcfAmount amount);

        /**
         * Adds conditions that may follow.
         *
         * @param next their names, in order of priority
         * @return this builder
         */
        Builder addNext(String... next);

        /**
         * Adds conditions that may follow.
         *
         * @param next their names, in order of priority
         * @return this builder
         */
        Builder addAllNext(Iterable<String> next);

        /** {@return the condition} */
        OcfCondition build();
    }
}

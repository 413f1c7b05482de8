package io.github.totalcomp.core.offer;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an employer promises: a start date and components. It holds no prices and no guesses; those are {@link
 * io.github.totalcomp.core.assumption.Assumptions}.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class Offer permits ImmutableOffer {

    private static final int MOST_COMPONENTS = 1_000;
    /** Each asks a schedule for its tranches, whether they pay or not. */
    private static final int MOST_YEARLY_GRANTS = 500;

    Offer() {}

    /** {@return a builder; employer, start date and at least one component are required} */
    public static Builder builder() {
        return ImmutableOffer.builder();
    }

    /** {@return the employer} */
    public abstract String employer();

    /** {@return the role or job title} */
    public abstract Optional<String> role();

    /** {@return the employer's level, such as {@code L5}} */
    public abstract Optional<String> level();

    /** {@return the place of work} */
    public abstract Optional<String> location();

    /** {@return the first day of employment} */
    public abstract LocalDate startDate();

    /** {@return the components in the order of the offer, each under a name of its own} */
    public abstract List<Component> components();

    /** {@return the compensation years, counted from the start date} */
    public CompensationYears years() {
        return CompensationYears.from(startDate());
    }

    /**
     * {@return the components of a kind, in the order of the offer}
     *
     * @param kind the kind wanted
     */
    public List<Component> components(ComponentKind kind) {
        return components().stream()
                .filter(component -> component.kind() == kind)
                .toList();
    }

    /**
     * {@return this offer with other components}
     *
     * @param components at least one, each under a name of its own
     * @throws DefinitionException if there is none or two share a name
     */
    public abstract Offer withComponents(Iterable<? extends Component> components);

    /**
     * {@return this offer with another start date}
     *
     * @param startDate the first day of employment
     */
    public abstract Offer withStartDate(LocalDate startDate);

    /** {@return a builder holding everything that this offer holds} */
    public Builder toBuilder() {
        return ImmutableOffer.builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.label("an employer", employer());
        role().ifPresent(text -> Checks.label("a role", text));
        level().ifPresent(text -> Checks.label("a level", text));
        location().ifPresent(text -> Checks.label("a location", text));
        if (components().isEmpty()) {
            throw new DefinitionException(
                    "an offer must have a component", components(), "add a base salary, a sign-on or a grant");
        }
        Checks.atMost("the components of an offer", components(), MOST_COMPONENTS);
        Set<String> names = new HashSet<>();
        int yearlyGrants = 0;
        for (Component component : components()) {
            yearlyGrants += component instanceof RepricedGrants grants ? grants.years() : 0;
            if (!names.add(component.name())) {
                throw new DefinitionException(
                        "the components of an offer must have names of their own",
                        "a second \"" + component.name() + "\"",
                        "rename one with withName");
            }
        }
        if (yearlyGrants > MOST_YEARLY_GRANTS) {
            throw new DefinitionException(
                    "the re-priced grants of an offer may number at most " + MOST_YEARLY_GRANTS
                            + ", those of all years",
                    yearlyGrants + " of them",
                    "state fewer years or fewer components");
        }
    }

    /** Builds an {@link Offer}. */
    public sealed interface Builder permits ImmutableOffer.Builder {

        /**
         * Sets the employer.
         *
         * @param employer a name of 1 to 200 characters
         * @return this builder
         */
        Builder employer(String employer);

        /**
         * Sets the role.
         *
         * @param role or job title
         * @return this builder
         */
        Builder role(String role);

        /**
         * Sets the level.
         *
         * @param level the employer's own, such as {@code L5}
         * @return this builder
         */
        Builder level(String level);

        /**
         * Sets the place of work.
         *
         * @param location such as {@code Seattle, WA}
         * @return this builder
         */
        Builder location(String location);

        /**
         * Sets the first day of employment.
         *
         * @param startDate the day from which years are counted
         * @return this builder
         */
        Builder startDate(LocalDate startDate);

        /**
         * Adds a component.
         *
         * @param component under a name that no other has
         * @return this builder
         */
        default Builder add(Component component) {
            return addComponents(component);
        }

        /**
         * Adds a component.
         *
         * @param component under a name that no other has
         * @return this builder
         */
        Builder addComponents(Component component);

        /** {@return the offer} */
        Offer build();
    }
}

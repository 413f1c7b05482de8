package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The benefits that an employer or an offer grants, each under a name of its own. */
@Value.Immutable
@ValueStyle
public abstract sealed class BenefitPackage permits ImmutableBenefitPackage {

    BenefitPackage() {}

    /**
     * {@return the benefits of an employer or offer}
     *
     * @param holder who grants them, such as {@code the present employer}
     * @param terms at least one, each under a name of its own
     * @throws DefinitionException if there is none or two share a name
     */
    public static BenefitPackage of(String holder, List<BenefitTerm> terms) {
        return ImmutableBenefitPackage.builder().holder(holder).terms(terms).build();
    }

    /**
     * {@return the benefits of an employer or offer}
     *
     * @param holder who grants them, such as {@code the present employer}
     * @param terms at least one, each under a name of its own
     * @throws DefinitionException if there is none or two share a name
     */
    public static BenefitPackage of(String holder, BenefitTerm... terms) {
        return of(holder, List.of(terms));
    }

    /** {@return who grants them} */
    public abstract String holder();

    /** {@return the benefits} */
    public abstract List<BenefitTerm> terms();

    static Optional<BenefitTerm> find(List<BenefitTerm> terms, String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }

    static void requireOwnNames(String holder, List<BenefitTerm> terms) {
        Set<String> names = new HashSet<>();
        for (BenefitTerm term : terms) {
            if (!names.add(term.name())) {
                throw new DefinitionException(
                        "the benefits of " + holder + " must have names of their own",
                        "a second \"" + term.name() + "\"",
                        "state each once");
            }
        }
    }

    @Value.Check
    void check() {
        Checks.label("the holder of benefits", holder());
        if (terms().isEmpty()) {
            throw new DefinitionException(
                    "benefits to compare with must hold one", holder(), "add one, or leave them out");
        }
        requireOwnNames(holder(), terms());
    }

    /** {@return the holder and each benefit} */
    @Override
    public String toString() {
        return holder() + " " + terms();
    }
}

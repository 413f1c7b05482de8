package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@link BargainingSolver} found in a case. */
@Value.Immutable
@ValueStyle
public abstract sealed class BargainingSolution permits ImmutableBargainingSolution {

    BargainingSolution() {}

    /** {@return the case} */
    public abstract BargainingCase negotiation();

    /**
     * {@return the efficient packages: those that no other package improves for one side without loss to the other, the
     * best for us first}
     *
     * <p>One package for each pair of utilities; {@link BargainingPackage#ways} says how many share it. The one named takes
     * the earlier option of the first issue in which they differ. The disagreement point does not limit the set.
     */
    public abstract List<BargainingPackage> paretoSet();

    /**
     * {@return the Nash bargaining solution: the package with the highest product of both gains over disagreement among
     * those that leave neither side worse off than without an agreement; nothing where there is none}
     *
     * <p>Of several with the same product the one with the higher gain for us counts. It is one of the {@link
     * #paretoSet}, and follows when either side's utilities are scaled or shifted. Source: J. F. Nash, The Bargaining
     * Problem, Econometrica 18 (1950).
     */
    public abstract Optional<BargainingPackage> nashPoint();

    /** {@return the issues by the ratio of our stake to theirs, the first to be pushed first} */
    public abstract List<PushedIssue> pushOrder();

    /**
     * {@return packages that are worth nearly the same to us, the cheapest to the other side first: several equivalent
     * offers to put on the table at once}
     *
     * <p>Every package whose utility to us lies within the tolerance counts, efficient or not; of packages that cost the
     * other side the same, the one that takes the earlier option of the first issue in which they differ comes first.
     *
     * @param ours the utility to us that they are to have
     * @param tolerance how far above or below it they may lie, zero or more
     * @param most how many to give, at least one
     * @throws io.github.totalcomp.core.DefinitionException if the tolerance is negative, {@code most} is not positive, or
     *     the search would have to go through too many packages
     */
    public List<BargainingPackage> equivalents(Rational ours, Rational tolerance, int most) {
        return EquivalentPackages.of(negotiation()).find(ours, tolerance, most);
    }

    /** {@return the results as text, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return BargainingText.render(this);
    }
}

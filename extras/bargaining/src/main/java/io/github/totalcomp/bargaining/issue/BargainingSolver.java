package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.negotiation.internal.ParetoSums;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the efficient packages of a bargaining case, its Nash bargaining solution and the order in which to push for its
 * issues.
 *
 * <p>Exact, and without going through all packages: issue by issue only unbeaten partial packages are carried on, so ten
 * issues of twenty options with values such as money or points take well under a second, where there are 20¹⁰ packages.
 * Values in which hardly any package beats another can leave too many to carry; that is an error and never a silent cut.
 */
public final class BargainingSolver {

    /** The most partial packages that are carried on. */
    public static final int MOST_PACKAGES = 200_000;

    private static final Comparator<BargainingPackage> FAIREST =
            Comparator.comparing(BargainingPackage::nashProduct).thenComparing(BargainingPackage::ourGain);

    private BargainingSolver() {}

    /**
     * {@return what there is to know about a case}
     *
     * @param negotiation the issues and what either side has without an agreement
     * @throws DefinitionException if more than {@value #MOST_PACKAGES} partial packages would have to be carried
     */
    public static BargainingSolution solve(BargainingCase negotiation) {
        List<BargainingPackage> pareto = suffixes(negotiation).get(0).stream()
                .map(sum -> BargainingPackage.of(negotiation, sum.options(), sum.ways()))
                .toList();
        Optional<BargainingPackage> nash =
                pareto.stream().filter(BargainingPackage::isFeasible).max(FAIREST);
        return ImmutableBargainingSolution.builder()
                .negotiation(negotiation)
                .paretoSet(pareto)
                .nashPoint(nash)
                .pushOrder(PushedIssue.order(
                        negotiation.issues().stream().map(PushedIssue::of).toList()))
                .build();
    }

    /** The unbeaten partial packages from each issue on. */
    static List<List<ParetoSums.Sum>> suffixes(BargainingCase negotiation) {
        return ParetoSums.suffixes(
                UtilityScale.of(negotiation).points(),
                position -> point -> true,
                MOST_PACKAGES,
                position -> tooMany(negotiation));
    }

    private static DefinitionException tooMany(BargainingCase negotiation) {
        BigInteger packages = negotiation.issues().stream()
                .map(issue -> BigInteger.valueOf(issue.options().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return new DefinitionException(
                "a bargaining case must leave at most " + MOST_PACKAGES + " efficient partial packages",
                "more, of " + packages + " packages in all",
                "round the values of the options, or offer fewer options");
    }
}

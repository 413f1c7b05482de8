package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.internal.ParetoSums;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Searches packages of nearly equal value to us, the best for the other side first. What an unfinished package can still
 * bring the other side is bounded by the efficient ways to finish it, so the first that is finished is the best.
 */
final class EquivalentPackages {

    private static final int MOST_STEPS = 200_000;

    private final BargainingCase negotiation;
    private final UtilityScale scale;
    private final List<List<ParetoSums.Point>> points;
    private final List<List<ParetoSums.Sum>> suffixes;
    private final List<BigInteger> leastOurs;

    private EquivalentPackages(BargainingCase negotiation) {
        this.negotiation = negotiation;
        this.scale = UtilityScale.of(negotiation);
        this.points = scale.points();
        this.suffixes = BargainingSolver.suffixes(negotiation);
        this.leastOurs = leastOurs(points);
    }

    static EquivalentPackages of(BargainingCase negotiation) {
        return new EquivalentPackages(negotiation);
    }

    private static List<BigInteger> leastOurs(List<List<ParetoSums.Point>> points) {
        List<BigInteger> least = new ArrayList<>();
        for (int i = 0; i <= points.size(); i++) {
            least.add(points.subList(i, points.size()).stream()
                    .map(options -> options.stream()
                            .map(ParetoSums.Point::first)
                            .min(Comparator.naturalOrder())
                            .orElseThrow())
                    .reduce(BigInteger.ZERO, BigInteger::add));
        }
        return least;
    }

    /** The settled issues, what they bring, and the most that the other side can get in all. */
    private record Partial(List<Integer> options, BigInteger ours, BigInteger theirs, BigInteger bound) {

        private static final Comparator<Partial> BEST_FIRST =
                Comparator.comparing(Partial::bound).reversed().thenComparing(Partial::options, Partial::inOrder);

        private static int inOrder(List<Integer> one, List<Integer> other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                int order = one.get(i).compareTo(other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        }
    }

    List<BargainingPackage> find(Rational ours, Rational tolerance, int most) {
        if (tolerance.signum() < 0) {
            throw new DefinitionException("a tolerance must not be negative", tolerance, "state zero or more");
        }
        if (most < 1) {
            throw new DefinitionException("at least one package must be asked for", most, "state 1 or more");
        }
        BigInteger lowest = scaled(ours.minus(tolerance)).rounded(RoundingMode.CEILING);
        BigInteger highest = scaled(ours.plus(tolerance)).floor();
        List<BargainingPackage> found = new ArrayList<>();
        PriorityQueue<Partial> open = new PriorityQueue<>(Partial.BEST_FIRST);
        add(new Partial(List.of(), BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO), lowest, highest, open);
        for (int steps = 0; !open.isEmpty() && found.size() < most; steps++) {
            if (steps == MOST_STEPS) {
                throw new DefinitionException(
                        "a search for packages of equal value must end within " + MOST_STEPS + " steps",
                        "more, with " + found.size() + " packages found",
                        "widen the tolerance, ask for fewer packages or round the values of the options");
            }
            Partial best = open.remove();
            int next = best.options().size();
            if (next == points.size()) {
                found.add(BargainingPackage.of(negotiation, best.options(), BigInteger.ONE));
                continue;
            }
            for (int option = 0; option < points.get(next).size(); option++) {
                ParetoSums.Point point = points.get(next).get(option);
                List<Integer> options = new ArrayList<>(best.options());
                options.add(option);
                add(
                        new Partial(
                                options,
                                best.ours().add(point.first()),
                                best.theirs().add(point.second()),
                                BigInteger.ZERO),
                        lowest,
                        highest,
                        open);
            }
        }
        return List.copyOf(found);
    }

    private Rational scaled(Rational ours) {
        return ours.times(Rational.of(scale.ours(), BigInteger.ONE));
    }

    private void add(Partial partial, BigInteger lowest, BigInteger highest, PriorityQueue<Partial> open) {
        int next = partial.options().size();
        if (partial.ours().add(leastOurs.get(next)).compareTo(highest) > 0) {
            return;
        }
        mostTheirs(suffixes.get(next), lowest.subtract(partial.ours()))
                .ifPresent(most -> open.add(new Partial(
                        partial.options(),
                        partial.ours(),
                        partial.theirs(),
                        partial.theirs().add(most))));
    }

    /** The most that efficient sums bring the other side where they bring us at least so much. */
    private static Optional<BigInteger> mostTheirs(List<ParetoSums.Sum> sums, BigInteger ours) {
        int from = 0;
        int to = sums.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sums.get(middle).point().first().compareTo(ours) >= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0
                ? Optional.empty()
                : Optional.of(sums.get(from - 1).point().second());
    }
}

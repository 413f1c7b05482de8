package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javax.money.MonetaryAmount;

/**
 * The points that a range joins by straight lines, the lowest first: never falling amounts at rising probabilities. Finds
 * the probability of an amount, exactly.
 */
record Knots(int count, IntFunction<Portion> probability, IntFunction<Rational> amount) {

    PercentileRank rank(MonetaryAmount wanted) {
        Rational exact = Rational.of(Amounts.number(wanted));
        int atLeast = first(i -> amount.apply(i).compareTo(exact) >= 0);
        int above = first(i -> amount.apply(i).compareTo(exact) > 0);
        if (above == 0) {
            return PercentileRank.below(probability.apply(0));
        }
        if (atLeast == count) {
            return PercentileRank.above(probability.apply(count - 1));
        }
        return atLeast < above
                ? PercentileRank.within(probability.apply(atLeast), probability.apply(above - 1))
                : between(atLeast - 1, exact);
    }

    /** On the line from a point to the next. */
    private PercentileRank between(int lower, Rational exact) {
        Rational from = amount.apply(lower);
        Rational share = exact.minus(from).dividedBy(amount.apply(lower + 1).minus(from));
        Rational start = probability.apply(lower).value();
        Rational width = probability.apply(lower + 1).value().minus(start);
        Portion rank = Portion.of(start.plus(width.times(share)));
        return PercentileRank.within(rank, rank);
    }

    /** The first point that passes a test which all later ones pass too; their number if none does. */
    private int first(IntPredicate test) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (test.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}

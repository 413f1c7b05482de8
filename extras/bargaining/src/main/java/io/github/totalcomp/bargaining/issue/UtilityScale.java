package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.internal.ParetoSums;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;

/** The utilities of a case as whole numbers: each side's times the common denominator of all of that side. */
record UtilityScale(BargainingCase negotiation, BigInteger ours, BigInteger theirs) {

    static UtilityScale of(BargainingCase negotiation) {
        return new UtilityScale(
                negotiation,
                commonDenominator(negotiation, BargainingIssue::ours),
                commonDenominator(negotiation, BargainingIssue::theirs));
    }

    private static BigInteger commonDenominator(
            BargainingCase negotiation, BiFunction<BargainingIssue, BargainingOption, Rational> worth) {
        return negotiation.issues().stream()
                .flatMap(issue -> issue.options().stream().map(option -> worth.apply(issue, option)))
                .map(Rational::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
    }

    List<List<ParetoSums.Point>> points() {
        return negotiation.issues().stream()
                .map(issue -> issue.options().stream()
                        .map(option -> new ParetoSums.Point(
                                scaled(issue.ours(option), ours), scaled(issue.theirs(option), theirs)))
                        .toList())
                .toList();
    }

    private static BigInteger scaled(Rational value, BigInteger denominator) {
        return value.numerator().multiply(denominator.divide(value.denominator()));
    }
}

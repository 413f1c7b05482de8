package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** One option of each issue, and what they are worth together. */
@Value.Immutable
@ValueStyle
public abstract sealed class BargainingPackage permits ImmutableBargainingPackage {

    BargainingPackage() {}

    static BargainingPackage of(BargainingCase negotiation, List<Integer> positions, BigInteger ways) {
        ImmutableBargainingPackage.Builder settled = ImmutableBargainingPackage.builder();
        Rational ours = Rational.ZERO;
        Rational theirs = Rational.ZERO;
        for (int i = 0; i < positions.size(); i++) {
            BargainingIssue issue = negotiation.issues().get(i);
            BargainingOption option = issue.options().get(positions.get(i));
            settled.addTerms(new Term(issue.name(), option));
            ours = ours.plus(issue.ours(option));
            theirs = theirs.plus(issue.theirs(option));
        }
        return settled.ours(ours)
                .theirs(theirs)
                .ourGain(ours.minus(negotiation.ourDisagreement()))
                .theirGain(theirs.minus(negotiation.theirDisagreement()))
                .ways(ways)
                .build();
    }

    /**
     * How one issue is settled.
     *
     * @param issue its name
     * @param option what is agreed
     */
    public record Term(String issue, BargainingOption option) {}

    /** {@return how each issue is settled, in the order of the case} */
    public abstract List<Term> terms();

    /** {@return its utility to us} */
    public abstract Rational ours();

    /** {@return its utility to the other side} */
    public abstract Rational theirs();

    /** {@return our utility less what we have without an agreement} */
    public abstract Rational ourGain();

    /** {@return the other side's utility less what they have without an agreement} */
    public abstract Rational theirGain();

    /**
     * {@return how many packages have these very utilities, this one included, where the whole of them was counted; 1
     * where it was not} Only sets of efficient packages count them.
     */
    public abstract BigInteger ways();

    /** {@return our gain × theirs, what the Nash bargaining solution maximises} */
    public Rational nashProduct() {
        return ourGain().times(theirGain());
    }

    /** {@return whether neither side is worse off than without an agreement} */
    public boolean isFeasible() {
        return ourGain().signum() >= 0 && theirGain().signum() >= 0;
    }

    /**
     * {@return how an issue is settled}
     *
     * @param issue the name of an issue
     * @throws DefinitionException if the case has no such issue
     */
    public BargainingOption option(String issue) {
        return terms().stream()
                .filter(term -> term.issue().equals(issue))
                .map(Term::option)
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "an issue must be one of "
                                + terms().stream().map(Term::issue).collect(Collectors.joining(", ")),
                        DefinitionException.quoted(issue),
                        "use one of these names"));
    }

    /** {@return the terms in one line, such as {@code base: 150,000; remote days: 2}} */
    @Override
    public String toString() {
        return terms().stream()
                .map(term -> term.issue() + ": " + term.option().label())
                .collect(Collectors.joining("; "));
    }
}

package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Something to be agreed on, with the ways to settle it and how much it weighs for either side.
 *
 * <p>What an option adds to a side's utility is weight × value of the option. With values from 0 to 1 the weights are those
 * of the additive multi-attribute model; with values in money, weights of 1 leave them as they are.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class BargainingIssue permits ImmutableBargainingIssue {

    BargainingIssue() {}

    /**
     * {@return the issue whose options already hold what each side makes of them: both weights are 1}
     *
     * @param name such as {@code remote days}
     * @param options at least one, each under a label of its own
     * @throws DefinitionException if there is none or two share a label
     */
    public static BargainingIssue of(String name, List<BargainingOption> options) {
        return ImmutableBargainingIssue.builder()
                .name(name)
                .options(Checks.atMost("the options of an issue", options, BargainingSolver.MOST_PACKAGES))
                .build();
    }

    /** {@return what is to be agreed on} */
    public abstract String name();

    /** {@return the ways to settle it} */
    public abstract List<BargainingOption> options();

    /** {@return how much it weighs for us, zero or more; 1 unless stated} */
    @Value.Default
    public Rational ourWeight() {
        return Rational.ONE;
    }

    /** {@return how much it weighs for the other side, zero or more; 1 unless stated} */
    @Value.Default
    public Rational theirWeight() {
        return Rational.ONE;
    }

    /**
     * {@return this issue with other weights}
     *
     * @param ours how much it weighs for us, zero or more
     * @param theirs how much it weighs for the other side, zero or more
     * @throws DefinitionException if one is negative
     */
    public BargainingIssue withWeights(Rational ours, Rational theirs) {
        return ImmutableBargainingIssue.builder()
                .from(this)
                .ourWeight(ours)
                .theirWeight(theirs)
                .build();
    }

    /**
     * {@return this issue with other weights}
     *
     * @param ours how much it weighs for us, zero or more
     * @param theirs how much it weighs for the other side, zero or more
     * @throws DefinitionException if one is negative
     */
    public BargainingIssue withWeights(BigDecimal ours, BigDecimal theirs) {
        return withWeights(Rational.of(ours), Rational.of(theirs));
    }

    /**
     * {@return what an option adds to our utility: our weight × its value to us}
     *
     * @param option one of the options
     */
    public Rational ours(BargainingOption option) {
        return ourWeight().times(option.ours());
    }

    /**
     * {@return what an option adds to the other side's utility: their weight × its value to them}
     *
     * @param option one of the options
     */
    public Rational theirs(BargainingOption option) {
        return theirWeight().times(option.theirs());
    }

    /** {@return what is at stake for us: the distance from our worst to our best option, weighted} */
    public Rational ourStake() {
        return span(this::ours);
    }

    /** {@return what is at stake for the other side: the distance from their worst to their best option, weighted} */
    public Rational theirStake() {
        return span(this::theirs);
    }

    private Rational span(Function<BargainingOption, Rational> worth) {
        return best(worth)
                .minus(options().stream()
                        .map(worth)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private Rational best(Function<BargainingOption, Rational> worth) {
        return options().stream().map(worth).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** {@return the option that is best for both sides, if there is one: it can be agreed on at once} */
    public Optional<BargainingOption> bestForBoth() {
        Rational ours = best(this::ours);
        Rational theirs = best(this::theirs);
        return options().stream()
                .filter(option -> ours(option).equals(ours) && theirs(option).equals(theirs))
                .findFirst();
    }

    @Value.Check
    void check() {
        Checks.label("the name of an issue", name());
        if (options().isEmpty()) {
            throw new DefinitionException("an issue must have an option", name() + " without any", "add its options");
        }
        Set<String> labels = new HashSet<>();
        for (BargainingOption option : options()) {
            if (!labels.add(option.label())) {
                throw new DefinitionException(
                        "the options of an issue must have labels of their own",
                        "a second \"" + option.label() + "\" of " + name(),
                        "rename one");
            }
        }
        if (ourWeight().signum() < 0 || theirWeight().signum() < 0) {
            throw new DefinitionException(
                    "a weight must be zero or more",
                    ourWeight() + " and " + theirWeight() + " of " + name(),
                    "state how much the issue matters, and dislike in the values of its options");
        }
    }

    /** {@return name, weights and options in one line} */
    @Override
    public String toString() {
        return name() + " (weights " + ourWeight() + " and " + theirWeight() + "): " + options();
    }
}

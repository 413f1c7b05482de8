package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A negotiation over several issues: what there is to agree on, what each way to settle it is worth to either side, and
 * what either side has without an agreement.
 *
 * <p>Utilities add up over the issues (the additive multi-attribute model of integrative bargaining). Scales are each
 * side's own: multiplying or shifting one side's utilities together with its disagreement point changes no result.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class BargainingCase permits ImmutableBargainingCase {

    BargainingCase() {}

    /** {@return a builder} */
    public static Builder builder() {
        return ImmutableBargainingCase.builder();
    }

    /** {@return what is to be agreed on} */
    public abstract List<BargainingIssue> issues();

    /** {@return our utility without an agreement, the reservation value; 0 unless stated} */
    @Value.Default
    public Rational ourDisagreement() {
        return Rational.ZERO;
    }

    /** {@return the other side's utility without an agreement; 0 unless stated} */
    @Value.Default
    public Rational theirDisagreement() {
        return Rational.ZERO;
    }

    @Value.Check
    void check() {
        if (issues().isEmpty()) {
            throw new DefinitionException(
                    "a bargaining case must have an issue", "none", "add what is to be agreed on");
        }
        Set<String> names = new HashSet<>();
        for (BargainingIssue issue : issues()) {
            if (!names.add(issue.name())) {
                throw new DefinitionException(
                        "the issues of a bargaining case must have names of their own",
                        "a second \"" + issue.name() + "\"",
                        "rename one");
            }
        }
    }

    /** Builds a {@link BargainingCase}. */
    public sealed interface Builder permits ImmutableBargainingCase.Builder {

        /**
         * Adds an issue.
         *
         * @param issue something to be agreed on, under a name of its own
         * @return this builder
         */
        default Builder add(BargainingIssue issue) {
            return addIssues(issue);
        }

        /**
         * Adds an issue.
         *
         * @param issue something to be agreed on, under a name of its own
         * @return this builder
         */
        Builder addIssues(BargainingIssue issue);

        /**
         * Adds issues.
         *
         * @param issues in the order in which packages list them
         * @return this builder
         */
        Builder addAllIssues(Iterable<? extends BargainingIssue> issues);

        /**
         * Sets our utility without an agreement.
         *
         * @param ourDisagreement 0 unless set
         * @return this builder
         */
        Builder ourDisagreement(Rational ourDisagreement);

        /**
         * Sets the other side's utility without an agreement.
         *
         * @param theirDisagreement 0 unless set
         * @return this builder
         */
        Builder theirDisagreement(Rational theirDisagreement);

        /** {@return the case} */
        BargainingCase build();
    }
}

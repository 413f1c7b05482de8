package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An issue in the order in which to push for it.
 *
 * @param name the issue
 * @param ours what is at stake for us
 * @param theirs what is at stake for the other side
 */
public record PushedIssue(String name, Rational ours, Rational theirs) {

    /**
     * The highest ratio of our stake to theirs first: there the other side gives up least for what we gain (logrolling).
     * What costs them nothing comes before everything else, by our stake; what matters to neither side comes last. Ties
     * are ordered by our stake, then by name: never by the order in which issues were listed.
     */
    private static final Comparator<PushedIssue> ORDER = Comparator.comparing(PushedIssue::isIdle)
            .thenComparing(issue -> issue.theirs.signum() > 0)
            .thenComparing(
                    issue -> issue.ratio().orElse(Rational.ZERO),
                    Comparator.<Rational>naturalOrder().reversed())
            .thenComparing(
                    PushedIssue::ours, Comparator.<Rational>naturalOrder().reversed())
            .thenComparing(PushedIssue::name);

    /**
     * {@return issues in the order in which to push for them: by the ratio of our stake to theirs}
     *
     * @param issues in any order
     */
    public static List<PushedIssue> order(List<PushedIssue> issues) {
        return issues.stream().sorted(ORDER).toList();
    }

    static PushedIssue of(BargainingIssue issue) {
        return new PushedIssue(issue.name(), issue.ourStake(), issue.theirStake());
    }

    /** {@return our stake divided by theirs; nothing where it costs them nothing, or even gains them something} */
    public Optional<Rational> ratio() {
        return theirs.signum() <= 0 ? Optional.empty() : Optional.of(ours.dividedBy(theirs));
    }

    /** {@return whether the issue matters to neither side} */
    public boolean isIdle() {
        return ours.signum() == 0 && theirs.signum() == 0;
    }

    /** {@return the issue and its ratio in one line} */
    @Override
    public String toString() {
        String reason = ratio().map(ratio -> "ratio " + BargainingText.decimal(ratio))
                .orElse(isIdle() ? "matters to neither side" : "costs them nothing");
        return name + ": " + BargainingText.decimal(ours) + " to us, " + BargainingText.decimal(theirs) + " to them, "
                + reason;
    }
}

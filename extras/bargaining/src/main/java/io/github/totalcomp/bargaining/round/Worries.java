package io.github.totalcomp.bargaining.round;

import java.util.ArrayList;
import java.util.List;

/** What candidates usually worry about before they ask, answered with the figures of the case. */
public final class Worries {

    private Worries() {}

    /**
     * {@return whether an offer can be lost by asking, one line each}
     *
     * @param stakes what an ask would gain and risk, such as {@code AskStakes.of(counter)} or {@code NextStep.stakes()}
     */
    public static List<String> losingTheOffer(AskStakes stakes) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Can the offer be lost by asking? Hardly, if you ask politely: the employer has spent weeks on choosing"
                        + " you, and expects a request. The usual worst answer is that the offer is final (a guide to offers of one"
                        + " large employer, January 2026).");
        lines.addAll(stakes.lines());
        return List.copyOf(lines);
    }

    /**
     * {@return whether an expert's help pays, one line each}
     *
     * @param fee the fee and what the help is expected to add
     */
    public static List<String> payingAnExpert(ExpertFee fee) {
        return List.of(
                fee.toString(),
                fee.breakEvenLikelihood()
                        .map(chance -> "It pays from a likelihood of " + chance + " on.")
                        .orElse("It would not pay even if the help were certain to work."),
                "For comparison: fees of USD 150 to 500 and increases of USD 10,000 to over 100,000 are advertised (January"
                        + " 2026); count only what the help adds to what you would reach alone.");
    }
}

package io.github.totalcomp.cli;

import io.github.totalcomp.negotiation.counter.Approach;
import picocli.CommandLine.Option;

/** The option that says how to ask. */
final class ApproachOption {

    @Option(
            names = "--approach",
            paramLabel = "APPROACH",
            description = "flexible (start above the walk-away) or fixed (name it); flexible unless given")
    private Approach approach = Approach.FLEXIBLE;

    Approach approach() {
        return approach;
    }
}

/** Where an offer stands, bargaining over several issues, answers to objections, and rounds. */
module io.github.totalcomp.bargaining {
    requires transitive io.github.totalcomp.negotiation;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.bargaining.issue;
    exports io.github.totalcomp.bargaining.objection;
    exports io.github.totalcomp.bargaining.position;
    exports io.github.totalcomp.bargaining.round;
}

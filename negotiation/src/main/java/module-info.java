/** Market ranges, advice, bargaining, counteroffers, objections and letters. */
module io.github.totalcomp.negotiation {
    requires transitive io.github.totalcomp.core;
    requires com.samskivert.jmustache;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.negotiation.advice;
    exports io.github.totalcomp.negotiation.bargain;
    exports io.github.totalcomp.negotiation.counter;
    exports io.github.totalcomp.negotiation.letter;
    exports io.github.totalcomp.negotiation.market;
    exports io.github.totalcomp.negotiation.position;
    exports io.github.totalcomp.negotiation.objection;
    exports io.github.totalcomp.negotiation.round;
}

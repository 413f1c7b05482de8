/** Market ranges, advice, counteroffers and letters. */
@SuppressWarnings("module") // the module named in the qualified export is built after this one
module io.github.totalcomp.negotiation {
    requires transitive io.github.totalcomp.core;
    requires com.samskivert.jmustache;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.negotiation.advice;
    exports io.github.totalcomp.negotiation.counter;
    exports io.github.totalcomp.negotiation.letter;
    exports io.github.totalcomp.negotiation.market;
    exports io.github.totalcomp.negotiation.internal to
            io.github.totalcomp.bargaining;
}

/** Compensation arithmetic: money, components, offers, grants and yearly totals. */
@SuppressWarnings("module") // the modules named in the qualified export are built after this one
module io.github.totalcomp.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.totalcomp.core;
    exports io.github.totalcomp.core.assumption;
    exports io.github.totalcomp.core.batch;
    exports io.github.totalcomp.core.compare;
    exports io.github.totalcomp.core.component;
    exports io.github.totalcomp.core.equity;
    exports io.github.totalcomp.core.leave;
    exports io.github.totalcomp.core.money;
    exports io.github.totalcomp.core.offer;
    exports io.github.totalcomp.core.pay;
    exports io.github.totalcomp.core.payment;
    exports io.github.totalcomp.core.quantity;
    exports io.github.totalcomp.core.simulation;
    exports io.github.totalcomp.core.target;
    exports io.github.totalcomp.core.text;
    exports io.github.totalcomp.core.time;
    exports io.github.totalcomp.core.total;
    exports io.github.totalcomp.core.internal to
            io.github.totalcomp.vesting,
            io.github.totalcomp.negotiation,
            io.github.totalcomp.bargaining;
}

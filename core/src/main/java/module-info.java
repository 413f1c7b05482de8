/** Money helpers, components, offers, grants, payments and yearly totals. */
@SuppressWarnings("module") // the modules named in the qualified export are built after this one
module io.github.totalcomp.core {
    requires transitive java.money;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.core.internal to
            io.github.totalcomp.vesting,
            io.github.totalcomp.negotiation;
}

/** An application that is a module. */
module com.example.modular {
    requires io.github.totalcomp.bargaining;
    requires io.github.totalcomp.negotiation;
    requires io.github.totalcomp.vesting;
}

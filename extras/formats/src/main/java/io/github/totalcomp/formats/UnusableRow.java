package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.market.MarketIssue;

/** Says why a row of a market file is no observation. Never leaves this module. */
final class UnusableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MarketIssue issue;
    private final transient FormatFault fault;

    UnusableRow(MarketIssue issue, FormatFault fault) {
        super("a row that is no observation", null, false, false);
        this.issue = issue;
        this.fault = fault;
    }

    MarketIssue issue() {
        return issue;
    }

    FormatFault fault() {
        return fault;
    }
}

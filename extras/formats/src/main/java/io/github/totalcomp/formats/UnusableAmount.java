package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.market.MarketIssue;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Says why a text is no amount. Never leaves this module. */
final class UnusableAmount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MarketIssue issue;
    private final String rule;
    private final String remedy;
    private final transient @Nullable MonetaryAmount amount;

    UnusableAmount(MarketIssue issue, String rule, String remedy) {
        this(issue, rule, remedy, null);
    }

    UnusableAmount(MarketIssue issue, String rule, String remedy, @Nullable MonetaryAmount amount) {
        super(rule, null, false, false);
        this.issue = issue;
        this.rule = rule;
        this.remedy = remedy;
        this.amount = amount;
    }

    MarketIssue issue() {
        return issue;
    }

    String rule() {
        return rule;
    }

    String remedy() {
        return remedy;
    }

    /** The amount that breaks the rule; absent if the text is none. */
    @Nullable
    MonetaryAmount amount() {
        return amount;
    }
}

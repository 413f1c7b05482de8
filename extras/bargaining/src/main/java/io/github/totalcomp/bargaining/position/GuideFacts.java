package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.money.Amounts;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Facts about one large employer that checks rest on, as of January 2026. */
final class GuideFacts {

    static final String SOURCE = "guide to negotiating offers of Amazon, edition of January 2026";

    static final long FEWEST_HOURS = 30;
    static final long OFFICE_WEEK = 5;
    static final long SHORT_LEAVE = 15;

    /** The rating for a year first shows in what vests so many years later. */
    static final int YEARS_FROM_RATING_TO_VEST = 2;

    private static final long LEAST_INCREASE = 5_000;
    private static final long MOST_INCREASE = 100_000;

    private GuideFacts() {}

    /** The guide states its amounts in US dollars. */
    static boolean speaksOf(CurrencyUnit currency) {
        return currency.getCurrencyCode().equals("USD");
    }

    static MonetaryAmount leastIncrease() {
        return Amounts.usd(LEAST_INCREASE);
    }

    static MonetaryAmount mostIncrease() {
        return Amounts.usd(MOST_INCREASE);
    }
}

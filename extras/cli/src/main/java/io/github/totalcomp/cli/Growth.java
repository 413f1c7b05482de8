package io.github.totalcomp.cli;

import java.util.List;
import javax.money.MonetaryAmount;

/**
 * How much of totals is there only because share prices are assumed to change.
 *
 * @param byPeriod for each period, in order
 * @param total over all of them
 * @param atStartPrices what the total is at the prices of the start date
 */
record Growth(List<MonetaryAmount> byPeriod, MonetaryAmount total, MonetaryAmount atStartPrices) {}

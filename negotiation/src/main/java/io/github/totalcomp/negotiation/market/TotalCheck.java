package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.money.Amounts;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds a reported total against its components. */
record TotalCheck(BigDecimal tolerance, BigDecimal grantYears) {

    static TotalCheck of(MarketAudit audit) {
        return new TotalCheck(
                audit.roundingStep().multiply(BigDecimal.valueOf(2)), BigDecimal.valueOf(audit.grantYears()));
    }

    /** What the total says of its components, unless it is their sum. */
    Optional<MarketIssue> of(MarketObservation observation) {
        if (!observation.hasTotal()) {
            return Optional.of(MarketIssue.NO_TOTAL);
        }
        BigDecimal base = Amounts.number(observation.base());
        BigDecimal stock = Amounts.number(observation.stock());
        BigDecimal bonus = Amounts.number(observation.bonus());
        if (base.signum() == 0 && stock.signum() == 0 && bonus.signum() == 0) {
            return Optional.of(MarketIssue.ONLY_TOTAL);
        }
        BigDecimal left = Amounts.number(observation.total()).subtract(base);
        BigDecimal more = left.subtract(stock).subtract(bonus);
        boolean complete = observation.hasBase() && observation.hasStock() && observation.hasBonus();
        if (more.signum() == 0 || (more.signum() > 0 && !complete)) {
            return Optional.empty();
        }
        return Optional.of(reason(left, stock, bonus, more));
    }

    private MarketIssue reason(BigDecimal left, BigDecimal stock, BigDecimal bonus, BigDecimal more) {
        if (isSmall(more)) {
            return MarketIssue.TOTAL_ROUNDED;
        }
        BigDecimal leftForStock = left.subtract(bonus);
        // Without stock neither of these holds: what is left for it would be small, and the total merely rounded.
        if (leftForStock.multiply(grantYears).subtract(stock).abs().compareTo(tolerance.multiply(grantYears)) <= 0) {
            return MarketIssue.STOCK_OF_WHOLE_GRANT;
        }
        if (isSmall(leftForStock.subtract(stock.multiply(grantYears)))) {
            return MarketIssue.TOTAL_OF_WHOLE_GRANT;
        }
        if (isSmall(left) || isSmall(left.subtract(stock)) || isSmall(leftForStock)) {
            return MarketIssue.TOTAL_WITHOUT_COMPONENT;
        }
        return MarketIssue.TOTAL_DIFFERS;
    }

    private boolean isSmall(BigDecimal difference) {
        return difference.abs().compareTo(tolerance) <= 0;
    }
}

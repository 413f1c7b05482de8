package io.github.totalcomp.cli;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.formats.OfferFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a simulation of an offer found.
 *
 * @param file the offer and what is assumed about it
 * @param drift of the share price
 * @param volatility of the share price
 * @param result the totals
 * @param target that a year shall reach
 */
record Simulated(
        OfferFile file,
        BigDecimal drift,
        BigDecimal volatility,
        SimulationResult result,
        Optional<MonetaryAmount> target) {

    private static final int CHANCE_DECIMALS = 4;

    /** How likely a year reaches the target, rounded to four decimals. */
    Optional<BigDecimal> chance(SimulatedTotal year) {
        return target.map(amount -> rounded(year.probabilityOfReaching(amount)));
    }

    /** How likely the average year reaches the target, rounded to four decimals. */
    Optional<BigDecimal> averageChance() {
        return target.map(amount -> rounded(result.total()
                .probabilityOfReaching(
                        Amounts.normalized(amount.multiply(result.years().size())))));
    }

    private static BigDecimal rounded(double chance) {
        return BigDecimal.valueOf(chance).setScale(CHANCE_DECIMALS, RoundingMode.HALF_UP);
    }
}

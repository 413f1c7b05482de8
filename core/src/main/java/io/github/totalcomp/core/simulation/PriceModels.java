package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.util.Objects;

/** The usual models of a share price. */
public final class PriceModels {

    private static final double HIGHEST_VOLATILITY = 10;
    private static final double LARGEST_DRIFT = 10;
    private static final double HIGHEST_RETURN = 1_000;
    private static final int MOST_RETURNS = 1_000_000;
    private static final int MOST_PER_YEAR = 366;

    private PriceModels() {}

    /**
     * {@return geometric Brownian motion with a drift and a volatility a year} Over a time t the logarithm of the price
     * changes by a normal variate of mean (drift − volatility²/2)·t and variance volatility²·t, so the expected price is
     * P(0)·e^(drift·t). The step between two dates is exact however far they are apart. At drift 0.1 and volatility 0.3
     * the expected growth after two years is e^0.2 = 1.2214, its standard deviation 0.5421.
     *
     * @param drift the continuous yearly rate at which the expected price grows, within ±10
     * @param volatility the standard deviation of the logarithm of the price after a year, from 0 to 10
     * @throws DefinitionException if one lies outside or is no number
     */
    public static PriceModel geometricBrownianMotion(double drift, double volatility) {
        return new GeometricBrownianMotion(
                requireWithin("a drift", drift, -LARGEST_DRIFT, LARGEST_DRIFT, "state eight percent as 0.08"),
                requireWithin("a volatility", volatility, 0, HIGHEST_VOLATILITY, "state thirty percent as 0.3"));
    }

    /**
     * {@return geometric Brownian motion whose expected price grows by a yearly rate: P(0)·(1+rate)^t} With no volatility
     * it is {@link io.github.totalcomp.core.assumption.Prices#growth} by exact date.
     *
     * @param annualRate above −1, at most 100; {@code 0.15} is 15 % a year
     * @param volatility the standard deviation of the logarithm of the price after a year, from 0 to 10
     * @throws DefinitionException if one lies outside or the volatility is no number
     */
    public static PriceModel expectedGrowth(BigDecimal annualRate, double volatility) {
        Objects.requireNonNull(annualRate, "annualRate");
        double rate = annualRate.doubleValue();
        if (rate <= -1 || rate > 100) {
            throw new DefinitionException(
                    "an expected growth must lie above -1 and be at most 100",
                    annualRate,
                    "state fifteen percent as 0.15");
        }
        return geometricBrownianMotion(Math.log1p(rate), volatility);
    }

    /**
     * {@return a model that draws each period's return, with replacement, from returns that were observed} Within a period
     * the logarithm of the price moves in a straight line. With the one monthly return 0.01 the price after a year is
     * 1.01^12 = 1.1268 times the first, on every path.
     *
     * @param periodsPerYear how many periods a year has: 12 for monthly returns, 252 for daily ones; from 1 to 366
     * @param returns one for each period, at least one, each above −1 and at most 1,000; {@code −0.05} is a fall of 5 %
     * @throws DefinitionException if there is no return, or one or the number of periods lies outside
     */
    public static PriceModel bootstrap(int periodsPerYear, double... returns) {
        if (periodsPerYear < 1 || periodsPerYear > MOST_PER_YEAR) {
            throw new DefinitionException(
                    "a year must have 1 to " + MOST_PER_YEAR + " periods",
                    periodsPerYear,
                    "state 12 for monthly returns");
        }
        if (returns.length < 1 || returns.length > MOST_RETURNS) {
            throw new DefinitionException(
                    "a bootstrap needs 1 to " + MOST_RETURNS + " observed returns",
                    returns.length,
                    "pass the returns of past periods");
        }
        double[] logarithms = new double[returns.length];
        for (int i = 0; i < returns.length; i++) {
            logarithms[i] = Math.log1p(requireReturn(returns[i]));
        }
        return new Bootstrap(periodsPerYear, logarithms);
    }

    private static double requireReturn(double value) {
        if (!(value > -1 && value <= HIGHEST_RETURN)) {
            throw new DefinitionException(
                    "an observed return must lie above -1 and be at most 1000",
                    value,
                    "state a fall of five percent as -0.05");
        }
        return value;
    }

    private static double requireWithin(String what, double value, double least, double most, String remedy) {
        if (!(value >= least && value <= most)) {
            throw new DefinitionException(
                    what + " must be a number from " + (long) least + " to " + (long) most, value, remedy);
        }
        return value;
    }
}

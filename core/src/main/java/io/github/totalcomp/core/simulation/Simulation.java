package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.internal.OrderedTasks;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.time.CompensationYears;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.Executor;
import org.immutables.value.Value;

/**
 * Totals an offer along many random share prices, and many random leaving dates where the assumptions state a chance of
 * leaving.
 *
 * <ul>
 *   <li><b>Price.</b> Units are worth units × P(0) × growth, with P(0) from the assumptions and the growth from a {@link
 *       PriceModel}; a grant that stays a value is worth value × portion × growth. One price is drawn for each date on
 *       which something vests, one path for each symbol, independent of those of other symbols.
 *   <li><b>Leaving.</b> Each path draws a moment of leaving from the retention curve of the assumptions. Payments dated on
 *       or before it are kept, vests among them; base salary accrues by the month, so a month begun is either earned or
 *       not. A sign-on payment once received is kept: nothing is repaid.
 *   <li><b>Amounts</b> are those of the year they belong to, not discounted, and converted where the assumptions
 *       name a reporting currency. Each payment is rounded HALF_UP to the minor unit: with no volatility and nobody leaving, the totals are those of {@link
 *       io.github.totalcomp.core.total.TctAggregator} to one minor unit for each payment.
 * </ul>
 *
 * <p>The same simulation gives the same bits on any number of threads: paths come in blocks of 4,096, and each block draws
 * from its own generator, split from the seed in the order of the blocks. Memory is what the totals need: 8 bytes for each
 * path and year and for each path's sum.
 *
 * <p>A component of your own takes part by its payments: one with a {@link
 * io.github.totalcomp.core.payment.PaymentBasis.Vest} basis is priced along the path, any other is a fixed amount.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class Simulation permits ImmutableSimulation {

    /** The most totals that a simulation may hold: paths × (years + 1). They take 800 MB. */
    public static final int MOST_TOTALS = 100_000_000;

    Simulation() {}

    /**
     * {@return a simulation of four years on 100,000 paths from seed 0; see the {@code with} methods for others}
     *
     * @param offer what is promised
     * @param assumptions the share price on the start date, and the chance of staying
     * @param model how every share price moves from there
     */
    public static Simulation of(Offer offer, Assumptions assumptions, PriceModel model) {
        return ImmutableSimulation.builder()
                .offer(offer)
                .assumptions(assumptions)
                .model(model)
                .build();
    }

    /** {@return what is promised} */
    public abstract Offer offer();

    /** {@return the share price on the start date, and the chance of staying} */
    public abstract Assumptions assumptions();

    /** {@return how the price of a share moves whose symbol has no model of its own} */
    public abstract PriceModel model();

    /** {@return how the prices of shares move, by symbol} */
    @Value.NaturalOrder
    public abstract NavigableMap<String, PriceModel> models();

    /** {@return how many compensation years to total; 4 unless stated} */
    @Value.Default
    public int years() {
        return 4;
    }

    /** {@return how many paths to draw; 100,000 unless stated} */
    @Value.Default
    public int paths() {
        return 100_000;
    }

    /** {@return the seed of all randomness; 0 unless stated} */
    @Value.Default
    public long seed() {
        return 0;
    }

    /**
     * {@return this simulation with models by symbol instead of those before}
     *
     * @param models how the price of each share moves
     */
    public abstract Simulation withModels(Map<String, ? extends PriceModel> models);

    /**
     * {@return this simulation over another number of compensation years}
     *
     * @param years from 1 to {@value CompensationYears#MOST_YEARS}
     * @throws DefinitionException if outside, or if the totals would be too many
     */
    public abstract Simulation withYears(int years);

    /**
     * {@return this simulation with another number of paths}
     *
     * @param paths from 1 on
     * @throws DefinitionException if less, or if paths × (years + 1) exceeds {@value #MOST_TOTALS}
     */
    public abstract Simulation withPaths(int paths);

    /**
     * {@return this simulation from another seed}
     *
     * @param seed any number; the same gives the same result
     */
    public abstract Simulation withSeed(long seed);

    /**
     * {@return the result, computed by the calling thread}
     *
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest and the assumptions state no price
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if payments differ in currency
     * @throws DefinitionException if nothing in the offer pays, a retention curve leaves 0 to 1 or rises, or a model gives
     *     what is no price
     */
    public SimulationResult run() {
        return run(Runnable::run, 1, (done, total) -> {});
    }

    /**
     * {@return the result, computed by an executor's threads; the calling thread helps} The result is that of {@link
     * #run()}, to the bit. The executor is not shut down.
     *
     * @param executor what runs the blocks of paths
     * @param threads how many threads work, the calling one among them, from 1 to 1,000; at most twice as many
     *     blocks are under way
     * @param progress told after each block how many paths are done
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest and the assumptions state no price
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if payments differ in currency
     * @throws DefinitionException as {@link #run()}, or if the number of threads lies outside
     */
    public SimulationResult run(Executor executor, int threads, SimulationProgress progress) {
        Preparation preparation = new Preparation(this, executor, threads);
        SimulationPlan plan = preparation.plan();
        double[][] totals = preparation.totals();
        Moments[] moments = new Moments[totals.length];
        Arrays.fill(moments, Moments.NONE);
        OrderedTasks.run(new PathBlocks(plan, seed(), totals), executor, threads, block -> {
            Arrays.setAll(moments, column -> moments[column].merge(block[column]));
            progress.report((int) moments[0].count(), paths());
        });
        return SimulationResult.of(this, plan.currency(), totals, moments);
    }

    @Value.Check
    void check() {
        Checks.horizon(years());
        int most = MOST_TOTALS / (years() + 1);
        if (paths() < 1 || paths() > most) {
            throw new DefinitionException(
                    "a simulation of " + years() + " years must have 1 to " + most + " paths",
                    paths(),
                    "state a number of paths within; 100000 give percentiles to about half a percent");
        }
    }
}

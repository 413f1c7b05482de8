package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Totalling an offer over four years: with the library, in minor units and with every cell as an amount, beside loops in
 * {@code long} written for this one form of offer: one that starts from its components, and one from bare numbers. The
 * set-up refuses to start unless all give the same sums.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AggregationBenchmark {

    private static final int OFFERS = 64;

    private final TctAggregator aggregator = TctAggregator.years(BundledOffer.YEARS);
    private final BundledOffer[] numbers = new BundledOffer[OFFERS];
    private final Offer[] offers = new Offer[OFFERS];
    private final MonetaryAmount price = Amounts.usd(BigDecimal.valueOf(220_05, 2));
    private final Assumptions assumptions = Assumptions.flatPrice(price);
    private int next;

    /** Makes the offers and checks that both ways agree on each. */
    @Setup
    public void makeOffers() {
        for (int i = 0; i < OFFERS; i++) {
            numbers[i] = BundledOffer.numbered(i * 31);
            offers[i] = numbers[i].toOffer();
            long[] ours = byYear(aggregator.aggregate(offers[i], assumptions));
            if (!Arrays.equals(ours, numbers[i].totalsByHand())
                    || !Arrays.equals(ours, BundledOffer.totalsByHand(offers[i], price))) {
                throw new IllegalStateException("the two ways differ for " + numbers[i]);
            }
        }
    }

    private static long[] byYear(TotalCompensation tct) {
        long[] totals = new long[BundledOffer.YEARS];
        for (int year = 1; year <= totals.length; year++) {
            totals[year - 1] = tct.minorUnits(year);
        }
        return totals;
    }

    private int next() {
        next = (next + 1) % OFFERS;
        return next;
    }

    /** {@return the totals, amounts not yet made} */
    @Benchmark
    public TotalCompensation aggregate() {
        return aggregator.aggregate(offers[next()], assumptions);
    }

    /** {@return the sum of each year in cents} */
    @Benchmark
    public long[] aggregateToMinorUnits() {
        return byYear(aggregator.aggregate(offers[next()], assumptions));
    }

    /** {@return the totals with every cell and every sum as an amount} */
    @Benchmark
    public Object aggregateToAmounts() {
        return aggregator.aggregate(offers[next()], assumptions).years();
    }

    /** {@return the sum of each year in cents, by hand from the components of the offer} */
    @Benchmark
    public long[] byHandFromComponents() {
        return BundledOffer.totalsByHand(offers[next()], price);
    }

    /** {@return the sum of each year in cents, by hand from plain numbers} */
    @Benchmark
    public long[] byHandFromNumbers() {
        return numbers[next()].totalsByHand();
    }
}

package io.github.totalcomp.benchmarks;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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
 * Totalling an offer over four years: with the library, in minor units and with every cell as an amount, beside a loop in
 * {@code long} written for this one form of offer. The set-up refuses to start unless both give the same numbers.
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
    private final Assumptions assumptions = Assumptions.flatPrice(Amounts.usd(java.math.BigDecimal.valueOf(220_05, 2)));
    private int next;

    /** Makes the offers and checks that both ways agree on each. */
    @Setup
    public void makeOffers() {
        for (int i = 0; i < OFFERS; i++) {
            numbers[i] = BundledOffer.numbered(i * 31);
            offers[i] = numbers[i].toOffer();
            long[] ours = byYear(aggregator.aggregate(offers[i], assumptions), offers[i]);
            if (!Arrays.equals(ours, numbers[i].totalsByHand())) {
                throw new IllegalStateException("the two ways differ for " + numbers[i]);
            }
        }
    }

    private static long[] byYear(TotalCompensation tct, Offer offer) {
        long[] totals = new long[BundledOffer.YEARS];
        for (Component component : offer.components()) {
            for (int year = 1; year <= totals.length; year++) {
                totals[year - 1] += tct.minorUnits(component.name(), year);
            }
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
        Offer offer = offers[next()];
        return byYear(aggregator.aggregate(offer, assumptions), offer);
    }

    /** {@return the totals with every cell and every sum as an amount} */
    @Benchmark
    public Object aggregateToAmounts() {
        return aggregator.aggregate(offers[next()], assumptions).years();
    }

    /** {@return the sum of each year in cents} */
    @Benchmark
    public long[] byHand() {
        return numbers[next()].totalsByHand();
    }
}

package io.github.totalcomp.core.batch;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.OrderedTasks;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Totals a stream of offers of any length: exactly one outcome for each row, in the order of the rows, in bounded memory.
 *
 * <p>A row that cannot be read or totalled becomes one {@link BatchOutcome.Failed} and the batch goes on. Rows are taken in
 * chunks of 64, or of the fewer that hold a megabyte; at any time at most two chunks for each thread are under way.
 *
 * <p>Only what the caller passes can end a batch early: the rows themselves, if taking the next one throws, and the
 * receiver of the outcomes. In the first case the rows taken before are still delivered.
 */
public final class BatchAggregator {

    private final TctAggregator aggregator;
    private final Function<? super Offer, Assumptions> assumptions;

    private BatchAggregator(TctAggregator aggregator, Function<? super Offer, Assumptions> assumptions) {
        this.aggregator = aggregator;
        this.assumptions = assumptions;
    }

    /**
     * {@return a batch that totals every offer under the same assumptions}
     *
     * @param aggregator how many years to total
     * @param assumptions what the caller believes
     */
    public static BatchAggregator of(TctAggregator aggregator, Assumptions assumptions) {
        Objects.requireNonNull(assumptions, "assumptions");
        return of(aggregator, offer -> assumptions);
    }

    /**
     * {@return a batch that totals each offer under its own assumptions}
     *
     * @param aggregator how many years to total
     * @param assumptions what the caller believes of an offer; called by several threads, and a failure is that of the row
     */
    public static BatchAggregator of(TctAggregator aggregator, Function<? super Offer, Assumptions> assumptions) {
        return new BatchAggregator(
                Objects.requireNonNull(aggregator, "aggregator"), Objects.requireNonNull(assumptions, "assumptions"));
    }

    /**
     * {@return the counts, when all rows have been totalled by the calling thread}
     *
     * @param rows taken one by one
     * @param outcomes receives one outcome for each row, in the order of the rows
     */
    public BatchSummary run(Iterator<BatchRow> rows, Consumer<? super BatchOutcome> outcomes) {
        return run(rows, Runnable::run, 1, outcomes);
    }

    /**
     * {@return the counts, when all rows have been totalled by an executor's threads; the calling thread helps} The outcomes
     * are those of {@link #run(Iterator, Consumer)}. The executor is not shut down.
     *
     * @param rows taken one by one, by the calling thread
     * @param executor what totals the chunks of rows
     * @param threads how many threads work, the calling one among them, from 1 to 1,000
     * @param outcomes receives one outcome for each row, in the order of the rows, in the calling thread
     * @throws io.github.totalcomp.core.DefinitionException if the number of threads lies outside
     */
    public BatchSummary run(
            Iterator<BatchRow> rows, Executor executor, int threads, Consumer<? super BatchOutcome> outcomes) {
        RowChunks chunks = new RowChunks(rows, this::outcomeOf);
        Delivery delivery = new Delivery(outcomes);
        OrderedTasks.run(chunks, executor, threads, delivery::deliver);
        chunks.rethrowFailureOfRows();
        return delivery.summary();
    }

    private BatchOutcome outcomeOf(BatchRow row) {
        try {
            Offer offer = row.offer();
            return new BatchOutcome.Totalled(row.number(), aggregator.aggregate(offer, assumptions.apply(offer)));
        } catch (RuntimeException e) {
            return new BatchOutcome.Failed(row.number(), e);
        } catch (StackOverflowError e) {
            return new BatchOutcome.Failed(
                    row.number(), new IllegalStateException("the row is nested too deeply to be read or totalled", e));
        }
    }

    /** Hands the outcomes over and counts them. */
    private static final class Delivery {
        private final Consumer<? super BatchOutcome> outcomes;
        private long totalled;
        private long failed;

        Delivery(Consumer<? super BatchOutcome> outcomes) {
            this.outcomes = Objects.requireNonNull(outcomes, "outcomes");
        }

        void deliver(List<BatchOutcome> chunk) {
            for (BatchOutcome outcome : chunk) {
                outcomes.accept(outcome);
                if (outcome instanceof BatchOutcome.Totalled) {
                    totalled++;
                } else {
                    failed++;
                }
            }
        }

        BatchSummary summary() {
            return new BatchSummary(totalled, failed);
        }
    }
}

package io.github.totalcomp.core.batch;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.total.TctAggregator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchAggregatorTest {

    private static final BatchAggregator BATCH =
            BatchAggregator.of(TctAggregator.years(4), Assumptions.flatPrice(usd(220)));

    private static Offer offer(long number) {
        return Offer.builder()
                .employer("Employer " + number)
                .startDate(Offers.START)
                .add(BaseSalary.ofAnnual(usd(100_000 + number)))
                .build();
    }

    /** Every seventh row breaks a rule, every eleventh cannot be read. */
    private static BatchRow row(long number) {
        if (number % 7 == 0) {
            return BatchRow.reading(number, () -> {
                BaseSalary.ofAnnual(usd(-number));
                throw new AssertionError("a negative salary was accepted");
            });
        }
        return number % 11 == 0
                ? BatchRow.failed(number, new IllegalArgumentException("line " + number + " is no offer"))
                : BatchRow.of(number, offer(number));
    }

    private static Iterator<BatchRow> rows(long count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(BatchAggregatorTest::row)
                .iterator();
    }

    private static BatchSummary runOn(int threads, Iterator<BatchRow> rows, List<BatchOutcome> outcomes) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return BATCH.run(rows, pool, threads, outcomes::add);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noRowIsLostAndTheOrderIsKept(int threads) {
        List<BatchOutcome> outcomes = new ArrayList<>();
        BatchSummary summary = runOn(threads, rows(5_000), outcomes);
        assertThat(outcomes.stream().mapToLong(BatchOutcome::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 5_000).boxed().toList());
        for (BatchOutcome outcome : outcomes) {
            long number = outcome.number();
            if (outcome instanceof BatchOutcome.Totalled totalled) {
                assertThat(totalled.totals().total()).isEqualTo(usd(4 * (100_000 + number)));
            } else if (outcome instanceof BatchOutcome.Failed failed) {
                assertThat(failed.message())
                        .isEqualTo(
                                number % 7 == 0
                                        ? "row " + number + ": base salary must not be negative, but was USD -" + number
                                                + "; state zero or more"
                                        : "row " + number + ": line " + number + " is no offer");
            }
        }
        long failed = LongStream.rangeClosed(1, 5_000)
                .filter(number -> number % 7 == 0 || number % 11 == 0)
                .count();
        assertThat(summary).isEqualTo(new BatchSummary(5_000 - failed, failed));
        assertThat(summary.rows()).isEqualTo(5_000);
    }

    /** Two chunks for each thread, of 64 rows or the fewer that hold 1,048,576 bytes. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 128",
        "2, 0, 256",
        "1, 1000000, 4",
        "2, 1000000, 8",
        "1, 1048575, 4",
        "1, 1048576, 2",
        "1, 2000000, 2",
        "2, 300000, 16"
    })
    void fewerRowsAreTakenAheadWhereTheyAreLarge(int threads, int bytes, int most) {
        AtomicLong taken = new AtomicLong();
        Iterator<BatchRow> rows = LongStream.rangeClosed(1, 2_000)
                .peek(number -> taken.incrementAndGet())
                .mapToObj(number -> BatchRow.reading(number, () -> offer(number), bytes))
                .iterator();
        AtomicLong delivered = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        BatchSummary summary = BATCH.run(
                rows,
                Runnable::run,
                threads,
                outcome -> furthest.accumulateAndGet(taken.get() - delivered.getAndIncrement(), Math::max));
        assertThat(summary.totalled()).isEqualTo(2_000);
        assertThat(furthest).hasValue(most);
    }

    @Test
    void chunksEndWithTheRows() {
        RowChunks chunks =
                new RowChunks(rows(65), row -> new BatchOutcome.Failed(row.number(), new RuntimeException()));
        assertThat(chunks.hasNext()).isTrue();
        assertThat(chunks.hasNext()).isTrue();
        assertThat(chunks.next()).isNotNull();
        assertThat(chunks.next()).isNotNull();
        assertThat(chunks.hasNext()).isFalse();
        assertThatThrownBy(chunks::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRowIsNamedByItsNumber() {
        assertThat(BatchRow.of(7, offer(1))).hasToString("row 7");
        assertThat(BatchRow.reading(8, () -> offer(1)).number()).isEqualTo(8);
    }

    @Test
    void aRowOfNegativeSizeIsRefused() {
        assertThatThrownBy(() -> BatchRow.reading(1, () -> offer(1), -1))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the size of a row must not be negative, but was -1; state the bytes it holds, or zero");
    }

    @Test
    void theCallingThreadAloneGivesTheSame() {
        List<BatchOutcome> alone = new ArrayList<>();
        List<BatchOutcome> shared = new ArrayList<>();
        assertThat(BATCH.run(rows(1_000), alone::add)).isEqualTo(runOn(2, rows(1_000), shared));
        assertThat(alone.stream().map(BatchAggregatorTest::shown))
                .containsExactlyElementsOf(
                        shared.stream().map(BatchAggregatorTest::shown).toList());
    }

    private static String shown(BatchOutcome outcome) {
        if (outcome instanceof BatchOutcome.Failed failed) {
            return failed.message();
        }
        return outcome.number() + " " + ((BatchOutcome.Totalled) outcome).totals();
    }

    @Test
    void aRowFailsInAnyWayAndTheBatchGoesOn() {
        List<BatchRow> rows = List.of(
                BatchRow.of(1, Offers.amazon().build()),
                BatchRow.reading(2, () -> null),
                BatchRow.reading(3, () -> {
                    throw new IllegalStateException();
                }),
                BatchRow.reading(4, () -> nested(1)),
                BatchRow.of(5, offer(1).withComponents(List.of(EquityGrant.ofUnits(10, request -> null)))),
                BatchRow.of(6, offer(1).withComponents(List.of(BaseSalary.ofAnnual(Amounts.of("1", "JPY")), rsu()))),
                BatchRow.failed(7, new IllegalArgumentException("two\nlines\u0007")),
                BatchRow.of(8, Offers.amazon().build()));
        List<BatchOutcome> outcomes = new ArrayList<>();
        assertThat(BATCH.run(rows.iterator(), outcomes::add)).hasToString("8 rows: 2 totalled, 6 failed");
        assertThat(outcomes.stream().map(BatchOutcome::number)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(outcomes.get(0)).isInstanceOf(BatchOutcome.Totalled.class);
        assertThat(message(outcomes, 2)).isEqualTo("row 2: the offer of row 2");
        assertThat(message(outcomes, 3)).isEqualTo("row 3: IllegalStateException");
        assertThat(message(outcomes, 4)).isEqualTo("row 4: the row is nested too deeply to be read or totalled");
        assertThat(message(outcomes, 5)).startsWith("row 5: ");
        assertThat(message(outcomes, 6))
                .startsWith("row 6: RSU must be in JPY, the currency of the whole, but was USD");
        assertThat(message(outcomes, 7)).isEqualTo("row 7: two lines ");
        assertThat(((BatchOutcome.Failed) outcomes.get(5)).error()).isInstanceOf(DefinitionException.class);
        assertThat(outcomes.get(7)).isInstanceOf(BatchOutcome.Totalled.class);
    }

    private static EquityGrant rsu() {
        return EquityGrant.ofUnits(10, HalfUpSchedule.YEARLY);
    }

    private static Offer nested(int depth) {
        return depth > 0 ? nested(depth | 1).withStartDate(Offers.START) : offer(1);
    }

    private static String message(List<BatchOutcome> outcomes, int row) {
        return ((BatchOutcome.Failed) outcomes.get(row - 1)).message();
    }

    @Test
    void assumptionsMayDependOnTheOfferAndFailForItAlone() {
        BatchAggregator byEmployer = BatchAggregator.of(TctAggregator.years(1), offer -> {
            if (offer.employer().equals("Employer 2")) {
                throw new IllegalArgumentException("no price for " + offer.employer());
            }
            return Assumptions.none();
        });
        List<BatchOutcome> outcomes = new ArrayList<>();
        byEmployer.run(
                List.of(BatchRow.of(1, offer(1)), BatchRow.of(2, offer(2))).iterator(), outcomes::add);
        assertThat(message(outcomes, 2)).isEqualTo("row 2: no price for Employer 2");
        assertThat(outcomes.get(0)).isInstanceOf(BatchOutcome.Totalled.class);
    }

    @Test
    void rowsTakenBeforeTheSourceBreaksAreStillDelivered() {
        Iterator<BatchRow> breaking = LongStream.rangeClosed(1, 1_000)
                .mapToObj(number -> {
                    if (number == 700) {
                        throw new IllegalStateException("the file ends in the middle of line 700");
                    }
                    return row(number);
                })
                .iterator();
        List<BatchOutcome> outcomes = new ArrayList<>();
        assertThatThrownBy(() -> runOn(2, breaking, outcomes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the file ends in the middle of line 700");
        assertThat(outcomes.stream().mapToLong(BatchOutcome::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 699).boxed().toList());
    }

    @Test
    void aReceiverThatFailsEndsTheBatch() {
        AtomicInteger received = new AtomicInteger();
        assertThatThrownBy(() -> BATCH.run(rows(100_000), outcome -> {
                    if (received.incrementAndGet() == 300) {
                        throw new IllegalStateException("disk full");
                    }
                }))
                .hasMessage("disk full");
        assertThat(received).hasValue(300);
    }

    @Test
    void fewRowsAreTakenAhead() {
        AtomicInteger delivered = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();
        Iterator<BatchRow> rows = LongStream.rangeClosed(1, 20_000)
                .mapToObj(number -> {
                    furthestAhead.accumulateAndGet((int) number - delivered.get(), Math::max);
                    return row(number);
                })
                .iterator();
        Executor idle = task -> {};
        BatchSummary summary = BATCH.run(rows, idle, 2, outcome -> delivered.incrementAndGet());
        assertThat(summary.rows()).isEqualTo(20_000);
        assertThat(furthestAhead.get()).isLessThanOrEqualTo(5 * RowChunks.SIZE);
    }

    @Test
    void noRowsAreNoError() {
        assertThat(BATCH.run(rows(0), outcome -> {})).hasToString("0 rows: 0 totalled, 0 failed");
        assertThatThrownBy(() -> BATCH.run(rows(1), Runnable::run, 1_001, outcome -> {}))
                .hasMessage("a run must use 1 to 1000 threads, but was 1001; state the threads of the executor");
    }
}

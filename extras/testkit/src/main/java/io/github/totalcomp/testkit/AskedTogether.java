package io.github.totalcomp.testkit;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks one schedule from several threads at once. */
final class AskedTogether {

    private static final int THREADS = 8;
    private static final int ROUNDS = 50;

    private AskedTogether() {}

    /** The answers, round after round in the order of the requests. */
    static List<VestingTimeline> answers(VestingSchedule schedule, List<VestingRequest> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<VestingTimeline>> futures = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (VestingRequest request : requests) {
                    futures.add(threads.submit(() -> schedule.resolve(request)));
                }
            }
            List<VestingTimeline> answers = new ArrayList<>(futures.size());
            for (Future<VestingTimeline> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("an answer among threads failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on an executor of the caller's and takes their results in the order of the tasks, with a bounded number
 * under way. The calling thread takes the tasks, runs the next one itself if no thread has begun it, and takes the
 * results: an executor that is busy, or runs nothing at all, costs time and never blocks.
 */
public final class OrderedTasks {

    private static final int MOST_THREADS = 1_000;

    private OrderedTasks() {}

    /**
     * Runs all tasks. When one fails, or the results are refused, the tasks not begun are cancelled.
     *
     * @param <T> what a task results in
     * @param tasks taken one by one, by the calling thread
     * @param executor what runs them
     * @param threads how many threads to keep busy, from 1 to 1,000; twice as many tasks are under way at most
     * @param results takes the results in the order of the tasks, in the calling thread
     * @throws DefinitionException if the number of threads lies outside
     */
    public static <T> void run(
            Iterator<? extends Callable<T>> tasks, Executor executor, int threads, Consumer<? super T> results) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new DefinitionException(
                    "a run must use 1 to " + MOST_THREADS + " threads", threads, "state the threads of the executor");
        }
        Deque<FutureTask<T>> underWay = new ArrayDeque<>();
        try {
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (underWay.size() < 2 * threads && tasks.hasNext()) {
                    FutureTask<T> task = new FutureTask<>(tasks.next());
                    underWay.add(task);
                    executor.execute(task);
                }
                results.accept(resultOf(underWay.remove()));
            }
        } finally {
            underWay.forEach(task -> task.cancel(false));
        }
    }

    private static <T> T resultOf(FutureTask<T> task) {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}

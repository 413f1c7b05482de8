package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on the calling thread and helpers on an executor of the caller's, and takes their results in the order of the
 * tasks, with a bounded number under way. The calling thread takes the tasks, runs the next one while the result that is
 * due is not there, and takes the results: an executor that is busy, or runs nothing at all, costs time and never
 * blocks.
 *
 * @param <T> what a task results in
 */
public final class OrderedTasks<T> {

    private static final int MOST_THREADS = 1_000;

    private final Executor executor;
    private final int threads;
    private final Deque<FutureTask<T>> underWay = new ArrayDeque<>();
    private final Queue<FutureTask<T>> notBegun = new ConcurrentLinkedQueue<>();
    private final AtomicInteger helpers = new AtomicInteger();

    private OrderedTasks(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * Runs all tasks. When one fails, or the results are refused, the tasks not begun are cancelled.
     *
     * @param <T> what a task results in
     * @param tasks taken one by one, by the calling thread
     * @param executor what runs the helpers
     * @param threads how many threads work, the calling one among them, from 1 to 1,000; twice as many tasks are under way
     *     at most
     * @param results takes the results in the order of the tasks, in the calling thread
     * @throws DefinitionException if the number of threads lies outside
     */
    public static <T> void run(
            Iterator<? extends Callable<T>> tasks, Executor executor, int threads, Consumer<? super T> results) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new DefinitionException(
                    "a run must use 1 to " + MOST_THREADS + " threads", threads, "state the threads of the executor");
        }
        new OrderedTasks<T>(executor, threads).run(tasks, results);
    }

    private void run(Iterator<? extends Callable<T>> tasks, Consumer<? super T> results) {
        try {
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (underWay.size() < 2 * threads && tasks.hasNext()) {
                    add(new FutureTask<>(tasks.next()));
                }
                results.accept(resultOf(underWay.remove()));
            }
        } finally {
            underWay.forEach(task -> task.cancel(false));
        }
    }

    private void add(FutureTask<T> task) {
        underWay.add(task);
        notBegun.add(task);
        if (helpers.get() < threads - 1) {
            helpers.incrementAndGet();
            executor.execute(this::help);
        }
    }

    /** A helper works until it finds nothing to begin; the next task that is added calls another. */
    private void help() {
        boolean worked = true;
        while (worked) {
            worked = runNext();
        }
        helpers.decrementAndGet();
    }

    /** {@return whether there was a task to begin, which has then been run} */
    private boolean runNext() {
        FutureTask<T> next = notBegun.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    private T resultOf(FutureTask<T> due) {
        boolean worked = true;
        while (worked && !due.isDone()) {
            worked = runNext();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return due.get();
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

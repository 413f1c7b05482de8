package io.github.totalcomp.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

    private final List<String> log = new ArrayList<>();
    private final List<Runnable> helpers = new ArrayList<>();

    private Iterator<Callable<Integer>> tasks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    log.add("take " + number);
                    return (Callable<Integer>) () -> {
                        log.add("run " + number);
                        return number;
                    };
                })
                .iterator();
    }

    private List<Integer> results(Executor executor, int threads, int count) {
        List<Integer> results = new ArrayList<>();
        OrderedTasks.run(tasks(count), executor, threads, results::add);
        return results;
    }

    @Test
    void oneThreadUsesNoExecutor() {
        assertThat(results(helpers::add, 1, 5)).containsExactly(1, 2, 3, 4, 5);
        assertThat(helpers).isEmpty();
    }

    @Test
    void twiceAsManyTasksAsThreadsAreUnderWay() {
        OrderedTasks.run(tasks(4), helpers::add, 1, result -> log.add("result " + result));
        assertThat(log)
                .containsExactly(
                        "take 1",
                        "take 2",
                        "run 1",
                        "result 1",
                        "take 3",
                        "run 2",
                        "result 2",
                        "take 4",
                        "run 3",
                        "result 3",
                        "run 4",
                        "result 4");
    }

    @Test
    void helpersAreAsManyAsTheThreadsBesidesTheCallingOne() {
        assertThat(results(helpers::add, 3, 9)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(helpers).hasSize(2);
    }

    @Test
    void aHelperThatComesTooLateFindsNothingAndEnds() {
        results(helpers::add, 2, 3);
        log.clear();
        helpers.forEach(Runnable::run);
        assertThat(log).isEmpty();
    }

    @Test
    void aHelperBeginsWhatHasBeenTaken() {
        assertThat(results(Runnable::run, 2, 3)).containsExactly(1, 2, 3);
        assertThat(log.indexOf("run 1")).isLessThan(log.indexOf("run 2"));
        assertThat(log).containsSubsequence("run 1", "take 3");
    }

    @Test
    void whatHasNotBegunIsCancelledWhenATaskFails() {
        List<Callable<Integer>> tasks = List.of(
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> {
                    log.add("run 2");
                    return 2;
                });
        assertThatThrownBy(() -> OrderedTasks.run(tasks.iterator(), helpers::add, 2, result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        helpers.forEach(Runnable::run);
        assertThat(log).isEmpty();
    }

    @Test
    void anInterruptIsKeptForTheCallerAndCostsNoResult() {
        CountDownLatch begun = new CountDownLatch(1);
        Callable<Integer> slow = () -> {
            begun.countDown();
            Thread.sleep(200);
            return 1;
        };
        Executor executor = helper -> {
            Thread thread = new Thread(helper);
            thread.setDaemon(true);
            thread.start();
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Thread.currentThread().interrupt();
        };
        List<Integer> results = new ArrayList<>();
        OrderedTasks.run(List.of(slow).iterator(), executor, 2, results::add);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(results).containsExactly(1);
    }

    @Test
    void aRunUsesOneToAThousandThreads() {
        assertThat(results(helpers::add, 1_000, 2)).containsExactly(1, 2);
        assertThatThrownBy(() -> results(helpers::add, 1_001, 1))
                .hasMessage("a run must use 1 to 1000 threads, but was 1001; state the threads of the executor");
        assertThatThrownBy(() -> results(helpers::add, 0, 1)).hasMessageContaining("but was 0;");
    }
}

package io.github.totalcomp.proof.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/**
 * What eight threads get from values that they share is what one thread gets from values of its own. The values are new in
 * each repetition, so that whatever is made at first use is made by several threads at once.
 */
class SharedValuesTest {

    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @RepeatedTest(20)
    void eightThreadsGetFromSharedValuesWhatOneGets() throws Exception {
        Map<String, Object> alone = new LinkedHashMap<>();
        for (Map.Entry<String, Callable<?>> question : SharedValues.questions().entrySet()) {
            alone.put(question.getKey(), question.getValue().call());
        }
        Map<String, Callable<?>> shared = SharedValues.questions();
        List<String> names = new ArrayList<>(shared.keySet());
        for (List<String> together : groups(names)) {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Map<String, Object>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                answers.add(threads.submit(() -> answers(shared, together, own, start)));
            }
            for (Future<Map<String, Object>> answer : answers) {
                answer.get(2, TimeUnit.MINUTES)
                        .forEach((name, value) -> assertThat(value).as(name).isEqualTo(alone.get(name)));
            }
        }
    }

    /** Few questions between one start and the next, so that the threads stay close together. */
    private static List<List<String>> groups(List<String> names) {
        List<List<String>> groups = new ArrayList<>();
        for (int from = 0; from < names.size(); from += 3) {
            groups.add(names.subList(from, Math.min(names.size(), from + 3)));
        }
        return groups;
    }

    /** Half of the threads ask in the same order, the others in orders of their own. */
    private static Map<String, Object> answers(
            Map<String, Callable<?>> shared, List<String> names, int thread, CyclicBarrier start) throws Exception {
        List<String> order = new ArrayList<>(names);
        Collections.rotate(order, thread % 2 == 0 ? 0 : thread);
        Map<String, Object> answers = new LinkedHashMap<>();
        start.await(1, TimeUnit.MINUTES);
        for (String name : order) {
            answers.put(name, shared.get(name).call());
        }
        return answers;
    }
}

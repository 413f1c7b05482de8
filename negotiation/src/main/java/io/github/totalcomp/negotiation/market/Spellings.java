package io.github.totalcomp.negotiation.market;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How often each spelling of a value was seen. */
final class Spellings {

    private final UnaryOperator<String> folding;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    Spellings(UnaryOperator<String> folding) {
        this.folding = folding;
    }

    /** Counts a spelling and gives what it shares with others of the same value. */
    String add(String spelling) {
        String key = keys.computeIfAbsent(spelling, folding);
        counts.computeIfAbsent(key, any -> new HashMap<>()).merge(spelling, 1, Integer::sum);
        return key;
    }

    /** The most frequent spelling; of several the first in order. */
    String usual(String key) {
        return counts.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(key);
    }
}

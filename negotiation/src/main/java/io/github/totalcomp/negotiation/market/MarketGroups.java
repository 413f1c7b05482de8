package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Groups market data by what their observations report. */
final class MarketGroups {

    private final MarketData data;
    private final List<MarketDimension> dimensions;
    private final List<Spellings> spellings;
    private final Map<Key, List<MarketObservation>> groups = new TreeMap<>();

    private MarketGroups(MarketData data, List<MarketDimension> dimensions) {
        this.data = data;
        this.dimensions = dimensions;
        this.spellings = dimensions.stream()
                .map(dimension -> new Spellings(MarketText::folded))
                .toList();
    }

    /** In an order for a tree, which stays quick whatever the hashes of hostile texts are. */
    private record Key(List<String> values) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Arrays.compare(values.toArray(String[]::new), other.values.toArray(String[]::new));
        }
    }

    static Map<List<String>, MarketData> of(MarketData data, List<MarketDimension> dimensions) {
        if (dimensions.isEmpty()) {
            throw new DefinitionException("groups must be made by a dimension", "none", "name one, such as LEVEL");
        }
        return new MarketGroups(data, dimensions).grouped();
    }

    private Map<List<String>, MarketData> grouped() {
        for (MarketObservation observation : data.observations()) {
            key(observation)
                    .ifPresent(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(observation));
        }
        Map<List<String>, MarketData> named = new TreeMap<>(MarketGroups::compare);
        groups.forEach((key, group) -> {
            List<String> names = names(key.values());
            named.put(names, data.picked(group, filters(names)));
        });
        return Collections.unmodifiableMap(named);
    }

    private Optional<Key> key(MarketObservation observation) {
        String[] key = new String[dimensions.size()];
        for (int i = 0; i < key.length; i++) {
            Optional<String> value = dimensions.get(i).of(observation);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            key[i] = spellings.get(i).add(value.get());
        }
        return Optional.of(new Key(List.of(key)));
    }

    private List<String> names(List<String> key) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> spellings.get(i).usual(key.get(i)))
                .toList();
    }

    private List<MarketFilter> filters(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> dimensions.get(i).is(names.get(i)))
                .toList();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int result = NaturalOrder.INSTANCE.compare(one.get(i), other.get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }
}

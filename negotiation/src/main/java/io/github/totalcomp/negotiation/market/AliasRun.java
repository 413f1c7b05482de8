package io.github.totalcomp.negotiation.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Applies aliases to observations, the companies first and then the levels of each. */
final class AliasRun {

    private static final List<MarketDimension> NAMED =
            List.of(MarketDimension.COMPANY, MarketDimension.TITLE, MarketDimension.LOCATION);

    private final MarketAliases aliases;
    private final Map<Place, Spellings> spellings = new TreeMap<>();
    private final Map<Spelling, String> names = new TreeMap<>();
    private final Map<Spelling, Integer> merged = new TreeMap<>();

    AliasRun(MarketAliases aliases) {
        this.aliases = aliases;
    }

    /** Where spellings are compared: a dimension, and for levels the company. */
    private record Place(MarketDimension dimension, String company) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::dimension).thenComparing(Place::company);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Spelling(Place place, String text) implements Comparable<Spelling> {
        private static final Comparator<Spelling> ORDER =
                Comparator.comparing(Spelling::place).thenComparing(Spelling::text);

        @Override
        public int compareTo(Spelling other) {
            return ORDER.compare(this, other);
        }
    }

    List<MarketObservation> applied(List<MarketObservation> observations) {
        if (aliases.mergesSpellings()) {
            observations.forEach(observation -> NAMED.forEach(dimension ->
                    dimension.of(observation).ifPresent(text -> count(new Place(dimension, ""), text))));
        }
        List<MarketObservation> named = each(observations, this::named);
        if (aliases.mergesSpellings()) {
            named.forEach(observation ->
                    observation.level().ifPresent(level -> count(levelsOf(observation.company()), level)));
        }
        return each(named, this::levelled);
    }

    List<MarketMerge> merges() {
        Map<String, MarketMerge> sorted = new TreeMap<>(NaturalOrder.INSTANCE);
        merged.forEach((spelling, count) -> {
            Place place = spelling.place();
            String from = place.company().isEmpty() ? spelling.text() : place.company() + ": " + spelling.text();
            sorted.put(
                    place.dimension().label() + " " + from,
                    new MarketMerge(place.dimension(), from, names.getOrDefault(spelling, ""), count));
        });
        return sorted.values().stream()
                .sorted(Comparator.comparing(MarketMerge::dimension))
                .toList();
    }

    private static List<MarketObservation> each(
            List<MarketObservation> observations, Function<MarketObservation, MarketObservation> change) {
        List<MarketObservation> changed = new ArrayList<>(observations.size());
        observations.forEach(observation -> changed.add(change.apply(observation)));
        return List.copyOf(changed);
    }

    private static Place levelsOf(String company) {
        return new Place(MarketDimension.LEVEL, company);
    }

    private void count(Place place, String text) {
        spellings
                .computeIfAbsent(place, any -> new Spellings(each -> MarketAliases.key(place.dimension(), each)))
                .add(text);
    }

    private MarketObservation named(MarketObservation observation) {
        MarketObservation result = observation;
        for (MarketDimension dimension : NAMED) {
            Optional<String> other = dimension.of(observation).flatMap(text -> other(new Place(dimension, ""), text));
            if (other.isPresent()) {
                result = dimension.changed(result, other.get());
            }
        }
        return result;
    }

    private MarketObservation levelled(MarketObservation observation) {
        return observation
                .level()
                .flatMap(level -> other(levelsOf(observation.company()), level))
                .map(level -> MarketDimension.LEVEL.changed(observation, level))
                .orElse(observation);
    }

    /** What a text is taken for, if for another; counted. */
    private Optional<String> other(Place place, String text) {
        Spelling spelling = new Spelling(place, text);
        String name = names.computeIfAbsent(spelling, this::name);
        if (name.equals(text)) {
            return Optional.empty();
        }
        merged.merge(spelling, 1, Integer::sum);
        return Optional.of(name);
    }

    private String name(Spelling spelling) {
        Place place = spelling.place();
        Optional<String> listed = place.dimension() == MarketDimension.LEVEL
                ? aliases.levelNamed(place.company(), spelling.text())
                : aliases.named(place.dimension(), spelling.text());
        return listed.orElseGet(() -> Optional.ofNullable(spellings.get(place))
                .map(found -> found.usual(MarketAliases.key(place.dimension(), spelling.text())))
                .orElse(spelling.text()));
    }
}

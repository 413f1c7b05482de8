package io.github.totalcomp.negotiation.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Widens a group step by step until it holds enough: any location, any title, the neighbouring levels, any level, any
 * date, whatever other filters there are, any company.
 */
final class Widening {

    private final MarketData data;
    private final List<String> changes = new ArrayList<>();
    private List<MarketFilter> picks;

    private Widening(MarketData data) {
        this.data = data;
        this.picks = data.picks();
    }

    static Optional<WiderGroup> of(MarketData data) {
        return new Widening(data).first();
    }

    private Optional<WiderGroup> first() {
        return drop(Optional.of(MarketDimension.LOCATION))
                .or(() -> drop(Optional.of(MarketDimension.TITLE)))
                .or(this::neighbouringLevels)
                .or(() -> drop(Optional.of(MarketDimension.LEVEL)))
                .or(() -> drop(Optional.of(MarketDimension.YEAR)))
                .or(() -> drop(Optional.empty()))
                .or(() -> drop(Optional.of(MarketDimension.COMPANY)));
    }

    /** Leaves the filters of a dimension out. */
    private Optional<WiderGroup> drop(Optional<MarketDimension> dimension) {
        List<MarketFilter> dropped = of(dimension);
        if (dropped.isEmpty()) {
            return Optional.empty();
        }
        picks = picks.stream().filter(pick -> !dropped.contains(pick)).toList();
        if (dimension.filter(MarketDimension.LEVEL::equals).isPresent()) {
            changes.removeIf(change -> change.startsWith("with "));
        }
        changes.add("without "
                + data.picks().stream()
                        .filter(pick -> pick.dimension().equals(dimension))
                        .map(MarketFilter::description)
                        .collect(Collectors.joining(", ")));
        return enough(data.unpicked().where(picks));
    }

    private List<MarketFilter> of(Optional<MarketDimension> dimension) {
        return picks.stream().filter(pick -> pick.dimension().equals(dimension)).toList();
    }

    private Optional<WiderGroup> neighbouringLevels() {
        List<MarketFilter> levels = of(Optional.of(MarketDimension.LEVEL));
        if (levels.size() != 1 || levels.get(0).values().isEmpty()) {
            return Optional.empty();
        }
        List<MarketFilter> others =
                picks.stream().filter(pick -> !levels.contains(pick)).toList();
        List<String> known = List.copyOf(data.unpicked().where(others).byLevel().keySet());
        Set<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < known.size(); i++) {
            if (levels.get(0).values().stream().anyMatch(known.get(i)::equalsIgnoreCase)) {
                wanted.addAll(List.of(Math.max(0, i - 1), i, Math.min(known.size() - 1, i + 1)));
            }
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        MarketFilter near = MarketFilter.anyOf(
                wanted.stream().map(i -> MarketFilter.level(known.get(i))).toList());
        picks = picks.stream().map(pick -> levels.contains(pick) ? near : pick).toList();
        changes.add("with " + near.description());
        return enough(data.unpicked().where(picks));
    }

    private Optional<WiderGroup> enough(MarketData wider) {
        int count = wider.observations().size();
        return count >= data.minimum() && count > data.observations().size()
                ? Optional.of(new WiderGroup(String.join(", ", changes), wider))
                : Optional.empty();
    }
}

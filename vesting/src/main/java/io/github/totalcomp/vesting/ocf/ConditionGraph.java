package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The conditions of vesting terms as a checked graph: names resolve, nothing runs in a circle, no path exceeds the grant. */
final class ConditionGraph {

    private static final int MOST_REMAINDERS = 100;
    private static final int MOST_CONDITIONS = 10_000;
    private static final int MOST_LINKS = 100_000;
    private static final int MOST_NAMED = 1_000;

    private final List<OcfCondition> conditions;
    private final Map<String, Integer> places;
    private final int[][] next;
    private final int[] roots;

    private ConditionGraph(List<OcfCondition> conditions) {
        this.conditions = conditions;
        this.places = places(conditions);
        this.next = new int[conditions.size()][];
        requireFewLinks(conditions);
        for (int i = 0; i < next.length; i++) {
            next[i] = places(conditions.get(i), conditions.get(i).next());
        }
        this.roots = findRoots();
    }

    static ConditionGraph of(List<OcfCondition> conditions) {
        ConditionGraph graph = new ConditionGraph(conditions);
        int[] order = graph.inOrder();
        graph.checkAnchors(order);
        graph.checkSums(order);
        return graph;
    }

    /** The condition of an id, if there is one. */
    Optional<OcfCondition> find(String id) {
        return Optional.ofNullable(places.get(id)).map(conditions::get);
    }

    /** Conditions that follow no other, in the order of the terms. */
    List<OcfCondition> roots() {
        return at(roots);
    }

    /** What may follow a condition, in order of priority. */
    List<OcfCondition> after(OcfCondition condition) {
        return at(next[place(condition, "itself", condition.id())]);
    }

    private List<OcfCondition> at(int[] found) {
        return Arrays.stream(found).mapToObj(conditions::get).toList();
    }

    private static Map<String, Integer> places(List<OcfCondition> conditions) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new VestingScheduleException(
                    "vesting terms may have " + MOST_CONDITIONS + " conditions",
                    conditions.size(),
                    "merge conditions into ones that occur several times");
        }
        if (conditions.isEmpty()) {
            throw new VestingScheduleException(
                    "vesting terms must have a condition", conditions, "state at least one condition");
        }
        Map<String, Integer> places = new HashMap<>();
        for (OcfCondition condition : conditions) {
            if (places.putIfAbsent(condition.id(), places.size()) != null) {
                throw new VestingScheduleException(
                        "the ids of conditions must differ",
                        "a second \"" + condition.id() + "\"",
                        "rename one of the two");
            }
        }
        return places;
    }

    private static void requireFewLinks(List<OcfCondition> conditions) {
        long links = conditions.stream()
                .mapToLong(condition -> condition.next().size())
                .sum();
        if (links > MOST_LINKS) {
            throw new VestingScheduleException(
                    "conditions may name " + MOST_LINKS + " following ones together", links, "remove links");
        }
    }

    private int[] places(OcfCondition from, List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new VestingScheduleException(
                    "a condition may name a following one once",
                    "\"" + from.id() + "\" with " + ids,
                    "remove the repetition");
        }
        return ids.stream().mapToInt(id -> place(from, "next", id)).toArray();
    }

    private int place(OcfCondition from, String role, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new VestingScheduleException(
                    "every condition named must be in the terms",
                    "\"" + id + "\" as " + role + " of \"" + from.id() + "\"",
                    "name one of "
                            + places.keySet().stream()
                                    .sorted()
                                    .limit(MOST_NAMED)
                                    .toList());
        }
        return place;
    }

    private int[] findRoots() {
        BitSet following = new BitSet();
        for (int[] places : next) {
            for (int place : places) {
                following.set(place);
            }
        }
        int[] found = IntStream.range(0, next.length)
                .filter(place -> !following.get(place))
                .toArray();
        if (found.length == 0) {
            throw new VestingScheduleException(
                    "vesting terms must have a root, a condition that follows no other",
                    "every condition follows another, as \"" + conditions.get(0).id() + "\" does",
                    "remove the first condition from the ones that may follow");
        }
        return found;
    }

    /** The places of the conditions so that each comes before those that may follow it. */
    private int[] inOrder() {
        int[] open = new int[next.length];
        for (int[] places : next) {
            for (int place : places) {
                open[place]++;
            }
        }
        int[] order = Arrays.copyOf(roots, next.length);
        int ready = roots.length;
        for (int done = 0; done < ready; done++) {
            for (int following : next[order[done]]) {
                if (--open[following] == 0) {
                    order[ready++] = following;
                }
            }
        }
        if (ready < order.length) {
            throw cycle(open);
        }
        return order;
    }

    /** Every condition left open follows one left open, so walking back from any of them ends up in the circle. */
    private VestingScheduleException cycle(int[] open) {
        int[] before = openBefore(open);
        int place = 0;
        while (open[place] == 0) {
            place++;
        }
        BitSet seen = new BitSet();
        while (!seen.get(place)) {
            seen.set(place);
            place = before[place];
        }
        return new VestingScheduleException(
                "conditions must not follow one another in a cycle",
                "one through \"" + conditions.get(place).id() + "\"",
                "remove one of the links");
    }

    /** For each open condition the first open one that it follows. */
    private int[] openBefore(int[] open) {
        int[] found = new int[next.length];
        for (int before = next.length - 1; before >= 0; before--) {
            for (int following : open[before] > 0 ? next[before] : new int[0]) {
                found[following] = before;
            }
        }
        return found;
    }

    /** A condition can only count from one that may come before it. */
    private void checkAnchors(int[] order) {
        BitSet[] before = new BitSet[next.length];
        for (int i = 0; i < before.length; i++) {
            before[i] = new BitSet();
        }
        for (int place : order) {
            OcfCondition condition = conditions.get(place);
            if (condition.trigger() instanceof OcfTrigger.Relative relative
                    && !before[place].get(place(condition, "anchor", relative.conditionId()))) {
                throw new VestingScheduleException(
                        "a condition must be relative to one that may come before it",
                        "\"" + condition.id() + "\" relative to \"" + relative.conditionId() + "\"",
                        "name a condition on a path to \"" + condition.id() + "\"");
            }
            for (int following : next[place]) {
                before[following].or(before[place]);
                before[following].set(place);
            }
        }
    }

    /** Each occurrence multiplies the denominator of what remains, so exact fractions of very many cannot be held. */
    private static void requireFewRemainders(OcfCondition condition) {
        if (condition.amount() instanceof OcfAmount.OfRemainder && condition.occurrences() > MOST_REMAINDERS) {
            throw new VestingScheduleException(
                    "a portion of the remainder may occur at most " + MOST_REMAINDERS + " times",
                    condition.occurrences() + " times in \"" + condition.id() + "\"",
                    "state a portion of the grant, or fewer occurrences");
        }
    }

    private static void requireFewTranches(OcfCondition condition, long tranches) {
        if (tranches > VestingTimeline.MOST_TRANCHES) {
            throw new VestingScheduleException(
                    "the conditions of a path may occur " + VestingTimeline.MOST_TRANCHES + " times together",
                    tranches + " times once \"" + condition.id() + "\" has occurred",
                    "state fewer occurrences");
        }
    }

    /** Follows the largest sum of portions to each condition; fixed quantities are checked against a grant. */
    private void checkSums(int[] order) {
        Rational[] most = new Rational[next.length];
        long[] tranches = new long[next.length];
        for (int place : order) {
            OcfCondition condition = conditions.get(place);
            requireFewRemainders(condition);
            tranches[place] += condition.occurrences();
            requireFewTranches(condition, tranches[place]);
            Rational sum = most[place] == null ? Rational.ZERO : most[place];
            for (int k = 0; k < condition.occurrences() && !(condition.amount() instanceof OcfAmount.Fixed); k++) {
                sum = condition.amount().after(Rational.ONE, sum);
            }
            if (sum.compareTo(Rational.ONE) > 0) {
                throw new VestingScheduleException(
                        "the portions of a path must not exceed 1",
                        sum + " once \"" + condition.id() + "\" has occurred",
                        "lower a portion or the occurrences");
            }
            for (int following : next[place]) {
                tranches[following] = Math.max(tranches[following], tranches[place]);
                Rational known = most[following];
                most[following] = known == null || known.compareTo(sum) < 0 ? sum : known;
            }
        }
    }
}

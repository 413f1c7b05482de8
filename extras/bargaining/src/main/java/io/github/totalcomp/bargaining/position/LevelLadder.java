package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** The levels of an employer, the lowest first. Names are compared without regard to case. */
@Value.Immutable
@ValueStyle
public abstract sealed class LevelLadder permits ImmutableLevelLadder {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private static final int MOST_LEVELS = 1_000;

    LevelLadder() {}

    /**
     * {@return the ladder of some levels}
     *
     * @param lowest the lowest level
     * @param higher the others, from lower to higher
     * @throws DefinitionException if one stands twice or cannot be shown
     */
    public static LevelLadder of(String lowest, String... higher) {
        List<String> levels = new ArrayList<>(List.of(lowest));
        levels.addAll(Arrays.asList(higher));
        return of(levels);
    }

    /**
     * {@return the ladder of some levels}
     *
     * @param levels at least one, from lower to higher
     * @throws DefinitionException if there is none, or one stands twice or cannot be shown
     */
    public static LevelLadder of(List<String> levels) {
        return ImmutableLevelLadder.builder()
                .levels(Checks.atMost("the levels of a ladder", levels, MOST_LEVELS))
                .build();
    }

    /**
     * {@return the ladder of the levels that are named like one: the same text followed by a number, in the order of these
     * numbers} Among L6, L4, IC3 and Principal those like L5 are L4, L5, L6.
     * Nothing if the name does not end with a number.
     *
     * @param level a name that ends with a number
     * @param levels names in any order, such as those of market data
     */
    public static Optional<LevelLadder> numberedLike(String level, Collection<String> levels) {
        Matcher own = NUMBERED.matcher(level);
        if (!own.matches()) {
            return Optional.empty();
        }
        List<String> like = new ArrayList<>(List.of(level));
        for (String other : levels) {
            Matcher matcher = NUMBERED.matcher(other);
            if (matcher.matches()
                    && matcher.group(1).equalsIgnoreCase(own.group(1))
                    && like.stream().noneMatch(known -> number(known).equals(number(other)))) {
                like.add(other);
            }
        }
        like.sort(Comparator.comparing(LevelLadder::number));
        return Optional.of(of(like));
    }

    private static BigInteger number(String level) {
        Matcher matcher = NUMBERED.matcher(level);
        return matcher.matches() ? new BigInteger(matcher.group(2)) : BigInteger.ZERO;
    }

    /** {@return the levels, the lowest first} */
    public abstract List<String> levels();

    /** {@return the years of experience from which a level is usual, by level} */
    @Value.NaturalOrder
    public abstract NavigableMap<String, Integer> experienceFrom();

    /**
     * {@return this ladder with the years of experience from which a level is usual}
     *
     * @param level one of the levels
     * @param years zero or more
     * @throws DefinitionException if it is not one of the levels
     */
    public LevelLadder withExperienceFrom(String level, int years) {
        NavigableMap<String, Integer> more = new TreeMap<>(experienceFrom());
        more.put(levels().get(index(level)), years);
        return ImmutableLevelLadder.builder().from(this).experienceFrom(more).build();
    }

    /**
     * {@return whether a level is one of these}
     *
     * @param level a name
     */
    public boolean contains(String level) {
        return levels().stream().anyMatch(level::equalsIgnoreCase);
    }

    /**
     * {@return the next higher level; nothing above the highest}
     *
     * @param level one of the levels
     * @throws DefinitionException if it is not
     */
    public Optional<String> above(String level) {
        int index = index(level) + 1;
        return index < levels().size() ? Optional.of(levels().get(index)) : Optional.empty();
    }

    /**
     * {@return the next lower level; nothing below the lowest}
     *
     * @param level one of the levels
     * @throws DefinitionException if it is not
     */
    public Optional<String> below(String level) {
        int index = index(level) - 1;
        return index >= 0 ? Optional.of(levels().get(index)) : Optional.empty();
    }

    /**
     * {@return the years of experience from which a level is usual, if stated}
     *
     * @param level one of the levels
     * @throws DefinitionException if it is not
     */
    public Optional<Integer> experienceFor(String level) {
        return Optional.ofNullable(experienceFrom().get(levels().get(index(level))));
    }

    private int index(String level) {
        for (int i = 0; i < levels().size(); i++) {
            if (levels().get(i).equalsIgnoreCase(level)) {
                return i;
            }
        }
        throw new DefinitionException(
                "a level must be one of the ladder " + this, DefinitionException.quoted(level), "add it in its place");
    }

    @Value.Check
    void check() {
        if (levels().isEmpty()) {
            throw new DefinitionException("a ladder must have a level", levels(), "add the levels, the lowest first");
        }
        for (String level : levels()) {
            Checks.label("a level", level);
            if (levels().stream().filter(level::equalsIgnoreCase).count() > 1) {
                throw new DefinitionException(
                        "a level must stand once on its ladder", "a second \"" + level + "\"", "remove one of the two");
            }
        }
        experienceFrom().forEach((level, years) -> {
            if (years < 0) {
                throw new DefinitionException(
                        "the experience from which " + level + " is usual must not be negative",
                        years,
                        "state zero or more");
            }
        });
    }

    /** {@return the levels from lower to higher} */
    @Override
    public String toString() {
        return String.join(", ", levels());
    }
}

package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which spellings of companies, titles, locations and levels stand for the same. {@link MarketData#withAliases} applies
 * them and says what was taken for what; nothing is merged unless asked.
 *
 * <p>A table is looked up without regard to case. A company is looked up without the form of business at its end ({@code
 * Inc}, {@code LLC}, {@code Corp.}) and without punctuation there; a level without blanks, hyphens, dots and underscores, and
 * only among the levels of its company, so that a {@code Sde 2} at one employer is not the level of another. Spellings that
 * no table names but that are looked up alike, such as {@code ICT-4} and {@code ict4}, become the one that most observations
 * use.
 */
public final class MarketAliases {

    private static final MarketAliases NONE = new MarketAliases(false, Map.of(), Map.of());
    /** What is longer is no company that a table knows. */
    private static final int LONGEST_NAME = 1_000;

    private static final Set<String> FORMS_OF_BUSINESS =
            Set.of("inc", "llc", "corp", "corporation", "co", "company", "ltd", "limited", "gmbh", "plc", "ag", "sa");

    private final boolean mergesSpellings;
    private final Map<MarketDimension, Map<String, String>> names;
    private final Map<String, Map<String, String>> levels;

    private MarketAliases(
            boolean mergesSpellings,
            Map<MarketDimension, Map<String, String>> names,
            Map<String, Map<String, String>> levels) {
        this.mergesSpellings = mergesSpellings;
        this.names = names;
        this.levels = levels;
    }

    /** {@return no aliases: every spelling stands for itself} */
    public static MarketAliases none() {
        return NONE;
    }

    /** {@return no table, but spellings that are looked up alike become one} */
    public static MarketAliases spellings() {
        return new MarketAliases(true, Map.of(), Map.of());
    }

    /**
     * {@return the usual aliases} {@code AWS} and {@code Amazon.com} are Amazon, {@code Meta} is Facebook, {@code Alphabet}
     * is Google; engineers' names of levels are the levels of Amazon ({@code SDE II} is L5), Google ({@code T5}, {@code
     * Senior SWE} is L5) and Microsoft ({@code L62} is 62); {@code SWE} is Software Engineer; {@code NYC} is New York, NY. A
     * name that covers several levels, such as Microsoft's {@code SDE II}, is left alone. docs/market-format.md lists all.
     */
    public static MarketAliases standard() {
        return StandardAliases.table();
    }

    /**
     * {@return these aliases and more names of a company}
     *
     * @param name what the others are taken for
     * @param others such as {@code AWS}
     */
    public MarketAliases withCompany(String name, String... others) {
        return with(MarketDimension.COMPANY, name, others);
    }

    /**
     * {@return these aliases and more names of a title}
     *
     * @param name what the others are taken for
     * @param others such as {@code SWE}
     */
    public MarketAliases withTitle(String name, String... others) {
        return with(MarketDimension.TITLE, name, others);
    }

    /**
     * {@return these aliases and more names of a location}
     *
     * @param name what the others are taken for
     * @param others such as {@code NYC}
     */
    public MarketAliases withLocation(String name, String... others) {
        return with(MarketDimension.LOCATION, name, others);
    }

    /**
     * {@return these aliases and more names of a level at one company}
     *
     * @param company the company, by its name or an alias of it
     * @param level what the others are taken for
     * @param others such as {@code SDE II}
     */
    public MarketAliases withLevel(String company, String level, String... others) {
        String employer = key(MarketDimension.COMPANY, company(company));
        Map<String, Map<String, String>> more = new LinkedHashMap<>(levels);
        more.put(employer, added(MarketDimension.LEVEL, levels.getOrDefault(employer, Map.of()), level, others));
        return new MarketAliases(mergesSpellings, names, Collections.unmodifiableMap(more));
    }

    /**
     * {@return the name that a company goes by, or the one given}
     *
     * @param company any spelling
     */
    public String company(String company) {
        return named(MarketDimension.COMPANY, company).orElse(company);
    }

    /**
     * {@return the name that a title goes by, or the one given}
     *
     * @param title any spelling
     */
    public String title(String title) {
        return named(MarketDimension.TITLE, title).orElse(title);
    }

    /**
     * {@return the name that a location goes by, or the one given}
     *
     * @param location any spelling
     */
    public String location(String location) {
        return named(MarketDimension.LOCATION, location).orElse(location);
    }

    /**
     * {@return the name that a level goes by at a company, or the one given}
     *
     * @param company any spelling of the company
     * @param level any spelling of the level
     */
    public String level(String company, String level) {
        return levelNamed(company(company), level).orElse(level);
    }

    /** Whether spellings that are looked up alike become one. */
    boolean mergesSpellings() {
        return mergesSpellings;
    }

    Optional<String> named(MarketDimension dimension, String text) {
        return Optional.ofNullable(names.getOrDefault(dimension, Map.of()).get(key(dimension, text)));
    }

    Optional<String> levelNamed(String company, String level) {
        return Optional.ofNullable(levels.getOrDefault(key(MarketDimension.COMPANY, company), Map.of())
                .get(key(MarketDimension.LEVEL, level)));
    }

    /** The form in which a text is looked up. */
    static String key(MarketDimension dimension, String text) {
        String folded = MarketText.folded(MarketText.clean(text));
        return switch (dimension) {
            case COMPANY -> withoutForm(folded);
            case LEVEL -> withoutMarks(folded);
            default -> folded;
        };
    }

    private static String withoutMarks(String level) {
        StringBuilder kept = new StringBuilder(level.length());
        for (int i = 0; i < level.length(); i++) {
            if (" -._".indexOf(level.charAt(i)) < 0) {
                kept.append(level.charAt(i));
            }
        }
        return kept.isEmpty() ? level : kept.toString();
    }

    private static String withoutForm(String company) {
        if (company.length() > LONGEST_NAME) {
            return company;
        }
        String name = withoutPunctuation(company);
        int blank = name.lastIndexOf(' ');
        while (blank > 0 && FORMS_OF_BUSINESS.contains(name.substring(blank + 1))) {
            name = withoutPunctuation(name.substring(0, blank));
            blank = name.lastIndexOf(' ');
        }
        return name;
    }

    private static String withoutPunctuation(String name) {
        int end = name.length();
        while (end > 1 && ".,;: ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private MarketAliases with(MarketDimension dimension, String name, String... others) {
        Map<MarketDimension, Map<String, String>> more = new LinkedHashMap<>(names);
        more.put(dimension, added(dimension, names.getOrDefault(dimension, Map.of()), name, others));
        return new MarketAliases(mergesSpellings, Collections.unmodifiableMap(more), levels);
    }

    private static Map<String, String> added(
            MarketDimension dimension, Map<String, String> table, String name, String... others) {
        String clean = Checks.label("a name that others are taken for", MarketText.clean(name));
        Map<String, String> more = new LinkedHashMap<>(table);
        more.put(key(dimension, clean), clean);
        for (String other : List.of(others)) {
            String before = more.put(key(dimension, Checks.label("an alias", MarketText.clean(other))), clean);
            if (before != null && !before.equals(clean)) {
                throw new DefinitionException(
                        "an alias must stand for one " + dimension.label() + ", and stands for " + before,
                        other + " for " + clean,
                        "leave one out");
            }
        }
        return Collections.unmodifiableMap(more);
    }

    /** {@return what the tables hold, in words} */
    @Override
    public String toString() {
        int size = names.values().stream().mapToInt(Map::size).sum()
                + levels.values().stream().mapToInt(Map::size).sum();
        return size + " aliases" + (mergesSpellings ? ", like spellings merged" : "");
    }
}

package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Picks market observations and says how, so that a range can tell what it rests on.
 *
 * <p>Comparison ignores case and space at the ends, no-break spaces included, in every locale alike. Write your own as a
 * lambda, or give it a description with {@link #of}.
 */
@FunctionalInterface
public interface MarketFilter extends Predicate<MarketObservation> {

    /** {@return how it picks, in a few words such as {@code level L5}} */
    default String description() {
        return "a filter of the caller";
    }

    /** {@return what it picks by, so that a group too small can be widened; nothing for a filter of another kind} */
    default Optional<MarketDimension> dimension() {
        return Optional.empty();
    }

    /** {@return the values it keeps, where it keeps those of its dimension} */
    default List<String> values() {
        return List.of();
    }

    /**
     * {@return a filter with a description}
     *
     * @param description in a few words, such as {@code total above 100,000}
     * @param keeps what is kept
     */
    static MarketFilter of(String description, Predicate<? super MarketObservation> keeps) {
        return new DescribedFilter(
                Objects.requireNonNull(description, "description"),
                Optional.empty(),
                List.of(),
                Objects.requireNonNull(keeps, "keeps"));
    }

    /**
     * {@return the filter that keeps what one of several keeps} Filters of one dimension are a filter of that dimension.
     *
     * @param filters at least one
     * @throws DefinitionException if there is none
     */
    static MarketFilter anyOf(List<? extends MarketFilter> filters) {
        List<MarketFilter> all = List.copyOf(filters);
        if (all.isEmpty()) {
            throw new DefinitionException("a choice of filters must hold one", "none", "add a filter");
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        List<Optional<MarketDimension>> dimensions =
                all.stream().map(MarketFilter::dimension).distinct().toList();
        boolean alike = dimensions.size() == 1;
        return new DescribedFilter(
                all.stream().map(MarketFilter::description).collect(Collectors.joining(" or ")),
                alike ? dimensions.get(0) : Optional.empty(),
                alike ? all.stream().flatMap(each -> each.values().stream()).toList() : List.of(),
                observation -> all.stream().anyMatch(filter -> filter.test(observation)));
    }

    /**
     * {@return the filter for one employer}
     *
     * @param company the name as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter company(String company) {
        return MarketDimension.COMPANY.is(company);
    }

    /**
     * {@return the filter for one job title}
     *
     * @param title the title as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter title(String title) {
        return MarketDimension.TITLE.is(title);
    }

    /**
     * {@return the filter for one level}
     *
     * @param level the level as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter level(String level) {
        return MarketDimension.LEVEL.is(level);
    }

    /**
     * {@return the filter for one location, spelled in full such as {@code Portland, OR}}
     *
     * @param location the location as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter location(String location) {
        return MarketDimension.LOCATION.is(location);
    }

    /**
     * {@return the filter for locations whose place, the text before the first comma, contains a name} {@code
     * metro("Seattle")} keeps {@code Seattle, WA} and {@code Greater Seattle Area, WA}; {@code metro("WA")} keeps
     * neither.
     *
     * @param place a place name; what follows a comma in it is ignored
     * @throws DefinitionException if blank
     */
    static MarketFilter metro(String place) {
        String wanted = DescribedFilter.requireText("a metro area", MarketText.place(place));
        return new DescribedFilter(
                "metro " + wanted,
                Optional.of(MarketDimension.LOCATION),
                List.of(),
                observation -> observation
                        .location()
                        .filter(location -> MarketText.containsIgnoringCase(MarketText.place(location), wanted))
                        .isPresent());
    }

    /**
     * {@return the filter for reports of a period}
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last
     * @throws DefinitionException if the period is empty
     */
    static MarketFilter reported(LocalDate startInclusive, LocalDate endExclusive) {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new DefinitionException(
                    "a period must end after it starts",
                    startInclusive + " to before " + endExclusive,
                    "state a later end");
        }
        return new DescribedFilter(
                "reported from " + startInclusive + " to before " + endExclusive,
                Optional.of(MarketDimension.YEAR),
                List.of(),
                observation -> !observation.date().isBefore(startInclusive)
                        && observation.date().isBefore(endExclusive));
    }

    /**
     * {@return the filter for people of so many years of experience} Who reports none is not kept.
     *
     * @param least the fewest years
     * @param most the most years, included
     * @throws DefinitionException if the most are fewer than the fewest
     */
    static MarketFilter experience(int least, int most) {
        return years(least, most, "of experience", MarketObservation::yearsOfExperience);
    }

    /**
     * {@return the filter for people of so many years at the company; 0 to 0 keeps who was new} Who reports none is not
     * kept.
     *
     * @param least the fewest years
     * @param most the most years, included
     * @throws DefinitionException if the most are fewer than the fewest
     */
    static MarketFilter tenure(int least, int most) {
        return years(least, most, "at the company", MarketObservation::yearsAtCompany);
    }

    private static MarketFilter years(
            int least, int most, String what, Function<MarketObservation, Optional<BigDecimal>> reported) {
        if (least < 0 || most < least) {
            throw new DefinitionException(
                    "years " + what + " must run from zero or more to no fewer",
                    least + " to " + most,
                    "state the fewest and the most");
        }
        BigDecimal fewest = BigDecimal.valueOf(least);
        BigDecimal highest = BigDecimal.valueOf(most);
        return of(
                least + " to " + most + " years " + what,
                observation -> reported.apply(observation)
                        .filter(years -> years.compareTo(fewest) >= 0 && years.compareTo(highest) <= 0)
                        .isPresent());
    }

    /**
     * {@return the filter that leaves out observations with an issue}
     *
     * @param issue such as {@link MarketIssue#DUPLICATE}
     * @param more further ones
     */
    static MarketFilter without(MarketIssue issue, MarketIssue... more) {
        Set<MarketIssue> unwanted = Collections.unmodifiableSet(EnumSet.of(issue, more));
        return of(
                "without " + unwanted.stream().map(MarketIssue::label).collect(Collectors.joining(", ")),
                observation -> Collections.disjoint(observation.issues(), unwanted));
    }
}

package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /**
     * {@return a filter with a description}
     *
     * @param description in a few words, such as {@code total above 100,000}
     * @param keeps what is kept
     */
    static MarketFilter of(String description, Predicate<? super MarketObservation> keeps) {
        return new DescribedFilter(
                Objects.requireNonNull(description, "description"), Objects.requireNonNull(keeps, "keeps"));
    }

    /**
     * {@return the filter for one employer}
     *
     * @param company the name as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter company(String company) {
        return equalTo("company", company, observation -> Optional.of(observation.company()));
    }

    /**
     * {@return the filter for one job title}
     *
     * @param title the title as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter title(String title) {
        return equalTo("title", title, MarketObservation::title);
    }

    /**
     * {@return the filter for one level}
     *
     * @param level the level as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter level(String level) {
        return equalTo("level", level, MarketObservation::level);
    }

    /**
     * {@return the filter for one location, spelled in full such as {@code Portland, OR}}
     *
     * @param location the location as reported
     * @throws DefinitionException if blank
     */
    static MarketFilter location(String location) {
        return equalTo("location", location, MarketObservation::location);
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
        return of(
                "metro " + wanted,
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
        return of(
                "reported from " + startInclusive + " to before " + endExclusive,
                observation -> !observation.date().isBefore(startInclusive)
                        && observation.date().isBefore(endExclusive));
    }

    private static MarketFilter equalTo(
            String what, String wanted, Function<MarketObservation, Optional<String>> attribute) {
        String clean = DescribedFilter.requireText("a " + what, MarketText.clean(wanted));
        return of(
                what + " " + clean,
                observation -> attribute
                        .apply(observation)
                        .filter(clean::equalsIgnoreCase)
                        .isPresent());
    }
}

package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import java.util.Optional;

/** What market observations can be filtered and grouped by. */
public enum MarketDimension {
    /** The employer. */
    COMPANY("company"),
    /** The job title. */
    TITLE("title"),
    /** The employer's level. */
    LEVEL("level"),
    /** The place of work. */
    LOCATION("location"),
    /** The calendar year of the report. */
    YEAR("year");

    private final String label;

    MarketDimension(String label) {
        this.label = label;
    }

    /** {@return its name in one lower-case word, such as {@code level}} */
    public String label() {
        return label;
    }

    /**
     * {@return what an observation reports here, unless it reports nothing}
     *
     * @param observation the observation
     */
    public Optional<String> of(MarketObservation observation) {
        return switch (this) {
            case COMPANY -> Optional.of(observation.company());
            case TITLE -> observation.title();
            case LEVEL -> observation.level();
            case LOCATION -> observation.location();
            case YEAR -> Optional.of(Integer.toString(observation.date().getYear()));
        };
    }

    /**
     * {@return the filter for observations that report this value} Case and space at the ends are ignored.
     *
     * @param value such as {@code L5} for the level
     * @throws DefinitionException if blank
     */
    public MarketFilter is(String value) {
        return DescribedFilter.equalTo(this, value);
    }

    /** The observation with another value here. */
    MarketObservation changed(MarketObservation observation, String value) {
        return switch (this) {
            case COMPANY -> observation.withCompany(value);
            case TITLE -> observation.withTitle(value);
            case LEVEL -> observation.withLevel(value);
            case LOCATION -> observation.withLocation(value);
            case YEAR -> observation;
        };
    }
}

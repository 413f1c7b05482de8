package io.github.totalcomp.report;

import io.github.totalcomp.core.DefinitionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report: a title and sections, to be written as plain text, Markdown or HTML.
 *
 * <pre>{@code
 * Report report = Report.builder()
 *     .title("Amazon, L5")
 *     .add(Sections.totals(totals))
 *     .add(Sections.leaving(Leaving.of(offer, assumptions).byMonth(48)))
 *     .build();
 * String page = Renderers.html().render(report);
 * }</pre>
 *
 * @param title what the report is about
 * @param subtitle a line below the title
 * @param date the date that the report bears, where it bears one; no clock is read
 * @param sections in order
 */
public record Report(String title, Optional<String> subtitle, Optional<LocalDate> date, List<Section> sections) {

    /**
     * Makes a report.
     *
     * @param title what the report is about
     * @param subtitle a line below the title
     * @param date the date that the report bears
     * @param sections in order, at least one
     * @throws DefinitionException if the title is blank or there is no section
     */
    public Report {
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(date, "date");
        sections = List.copyOf(sections);
        if (title.isBlank()) {
            throw new DefinitionException("a report must have a title", "\"" + title + "\"", "say what it is about");
        }
        if (sections.isEmpty()) {
            throw new DefinitionException("a report must have a section", sections, "add one");
        }
    }

    /** {@return a builder; a title and a section are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Report}. */
    public static final class Builder {

        private String title = "";
        private Optional<String> subtitle = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private final List<Section> sections = new ArrayList<>();

        private Builder() {}

        /**
         * Sets what the report is about.
         *
         * @param title in one line
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets a line below the title.
         *
         * @param subtitle in one line
         * @return this builder
         */
        public Builder subtitle(String subtitle) {
            this.subtitle = Optional.of(subtitle);
            return this;
        }

        /**
         * Sets the date that the report bears.
         *
         * @param date none unless set
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /**
         * Adds a section after the others.
         *
         * @param section made by hand, or from a result
         * @return this builder
         */
        public Builder add(Section section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** {@return the report} */
        public Report build() {
            return new Report(title, subtitle, date, sections);
        }
    }
}

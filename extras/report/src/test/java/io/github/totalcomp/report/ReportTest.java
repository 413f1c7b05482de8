package io.github.totalcomp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.report.render.Renderers;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aSectionOfOnesOwnIsWrittenEverywhere() {
        Section benefits = Section.of("Benefits")
                .with(new Paragraph("What the offer adds to pay."))
                .with(Table.of("Benefits a year", "Benefit", "USD").row("Health insurance", "8,400"));
        Report report = Report.builder().title("Mine").add(benefits).build();
        assertThat(Renderers.text().render(report)).isEqualTo("""
                        Mine

                        Benefits
                        ========

                        What the offer adds to pay.

                        Benefits a year
                        Benefit             USD
                        -----------------------
                        Health insurance  8,400
                        """);
        assertThat(Renderers.markdown().render(report)).isEqualTo("""
                        # Mine

                        ## Benefits

                        What the offer adds to pay.

                        Benefits a year

                        | Benefit | USD |
                        |---|---:|
                        | Health insurance | 8,400 |
                        """);
        assertThat(Renderers.html().render(report))
                .contains("<h2 id=\"section-1-heading\">Benefits</h2>\n<p>What the offer adds to pay.</p>\n")
                .contains("<caption><span>Benefits a year</span></caption>")
                .contains("<tr><th scope=\"row\">Health insurance</th><td>8,400</td></tr>");
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Report.builder().title("Mine").build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a report must have a section, but was []; add one");
        assertThatThrownBy(
                        () -> Report.builder().title(" ").add(Section.of("A")).build())
                .hasMessage("a report must have a title, but was \" \"; say what it is about");
        assertThatThrownBy(() -> Table.of("T", "a", "b").row("1"))
                .hasMessage(
                        "a row must have a cell for each of the 2 columns, but was [1]; fill what is missing with an"
                                + " empty text");
        assertThatThrownBy(() -> Table.of("T")).hasMessageStartingWith("a table must have a column");
        assertThatThrownBy(() -> new BarChart.Segment(0, BigDecimal.valueOf(-1), "-1"))
                .hasMessage("a segment of a bar must not be negative, but was -1; draw lines instead");
        assertThatThrownBy(() -> new BarChart(
                        List.of("a"),
                        List.of(new BarChart.Bar("b", "1", List.of(new BarChart.Segment(1, BigDecimal.ONE, "1"))))))
                .hasMessage("a segment must belong to one of 1 series, but was 1; count the series from 0");
    }
}

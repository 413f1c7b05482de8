package io.github.totalcomp.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Section;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainFormsTest {

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textHasNoControlCharactersAndFitsEightyColumns(String text) {
        String written = Renderers.text().render(Hostile.everywhere(text));
        assertThat(written.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
        assertThat(written).doesNotContain("\u202E");
        assertThat(written.lines())
                .allSatisfy(line -> assertThat(line.codePoints()
                                .filter(c -> c != 0x2068 && c != 0x2069)
                                .count())
                        .as(line)
                        .isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownKeepsEveryTableInItsColumns(String text) {
        String written = Renderers.markdown().render(Hostile.everywhere(text));
        assertThat(written.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
        assertThat(written).doesNotContain("\u202E").doesNotContainPattern("(?<!\\\\)[<>`]");
        assertThat(written.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "# heading, \\# heading",
                "- item, \\- item",
                "1. item, 1\\. item",
                "12) item, 12\\) item",
                "===, \\===",
                "+1, \\+1",
                "a-b 1.5, a-b 1.5",
                "a*b_c, a\\*b\\_c",
                "see http://x.example, see http\\://x.example",
                "www.x.example, www\\.x.example",
                "<b>&amp;, \\<b\\>\\&amp;",
                "C:\\dir, C:\\\\dir"
            })
    void markdownShowsTextAsItIs(String text, String written) {
        Report report = Report.builder()
                .title("T")
                .add(Section.of("S", new Paragraph(text)))
                .build();
        assertThat(Renderers.markdown().render(report)).isEqualTo("# T\n\n## S\n\n" + written + "\n");
    }
}

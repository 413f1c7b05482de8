package io.github.totalcomp.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Verbatim;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        assertThat(written).doesNotContain("\u202E");
        assertThat(withoutCode(written)).doesNotContainPattern("(?<!\\\\)[<>`]");
        assertThat(withoutCode(written).lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(3));
    }

    /** The document without its one code block, whose fence must be the longest run of backticks in it. */
    private static String withoutCode(String written) {
        Matcher fence = Pattern.compile("(?m)^(`{3,})text$").matcher(written);
        assertThat(fence.find()).isTrue();
        int end = written.indexOf("\n" + fence.group(1) + "\n", fence.end());
        assertThat(written.substring(fence.end(), end)).doesNotContain(fence.group(1));
        return written.substring(0, fence.start())
                + written.substring(end + fence.group(1).length() + 1);
    }

    @Test
    void aTextToCopyKeepsItsLines() {
        Report report = Report.builder()
                .title("T")
                .add(Section.of("S", Verbatim.of("Hello *Sam*,\n\n  - a ```` b\n\n")))
                .build();
        assertThat(Renderers.markdown().render(report)).endsWith("\n`````text\nHello *Sam*,\n\n  - a ```` b\n`````\n");
        assertThat(Renderers.text().render(report)).endsWith("\nHello *Sam*,\n\n  - a ```` b\n");
        assertThat(Renderers.html().render(report)).contains("<pre>Hello *Sam*,\n\n  - a ```` b</pre>");
    }

    @Test
    void anItemToCopyGoesOnBelowItsText() {
        Report report = Report.builder()
                .title("T")
                .add(Section.of("S", Verbatim.of("  - " + "word ".repeat(16).strip() + "\n")))
                .build();
        assertThat(Renderers.text().render(report))
                .endsWith("\n  - " + "word ".repeat(15).strip() + "\n    word\n");
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

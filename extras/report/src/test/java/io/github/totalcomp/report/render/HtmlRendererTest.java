package io.github.totalcomp.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.report.Block;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Samples;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import io.github.totalcomp.report.internal.PlainText;
import io.github.totalcomp.report.section.Sections;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "nav",
            "main",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "li",
            "a",
            "time",
            "figure",
            "figcaption",
            "div",
            "span",
            "strong",
            "pre",
            "bdi",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "svg",
            "desc",
            "rect",
            "line",
            "path",
            "circle",
            "text");

    private static Report report() {
        return Samples.everything("Amazon", "RSU", "reports of forty offers");
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void aPageBreaksInsideLongTablesOnly() {
        Table table = Table.of("T", "A", "B");
        for (int i = 0; i < 20; i++) {
            table = table.row("a", "b");
        }
        assertThat(Renderers.html().render(page(table))).contains("<div class=\"table short\" tabindex=");
        assertThat(Renderers.html().render(page(table.row("a", "b")))).contains("<div class=\"table\" tabindex=");
    }

    private static Report page(Block block) {
        return Report.builder().title("T").add(Section.of("S", block)).build();
    }

    /** The axis lies 256 pixels below the top. */
    @Test
    void whatIsAlwaysZeroLiesOnTheAxis() {
        List<LineChart.Point> zeros = List.of(
                new LineChart.Point(BigDecimal.ZERO, BigDecimal.ZERO),
                new LineChart.Point(BigDecimal.ONE, BigDecimal.ZERO));
        LineChart chart =
                new LineChart("x", "y", List.of(), List.of(), List.of(new LineChart.Line("nothing", "", false, zeros)));
        assertThat(Renderers.html()
                        .render(page(
                                new Figure("F", "s", chart, Table.of("T", "A").row("0")))))
                .contains("<path d=\"M0.00 256.00L1000.00 256.00\" class=\"line s0\"/>");
    }

    @Test
    void everyChartHasATitleASentenceADrawingAndItsTable() {
        List<Element> figures = elements(parsed(Renderers.html().render(report())), "figure");
        assertThat(figures).hasSize(12);
        assertThat(figures).allSatisfy(figure -> {
            assertThat(elements(figure.getElementsByTagName("h3"))).hasSize(1);
            assertThat(elements(figure.getElementsByTagName("figcaption"))
                            .get(0)
                            .getElementsByTagName("p")
                            .getLength())
                    .isEqualTo(1);
            assertThat(elements(figure.getElementsByTagName("table"))).hasSize(1);
            assertThat(elements(figure.getElementsByTagName("caption"))).hasSize(1);
            List<Element> drawings = elements(figure.getElementsByTagName("svg")).stream()
                    .filter(svg -> svg.getAttribute("role").equals("img"))
                    .toList();
            assertThat(drawings)
                    .isNotEmpty()
                    .allSatisfy(svg -> assertThat(
                                    svg.getElementsByTagName("title").item(0).getTextContent())
                            .isNotBlank());
        });
    }

    @Test
    void theTableBesideTheBarsAddsUp() {
        Element table =
                elements(parsed(Renderers.html().render(report())), "table").get(0);
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            rows.add(elements(row.getElementsByTagName("td")).stream()
                    .map(cell -> new BigDecimal(cell.getTextContent().replace(",", "")))
                    .toList());
        }
        List<List<BigDecimal>> years = rows.subList(1, 5);
        List<BigDecimal> sum = rows.get(5);
        assertThat(sum).hasSize(4).last().isEqualTo(new BigDecimal(1_109_000));
        for (int column = 0; column < 4; column++) {
            int index = column;
            assertThat(years.stream().map(row -> row.get(index)).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(sum.get(index));
        }
        assertThat(years)
                .allSatisfy(row ->
                        assertThat(row.get(0).add(row.get(1)).add(row.get(2))).isEqualTo(row.get(3)));
    }

    /** Of a bar as long as 290,600 the base salary of 185,000 takes 63.66 percent. */
    @Test
    void segmentsAreAsLongAsTheirAmounts() {
        String html = Renderers.html()
                .render(Report.builder()
                        .title("T")
                        .add(Sections.totals(Samples.totals(Samples.offer())))
                        .build());
        assertThat(html)
                .contains("<rect x=\"0.00%\" y=\"2\" width=\"63.66%\" height=\"22\" class=\"segment c0\"/>")
                .contains("<rect x=\"63.66%\" y=\"2\" width=\"36.34%\" height=\"22\" class=\"segment c2\"/>");
    }

    @Test
    void thePolicyAdmitsTheStyleAndNothingElse() throws Exception {
        Document page = parsed(Renderers.html().render(report()));
        String style = elements(page, "style").get(0).getTextContent();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(elements(page, "meta"))
                .extracting(meta -> meta.getAttribute("content"))
                .contains("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(style).doesNotContain("url(", "@import");
    }

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inputIsNeverMarkup(String text) {
        String html = Renderers.html().render(Hostile.everywhere(text));
        assertThat(html.replace("\n", "").codePoints()).noneMatch(HtmlRendererTest::isControl);
        Document page = parsed(html);
        Set<String> names = new TreeSet<>();
        for (Element element : elements(page, "*")) {
            names.add(element.getTagName());
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                    .forEach(attribute ->
                            assertThat(attribute).doesNotStartWith("on").isNotIn("style", "src"));
            assertThat(element.getAttribute("href")).matches("(#section-\\d+)?");
        }
        assertThat(ELEMENTS).containsAll(names);
        String shown = PlainText.clean(text);
        assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(shown);
        assertThat(elements(page, "title").get(0).getTextContent()).isEqualTo(PlainText.isolated(text));
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) || (codePoint >= 0x202A && codePoint <= 0x202E);
    }

    @Test
    void rightToLeftNamesAreIsolated() {
        String html = Renderers.html().render(Hostile.everywhere("Pay of \u05e9\u05dc\u05d5\u05dd: 5"));
        assertThat(html)
                .contains("<h1>Pay of <bdi>\u05e9\u05dc\u05d5\u05dd</bdi>: 5</h1>")
                .contains("aria-label=\"Pay of \u2068\u05e9\u05dc\u05d5\u05dd\u2069: 5\"");
    }

    @Test
    void thePageDependsOnNoLocaleOrZone() {
        String page = Renderers.html().render(report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Renderers.html().render(report())).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

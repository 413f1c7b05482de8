package io.github.totalcomp.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.totalcomp.report.Samples;
import io.github.totalcomp.report.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at pages as a reader's browser shows them. Without a Chromium it is skipped and says so; it installs nothing. */
class BrowserTest {

    private static final String NONE =
            "no Chromium was found on the PATH: pages are not looked at in a browser; install one,"
                    + " or name it with -Dtotalcomp.browser=FILE";
    /** What every report with a grant, a market and a simulation must show. */
    private static final List<String> REQUIRED = List.of(
            "Pay by year and component",
            "RSU",
            "Kept and lost by month of leaving",
            "Simulated pay by year",
            "Market ranges",
            "Expected gain of each lever");

    /** It would run a script, ask for a picture, end a title and a style, and turn a line around. */
    private static final String MARKUP = "</title></style><script>console.log(1)</script>"
            + "<img src='http://127.0.0.1:9/x.png' onerror=\"console.log(2)\"/>&amp;]]>\u202E\u05D0\u05D1";

    private static final Path EXAMPLE = Path.of("../../docs/example-report.html");

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), NONE);
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String name) throws IOException {
        if (name.equals("example")) {
            return EXAMPLE.toAbsolutePath().normalize();
        }
        String html = switch (name) {
            case "everything" ->
                Renderers.html().render(Samples.everything("Amazon", "RSU", "reports of forty offers"));
            case "long names" ->
                Renderers.html()
                        .render(Samples.everything(
                                "E".repeat(200), "Grant ".repeat(30).strip(), "s".repeat(200)));
            case "markup" -> Renderers.html().render(Samples.everything(MARKUP, MARKUP + " RSU", MARKUP));
            case "wide amounts" -> Renderers.html().render(Samples.wideReport());
            default -> throw new IllegalArgumentException(name);
        };
        return Files.writeString(folder.resolve(name.replace(' ', '-') + ".html"), html);
    }

    private static JsonNode measured() throws Exception {
        try (var script = BrowserTest.class.getResourceAsStream("measure.js")) {
            return browser.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "example, 390, false",
        "example, 1280, false",
        "example, 390, true",
        "example, 1280, true",
        "everything, 390, false",
        "everything, 1280, false",
        "everything, 320, true",
        "long names, 390, false",
        "long names, 1280, false",
        "markup, 390, true",
        "markup, 1280, false",
        "wide amounts, 390, false",
        "wide amounts, 1280, false"
    })
    void everyChartIsThereWithItsLabelsInsideTheWindow(String name, int width, boolean dark) throws Exception {
        Path page = page(name);
        browser.open(page.toUri(), width, 900, dark);
        JsonNode seen = measured();
        if (name.equals("example") || name.equals("everything")) {
            assertThat(titles(seen)).containsAll(REQUIRED);
        }
        int charts = Files.readString(page).split("<figure class=\"chart\"", -1).length - 1;
        assertThat(charts).isPositive();
        assertThat(seen.path("charts")).hasSize(charts).allSatisfy(chart -> {
            assertThat(chart.path("labels").asInt()).as("labels of " + chart).isPositive();
            assertThat(chart.path("outside"))
                    .as("outside the window in " + chart)
                    .isEmpty();
            assertThat(chart.path("small")).as("too small to read in " + chart).isEmpty();
            assertThat(chart.path("overlapping"))
                    .as("over each other in " + chart)
                    .isEmpty();
            assertThat(chart.path("faint"))
                    .as("too little contrast in " + chart)
                    .isEmpty();
            assertThat(chart.path("marks").asInt()).as("marks of " + chart).isPositive();
            assertThat(chart.path("rows").asInt())
                    .as("rows of the table of " + chart)
                    .isPositive();
        });
        assertThat(seen.path("pageWidth").asInt()).isLessThanOrEqualTo(width);
        assertThat(seen.path("background").asText()).isEqualTo(dark ? "rgb(15, 19, 24)" : "rgb(255, 255, 255)");
        assertThat(browser.events("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"))
                .as("messages on the console")
                .isEmpty();
        assertThat(browser.events("Network.requestWillBeSent"))
                .as("requests")
                .extracting(event ->
                        event.path("params").path("request").path("url").asText())
                .containsExactly(page.toUri().toString());
    }

    private static List<String> titles(JsonNode seen) {
        return seen.path("charts").findValuesAsText("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay by year and component",
                "RSU",
                "Kept and lost by month of leaving",
                "Simulated pay by year",
                "Market ranges",
                "Expected gain of each lever"
            })
    void aChartThatIsTakenAwayIsMissed(String title) throws Exception {
        String html = Files.readString(page("example"));
        int at = html.indexOf(">" + title + "</h3>");
        int drawing = html.indexOf("<div class=\"drawing\">", at);
        String without = html.substring(0, drawing) + html.substring(html.indexOf("<div class=\"table", drawing));
        browser.open(Files.writeString(folder.resolve("without.html"), without).toUri(), 390, 900, false);
        assertThat(measured().path("charts"))
                .filteredOn(chart -> chart.path("title").asText().equals(title))
                .first()
                .satisfies(chart -> assertThat(chart.path("marks").asInt()).isZero());
    }

    /** What the test above would report if a page were at fault. */
    @Test
    void faultsAreSeen() throws Exception {
        String html = Files.readString(page("everything"))
                .replace("<main>", "<main><img src=\"http://127.0.0.1:9/x.png\"/>")
                .replaceFirst("<text x=\"100%\" dx=\"-6\"", "<text x=\"2000\" dx=\"-6\"");
        Path faulty = Files.writeString(folder.resolve("faulty.html"), html);
        browser.open(faulty.toUri(), 390, 900, false);
        assertThat(measured().path("charts").toString()).contains("\"outside\":[\"");
        assertThat(browser.events("Log.entryAdded", "Runtime.consoleAPICalled").toString())
                .contains("Content Security Policy");
    }
}

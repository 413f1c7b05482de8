package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java block of the documentation compiles and runs. The blocks of a page are one program, so that one may go on
 * where an earlier one stopped; a block that declares a class is a class of that program. What a block prints is what
 * stands in the block below it.
 */
class JavaDocTest {

    private static final String IMPORTS = Stream.of(
                    "java.io",
                    "java.math",
                    "java.nio.charset",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.stream",
                    "com.fasterxml.jackson.databind",
                    "com.sun.net.httpserver",
                    "java.net",
                    "java.net.http",
                    "javax.money",
                    "io.github.totalcomp.core",
                    "io.github.totalcomp.core.assumption",
                    "io.github.totalcomp.core.batch",
                    "io.github.totalcomp.core.compare",
                    "io.github.totalcomp.core.component",
                    "io.github.totalcomp.core.equity",
                    "io.github.totalcomp.core.leave",
                    "io.github.totalcomp.core.money",
                    "io.github.totalcomp.core.offer",
                    "io.github.totalcomp.core.quantity",
                    "io.github.totalcomp.core.simulation",
                    "io.github.totalcomp.core.target",
                    "io.github.totalcomp.core.time",
                    "io.github.totalcomp.core.total",
                    "io.github.totalcomp.formats",
                    "io.github.totalcomp.negotiation.advice",
                    "io.github.totalcomp.negotiation.counter",
                    "io.github.totalcomp.negotiation.letter",
                    "io.github.totalcomp.negotiation.market",
                    "io.github.totalcomp.report",
                    "io.github.totalcomp.report.render",
                    "io.github.totalcomp.report.section",
                    "io.github.totalcomp.vesting",
                    "io.github.totalcomp.vesting.allocation")
            .map(name -> "import " + name + ".*; ")
            .collect(Collectors.joining());

    static Stream<String> pages() {
        return DocBlocks.pages().stream().filter(page -> !javaOf(page).isEmpty());
    }

    private static List<DocBlocks.Block> javaOf(String page) {
        return DocBlocks.of(page).stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePagePrintsIsWhatItShows(String page, @TempDir Path folder) throws Exception {
        List<DocBlocks.Block> blocks = javaOf(page);
        compile(program(blocks), folder);
        List<String> printed = List.of(run(folder).split("\u0000\n", -1));
        if (Boolean.getBoolean("totalcomp.approve")) {
            DocBlocks.approve(page, blocks, printed);
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(printed.get(i))
                    .as(blocks.get(i).toString())
                    .isEqualTo(blocks.get(i).output().orElse(""));
        }
    }

    @Test
    void theUserGuideIsAmongThem() {
        assertThat(pages()).contains("README.md", "docs/guide.md");
    }

    private static String program(List<DocBlocks.Block> blocks) {
        StringBuilder classes = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (DocBlocks.Block block : blocks) {
            if (block.text().startsWith("final class ")) {
                classes.append("static ").append(block.text());
            } else {
                statements.append(block.text());
            }
            statements.append("System.out.println((char) 0);\n");
        }
        return IMPORTS + """
                import static io.github.totalcomp.core.money.Amounts.usd;
                class Page {
                """ + classes + "static void run(Path examples) throws Exception {\n" + statements + "}}\n";
    }

    private static void compile(String source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as("%s", messages).isTrue();
    }

    /** That of the tests, whichever class loader holds it. */
    private static String classPath() {
        ClassLoader loader = JavaDocTest.class.getClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(URL::getPath).collect(Collectors.joining(java.io.File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String run(Path folder) throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaDocTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var run = loader.loadClass("Page").getDeclaredMethod("run", Path.class);
            run.setAccessible(true);
            run.invoke(null, Path.of("../examples"));
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

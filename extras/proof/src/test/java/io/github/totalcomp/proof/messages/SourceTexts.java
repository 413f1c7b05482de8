package io.github.totalcomp.proof.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads Java sources for the texts that stand in them. */
final class SourceTexts {

    /** Stands in a text for what is no literal. */
    static final String OPEN = "{}";

    private SourceTexts() {}

    /** {@return the parsed sources below folders} */
    static List<CompilationUnitTree> parse(List<Path> folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles(folders)));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        }
    }

    /** Sources whose names are resolved. */
    record Attributed(List<CompilationUnitTree> units, Trees trees, Types types, Elements elements) {}

    /** {@return the sources below folders, with their names resolved against the class path of this test} */
    static Attributed attribute(List<Path> folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:none", "-Xmaxerrs", "1000000", "-cp", classPath),
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles(folders)));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            String errors = diagnostics.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .limit(20)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            if (!errors.isEmpty()) {
                throw new IllegalStateException(errors);
            }
            return new Attributed(units, Trees.instance(task), task.getTypes(), task.getElements());
        }
    }

    private static List<Path> javaFiles(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        return files
                                .filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.endsWith("module-info.java"))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** {@return every text of the sources, what is put together with + as one, with {@link #OPEN} for what is no literal} */
    static List<String> texts(List<CompilationUnitTree> units) {
        List<String> texts = new ArrayList<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public Void visitBinary(BinaryTree tree, Void nothing) {
                texts.addAll(ways(tree));
                return super.visitBinary(tree, nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree tree, Void nothing) {
                texts.addAll(ways(tree));
                return null;
            }
        };
        units.forEach(unit -> scanner.scan(unit, null));
        return texts;
    }

    /** {@return what an expression of texts may stand for, one text for each way it may choose} */
    static List<String> ways(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        if (tree instanceof ParenthesizedTree inner) {
            return ways(inner.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                    .flatMap(way -> ways(way).stream())
                    .toList();
        }
        if (tree instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS) {
            List<String> ends = ways(both.getRightOperand());
            return ways(both.getLeftOperand()).stream()
                    .flatMap(start -> ends.stream().map(end -> start + end))
                    .toList();
        }
        return List.of(OPEN);
    }
}

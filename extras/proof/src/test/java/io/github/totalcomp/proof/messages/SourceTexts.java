package io.github.totalcomp.proof.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads Java sources for the texts that stand in them. */
final class SourceTexts {

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

    /** {@return every text of the sources, literals that are put together with + as one} */
    static List<String> texts(List<CompilationUnitTree> units) {
        List<String> texts = new ArrayList<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public Void visitBinary(BinaryTree tree, Void nothing) {
                texts.addAll(parts(tree));
                return super.visitBinary(tree, nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree tree, Void nothing) {
                texts.addAll(parts(tree));
                return null;
            }
        };
        units.forEach(unit -> scanner.scan(unit, null));
        return texts;
    }

    /** {@return the literal parts of an expression of texts, neighbours joined; those of each way where it chooses} */
    static List<String> parts(ExpressionTree expression) {
        List<String> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        collect(expression, parts, current);
        end(parts, current);
        return parts;
    }

    private static void collect(Tree tree, List<String> parts, StringBuilder current) {
        if (tree instanceof LiteralTree literal) {
            current.append(literal.getValue());
        } else if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            collect(binary.getLeftOperand(), parts, current);
            collect(binary.getRightOperand(), parts, current);
        } else if (tree instanceof ParenthesizedTree inner) {
            collect(inner.getExpression(), parts, current);
        } else {
            end(parts, current);
            if (tree instanceof ConditionalExpressionTree choice) {
                parts.addAll(parts(choice.getTrueExpression()));
                parts.addAll(parts(choice.getFalseExpression()));
            }
        }
    }

    private static void end(List<String> parts, StringBuilder current) {
        if (!current.isEmpty()) {
            parts.add(current.toString());
            current.setLength(0);
        }
    }
}

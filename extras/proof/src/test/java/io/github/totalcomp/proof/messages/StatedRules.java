package io.github.totalcomp.proof.messages;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rules that sources state when they make an exception or a fault. Where the rule is a parameter, the method is one that
 * hands a rule on, and what its callers hand to it is looked at in its place; variables, constants, accessors and methods
 * that answer with a text are followed in the same way.
 */
final class StatedRules {

    /** What is short may stand anywhere: such a part is no rule. */
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{L}.*\\p{L}.*\\p{L}", Pattern.DOTALL);

    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final Map<String, Integer> roots;
    private final Element throwable;

    private final Map<ExecutableElement, List<Call>> calls = new HashMap<>();
    private final Map<VariableElement, List<TreePath>> values = new HashMap<>();
    private final Map<ExecutableElement, List<TreePath>> answers = new HashMap<>();
    private final Map<ExecutableElement, List<TreePath>> references = new HashMap<>();
    private final Deque<Position> open = new ArrayDeque<>();
    private final Set<Position> known = new HashSet<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final Set<String> silent = new TreeSet<>();

    /** A call of a method or constructor. */
    private record Call(TreePath path, List<? extends ExpressionTree> arguments) {}

    /** The parameter of a method or constructor that takes a rule. */
    private record Position(ExecutableElement method, int at) {}

    /**
     * @param roots where the rule stands among the arguments of a constructor, by the simple name of its type
     */
    StatedRules(SourceTexts.Attributed sources, Map<String, Integer> roots) {
        this.trees = sources.trees();
        this.types = sources.types();
        this.elements = sources.elements();
        this.roots = roots;
        this.throwable = elements.getTypeElement("java.lang.Throwable");
        sources.units().forEach(unit -> new Collector().scan(unit, null));
        calls.keySet().forEach(this::open);
        while (!open.isEmpty()) {
            look(open.remove());
        }
    }

    /** {@return each rule with {@link SourceTexts#OPEN} for what is no literal, and the source that states it} */
    Map<String, String> rules() {
        return rules;
    }

    /** {@return the places that make an exception or hand on a rule, and give no text} */
    Set<String> silent() {
        return silent;
    }

    private void open(ExecutableElement method) {
        if (method.getKind() != ElementKind.CONSTRUCTOR) {
            return;
        }
        TypeElement type = (TypeElement) method.getEnclosingElement();
        Integer at = roots.get(type.getSimpleName().toString());
        if (at != null) {
            add(method, at);
        } else if (!isOurs(type) && types.isSubtype(type.asType(), throwable.asType())) {
            for (int i = 0; i < method.getParameters().size(); i++) {
                if (isText(method.getParameters().get(i))) {
                    add(method, i);
                }
            }
        }
    }

    private boolean isOurs(TypeElement type) {
        return trees.getPath(type) != null;
    }

    private static boolean isText(VariableElement parameter) {
        return parameter.asType().toString().endsWith("java.lang.String");
    }

    private void add(ExecutableElement method, int at) {
        Position position = new Position(method, at);
        if (known.add(position)) {
            open.add(position);
        }
    }

    private void look(Position position) {
        ExecutableElement helper = position.method();
        TypeElement owner = (TypeElement) helper.getEnclosingElement();
        calls.forEach((called, places) -> {
            if (called.equals(helper)
                    || called.getSimpleName().equals(helper.getSimpleName())
                            && helper.getKind() == ElementKind.METHOD
                            && elements.overrides(helper, called, owner)) {
                for (Call place : places) {
                    TreePath rule = new TreePath(place.path(), place.arguments().get(position.at()));
                    if (!state(rule, new HashSet<>())) {
                        silent.add(name(place.path()));
                    }
                }
            }
        });
        references.getOrDefault(helper, List.of()).forEach(path -> silent.add(name(path)));
    }

    /** Takes down what an expression states. Returns false if nothing was found. */
    private boolean state(TreePath path, Set<Object> seen) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            return state(new TreePath(path, inner.getExpression()), seen);
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return state(new TreePath(path, choice.getTrueExpression()), seen)
                    & state(new TreePath(path, choice.getFalseExpression()), seen);
        }
        if (tree instanceof SwitchExpressionTree) {
            List<TreePath> ways = new ArrayList<>();
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitCase(CaseTree way, Void nothing) {
                    if (way.getBody() instanceof ExpressionTree answer) {
                        ways.add(new TreePath(getCurrentPath(), answer));
                    }
                    return super.visitCase(way, nothing);
                }

                @Override
                public Void visitYield(YieldTree way, Void nothing) {
                    ways.add(new TreePath(getCurrentPath(), way.getValue()));
                    return null;
                }
            }.scan(path, null);
            return all(ways, seen);
        }
        if (tree instanceof LiteralTree || tree instanceof BinaryTree) {
            List<String> ways = SourceTexts.ways(tree);
            if (ways.stream().allMatch(way -> SAYS_SOMETHING.matcher(way).find())) {
                ways.forEach(way -> rules.put(way, name(path)));
                return true;
            }
            return tree instanceof BinaryTree both
                    && state(new TreePath(path, both.getLeftOperand()), seen)
                            | state(new TreePath(path, both.getRightOperand()), seen);
        }
        Element element = trees.getElement(path);
        if (element == null) {
            return false;
        }
        if (!seen.add(element)) {
            return true;
        }
        if (element instanceof VariableElement variable) {
            return variable(variable, seen);
        }
        return element instanceof ExecutableElement method
                && tree instanceof MethodInvocationTree call
                && method(method, new TreePath(path, call.getMethodSelect()), seen);
    }

    private boolean all(List<TreePath> ways, Set<Object> seen) {
        boolean stated = !ways.isEmpty();
        for (TreePath way : ways) {
            stated &= state(way, seen);
        }
        return stated;
    }

    private boolean variable(VariableElement variable, Set<Object> seen) {
        if (variable.getKind() == ElementKind.PARAMETER
                && variable.getEnclosingElement() instanceof ExecutableElement method) {
            int at = method.getParameters().indexOf(variable);
            if (at >= 0) {
                add(method, at);
                return true;
            }
        }
        if (variable.getKind() == ElementKind.FIELD && isComponent(variable)) {
            return component((TypeElement) variable.getEnclosingElement(), variable.getSimpleName());
        }
        return all(values.getOrDefault(variable, List.of()), seen);
    }

    private boolean method(ExecutableElement method, TreePath select, Set<Object> seen) {
        if (isComponent(method)) {
            return component((TypeElement) method.getEnclosingElement(), method.getSimpleName());
        }
        if (method.getSimpleName().contentEquals("formatted") && select.getLeaf() instanceof MemberSelectTree member) {
            return state(new TreePath(select, member.getExpression()), seen);
        }
        return all(answers.getOrDefault(method, List.of()), seen);
    }

    private static boolean isComponent(Element element) {
        return element.getEnclosingElement() instanceof TypeElement type
                && type.getRecordComponents().stream()
                        .anyMatch(each -> each.getSimpleName().equals(element.getSimpleName()));
    }

    private boolean component(TypeElement type, CharSequence name) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getSimpleName().contentEquals(name)) {
                for (Element member : type.getEnclosedElements()) {
                    if (member instanceof ExecutableElement made
                            && made.getKind() == ElementKind.CONSTRUCTOR
                            && isCanonical(made, components)) {
                        add(made, i);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isCanonical(ExecutableElement made, List<? extends RecordComponentElement> components) {
        if (made.getParameters().size() != components.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!types.isSameType(
                    types.erasure(made.getParameters().get(i).asType()),
                    types.erasure(components.get(i).asType()))) {
                return false;
            }
        }
        return true;
    }

    /** The method in which something stands, such as {@code MarketAudit.require}. */
    private static String name(TreePath path) {
        String method = "";
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree found) {
                method = found.getName().toString();
                break;
            }
        }
        Path file = Path.of(path.getCompilationUnit().getSourceFile().getName());
        return file.getFileName().toString().replace(".java", "")
                + (method.isEmpty() ? "" : "." + method.replace("<init>", "new"));
    }

    /** Finds calls, what variables are set to and what methods answer with. */
    private final class Collector extends TreePathScanner<Void, Void> {

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            call(trees.getElement(getCurrentPath()), tree.getArguments());
            return super.visitNewClass(tree, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            call(trees.getElement(getCurrentPath()), tree.getArguments());
            return super.visitMethodInvocation(tree, nothing);
        }

        private void call(Element called, List<? extends ExpressionTree> arguments) {
            if (called instanceof ExecutableElement method) {
                calls.computeIfAbsent(method, each -> new ArrayList<>()).add(new Call(getCurrentPath(), arguments));
            }
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
            if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
                references.computeIfAbsent(method, each -> new ArrayList<>()).add(getCurrentPath());
            }
            return super.visitMemberReference(tree, nothing);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            if (tree.getInitializer() != null) {
                value(trees.getElement(getCurrentPath()), tree.getInitializer());
            }
            return super.visitVariable(tree, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void nothing) {
            value(trees.getElement(new TreePath(getCurrentPath(), tree.getVariable())), tree.getExpression());
            return super.visitAssignment(tree, nothing);
        }

        private void value(Element set, ExpressionTree value) {
            if (set instanceof VariableElement variable) {
                values.computeIfAbsent(variable, each -> new ArrayList<>()).add(new TreePath(getCurrentPath(), value));
            }
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void nothing) {
            for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof LambdaExpressionTree) {
                    break;
                }
                if (at.getLeaf() instanceof MethodTree
                        && trees.getElement(at) instanceof ExecutableElement method
                        && tree.getExpression() != null) {
                    answers.computeIfAbsent(method, each -> new ArrayList<>())
                            .add(new TreePath(getCurrentPath(), tree.getExpression()));
                    break;
                }
            }
            return super.visitReturn(tree, nothing);
        }
    }
}

package io.github.totalcomp.formats;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the packages that the library exports, found by their sources. */
final class PublicTypes {

    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    private PublicTypes() {}

    /** {@return every public type, nested ones too, without builders and exceptions, which are no values} */
    static List<Class<?>> all() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String module : List.of("core", "vesting", "negotiation", "extras/bargaining")) {
            Path sources = Path.of("../..", module, "src/main/java");
            Set<String> exported = EXPORTS.matcher(Files.readString(sources.resolve("module-info.java")))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.toString().endsWith("-info.java"))
                        .sorted()
                        .toList()) {
                    add(sources.relativize(file), exported, types);
                }
            }
        }
        return types;
    }

    private static void add(Path source, Set<String> exported, List<Class<?>> types) {
        String name = source.toString()
                .replaceAll("\\.java$", "")
                .replace(source.getFileSystem().getSeparator(), ".");
        if (exported.contains(name.substring(0, name.lastIndexOf('.')))) {
            try {
                addWithNested(Class.forName(name), types);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void addWithNested(Class<?> type, List<Class<?>> types) {
        boolean builder = type.getSimpleName().equals("Builder");
        if (!Modifier.isPublic(type.getModifiers()) || builder) {
            return;
        }
        if (!Throwable.class.isAssignableFrom(type)) {
            types.add(type);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            addWithNested(nested, types);
        }
    }

    /** {@return the name of a type as in {@code WalkAwayCondition.Term}} */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}

package io.github.totalcomp.formats;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The types of the library that have no form of their own. */
final class Formless {

    private static final List<String> PACKAGES = Stream.of("core", "vesting", "negotiation", "bargaining")
            .map("io.github.totalcomp."::concat)
            .toList();

    private Formless() {}

    static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return PACKAGES.stream().anyMatch(ours -> name.equals(ours) || name.startsWith(ours + "."));
    }

    /** The public type above a generated or private one. */
    static Class<?> named(Class<?> type) {
        Class<?> above = type.getSuperclass();
        if (Modifier.isPublic(type.getModifiers()) || above == null) {
            return type;
        }
        if (above != Object.class && isOurs(above)) {
            return named(above);
        }
        return type.getInterfaces().length == 1 && isOurs(type.getInterfaces()[0]) ? type.getInterfaces()[0] : type;
    }
}

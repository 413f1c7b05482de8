package io.github.totalcomp.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of the value types: the generated class stays package-private behind a hand-written abstract class, and
 * has no copying methods; a type that declares one takes {@link CopyStyle}.
 *
 * <p>The settings live here and not on the types, because a class file that carries them gives its users compiler warnings.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        jdk9Collections = true)
public @interface ValueStyle {}

package io.github.totalcomp.report;

import java.util.Objects;

/**
 * A heading inside a section.
 *
 * @param text any characters; a renderer escapes what it must
 */
public record Subheading(String text) implements Block {

    /**
     * Makes a heading.
     *
     * @param text any characters
     */
    public Subheading {
        Objects.requireNonNull(text, "text");
    }
}

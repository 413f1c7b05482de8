package io.github.totalcomp.report;

import java.util.Objects;

/**
 * A paragraph of plain text.
 *
 * @param text any characters; a renderer escapes what it must
 */
public record Paragraph(String text) implements Block {

    /**
     * Makes a paragraph.
     *
     * @param text any characters
     */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }
}

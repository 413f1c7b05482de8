package io.github.totalcomp.report;

import java.util.List;

/**
 * A list of short texts.
 *
 * @param items in order
 */
public record Bullets(List<String> items) implements Block {

    /**
     * Makes a list.
     *
     * @param items in order
     */
    public Bullets {
        items = List.copyOf(items);
    }
}

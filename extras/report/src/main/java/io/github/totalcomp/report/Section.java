package io.github.totalcomp.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A section of a report: a heading and what stands below it. A section of your own is any sequence of blocks.
 *
 * <pre>{@code
 * Section benefits = Section.of("Benefits")
 *     .with(new Paragraph("What the offer adds to pay."))
 *     .with(Table.of("Benefits a year", "Benefit", "USD").row("Health insurance", "8,400"));
 * }</pre>
 *
 * @param heading a few words
 * @param blocks in order
 */
public record Section(String heading, List<Block> blocks) {

    /**
     * Makes a section.
     *
     * @param heading a few words
     * @param blocks in order
     */
    public Section {
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
    }

    /**
     * {@return a section}
     *
     * @param heading a few words
     * @param blocks in order
     */
    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }

    /**
     * {@return this section with one more block}
     *
     * @param block what follows the others
     */
    public Section with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Section(heading, more);
    }

    /**
     * {@return this section under another heading}
     *
     * @param other a few words
     */
    public Section withHeading(String other) {
        return new Section(other, blocks);
    }
}

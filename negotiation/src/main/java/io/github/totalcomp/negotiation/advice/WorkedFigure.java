package io.github.totalcomp.negotiation.advice;

/**
 * One figure on the way to a lever's expected gain.
 *
 * @param name what it is, such as {@code target}
 * @param value the figure, such as {@code USD 155,000}
 * @param source where it comes from or how it follows from the figures before it
 */
public record WorkedFigure(String name, String value, String source) {

    /** {@return name, value and source in one line} */
    @Override
    public String toString() {
        return name + ": " + value + " (" + source + ")";
    }
}

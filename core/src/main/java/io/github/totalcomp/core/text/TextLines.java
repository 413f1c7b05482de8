package io.github.totalcomp.core.text;

/** Text broken into lines between its words. */
public final class TextLines {

    private TextLines() {}

    /**
     * {@return the text in lines of at most so many characters, where its words allow}
     *
     * @param first what the first line begins with, such as {@code "  - "}
     * @param others what the other lines begin with
     * @param text words between single blanks
     * @param width the most characters in a line; a longer word stands in a line of its own
     */
    public static String wrapped(String first, String others, String text, int width) {
        StringBuilder lines = new StringBuilder(first);
        int used = first.length();
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!fresh && used + 1 + length > width) {
                lines.append('\n').append(others);
                used = others.length();
                fresh = true;
            }
            lines.append(fresh ? "" : " ").append(word);
            used += length + (fresh ? 0 : 1);
            fresh = false;
        }
        return lines.toString();
    }

    /**
     * {@return the number of characters of the longest line}
     *
     * @param text lines
     */
    public static int widest(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }
}

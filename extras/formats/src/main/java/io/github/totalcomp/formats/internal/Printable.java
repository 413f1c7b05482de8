package io.github.totalcomp.formats.internal;

import java.util.regex.Pattern;

/** Makes text from a file fit to be shown in a message. */
public final class Printable {

    private static final Pattern UPSETTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Printable() {}

    /** {@return the text, with characters that could upset a terminal replaced} */
    public static String clean(String text) {
        return UPSETTING.matcher(text).replaceAll("\uFFFD");
    }

    /**
     * {@return the text, at most so many characters of it, with characters that could upset a terminal replaced}
     *
     * @param text any text
     * @param longest the most characters to keep
     */
    public static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        String kept = length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
        String clean = clean(kept);
        return length <= longest ? clean : clean + "… (" + length + " characters)";
    }
}

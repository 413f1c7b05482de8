package io.github.totalcomp.report.render;

import io.github.totalcomp.report.internal.PlainText;
import java.util.regex.Pattern;

/** Markup that HTML and XML parsers read alike. Whatever comes from a report goes through one of the escapes. */
final class Html {

    private static final Pattern DATE = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])");

    private Html() {}

    /** Text between tags of HTML, with what runs from right to left in elements of its own. */
    static String text(String text) {
        return PlainText.written(text, Html::withDates, "<bdi>", "</bdi>");
    }

    /** Text in an attribute, or between tags of SVG, which has no element that isolates. */
    static String plain(String text) {
        return escaped(PlainText.isolated(text));
    }

    /** Dates in elements of their own, so that no line ends inside one. */
    private static String withDates(String text) {
        return DATE.matcher(escaped(text)).replaceAll("<time>$0</time>");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

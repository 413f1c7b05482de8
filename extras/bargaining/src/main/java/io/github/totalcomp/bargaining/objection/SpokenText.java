package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.DefinitionException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a recruiter said, as words in small letters, with the amounts in it. */
record SpokenText(List<String> words, List<SpokenAmount> amounts) {

    /** Stands among the words for an amount. */
    static final String AMOUNT = "#";

    private static final int LONGEST = 5_000;

    static SpokenText of(String text) {
        if (text.length() > LONGEST) {
            throw new DefinitionException(
                    "an objection may have " + LONGEST + " characters",
                    text.length() + " characters",
                    "keep to the sentences that object");
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("['\u2018\u2019\u02BC`#]", "");
        List<SpokenAmount> amounts = new ArrayList<>();
        StringBuilder marked = new StringBuilder();
        Matcher matcher = SpokenAmount.PATTERN.matcher(plain);
        while (matcher.find()) {
            SpokenAmount.of(matcher)
                    .ifPresentOrElse(
                            amount -> {
                                amounts.add(amount);
                                matcher.appendReplacement(marked, " " + AMOUNT + " ");
                            },
                            () -> matcher.appendReplacement(marked, Matcher.quoteReplacement(matcher.group())));
        }
        matcher.appendTail(marked);
        return new SpokenText(words(marked.toString()), List.copyOf(amounts));
    }

    private static List<String> words(String text) {
        StringBuilder small = new StringBuilder();
        text.codePoints().forEach(point -> small.appendCodePoint(letter(point)));
        return Stream.of(small.toString().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int letter(int point) {
        return Character.isLetterOrDigit(point) || point == AMOUNT.charAt(0)
                ? Character.toLowerCase(Character.toUpperCase(point))
                : ' ';
    }
}

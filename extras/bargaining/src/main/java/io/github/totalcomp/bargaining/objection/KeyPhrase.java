package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.DefinitionException;
import java.util.List;

/** A key phrase taken apart: words, beginnings of words, amounts and gaps. */
record KeyPhrase(String text, List<String> parts) {

    /** The most words that one gap spans. */
    static final int LONGEST_GAP = 3;

    static final String GAP = "*";

    static KeyPhrase parse(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        boolean sound =
                parts.stream().allMatch(KeyPhrase::isSound) && parts.stream().anyMatch(part -> !part.equals(GAP));
        if (!sound) {
            throw new DefinitionException(
                    "a key phrase must be words in small letters, with * for a gap or the rest of a word and # for an"
                            + " amount, between single blanks",
                    DefinitionException.quoted(text),
                    "write it like \"not * flexib*\"");
        }
        return new KeyPhrase(text, parts);
    }

    private static boolean isSound(String part) {
        if (part.equals(GAP) || part.equals(SpokenText.AMOUNT)) {
            return true;
        }
        String word = part.endsWith("*") ? part.substring(0, part.length() - 1) : part;
        return SpokenText.of(word).words().equals(List.of(word));
    }

    /** How much the phrase says: the number of its words, gaps not counted. */
    int weight() {
        return (int) parts.stream().filter(part -> !part.equals(GAP)).count();
    }

    boolean matches(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (matches(words, from, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> words, int from, int part) {
        if (part == parts.size()) {
            return true;
        }
        if (parts.get(part).equals(GAP)) {
            for (int gap = 0; gap <= LONGEST_GAP && from + gap <= words.size(); gap++) {
                if (matches(words, from + gap, part + 1)) {
                    return true;
                }
            }
            return false;
        }
        return from < words.size() && fits(parts.get(part), words.get(from)) && matches(words, from + 1, part + 1);
    }

    /** How many of its words a text holds, anywhere. */
    int shared(List<String> words) {
        return (int) parts.stream()
                .filter(part -> !part.equals(GAP))
                .filter(part -> words.stream().anyMatch(word -> fits(part, word)))
                .count();
    }

    private static boolean fits(String part, String word) {
        return part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
    }
}

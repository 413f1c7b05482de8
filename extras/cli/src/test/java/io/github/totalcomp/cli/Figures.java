package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares the figures of a result as text with those of the same result as data. */
final class Figures {

    private static final Pattern MONEY = Pattern.compile("-?\\d+\\.\\d{2}");

    private Figures() {}

    static JsonNode json(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all amounts below a node. */
    static List<String> amounts(JsonNode node) {
        List<String> amounts = new ArrayList<>();
        if (node.isTextual() && MONEY.matcher(node.asText()).matches()) {
            amounts.add(node.asText());
        }
        assertThat(node.isFloatingPointNumber()).as("%s", node).isFalse();
        node.forEach(child -> amounts.addAll(amounts(child)));
        return amounts;
    }

    /** Every amount below the node stands in the text, with grouped thousands, with or without its cents. */
    static void assertShown(JsonNode node, String text) {
        assertThat(amounts(node)).isNotEmpty().allSatisfy(amount -> {
            String grouped = amount.replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
            String whole = grouped.replaceFirst("\\.00$", "");
            assertThat(text)
                    .containsPattern("(?<![\\d,.])(" + Pattern.quote(grouped) + "|" + Pattern.quote(whole)
                            + ")(?![\\d,]|\\.\\d)");
        });
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }
}

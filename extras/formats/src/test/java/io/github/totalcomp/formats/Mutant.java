package io.github.totalcomp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file with one change: a value removed, renamed, or replaced by one of another kind. */
record Mutant(String what, JsonNode json) {

    private static final List<JsonNode> VALUES = List.of(
            JsonNodeFactory.instance.numberNode(3),
            JsonNodeFactory.instance.numberNode(0.5),
            JsonNodeFactory.instance.numberNode(-1),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.textNode(""),
            JsonNodeFactory.instance.textNode(" "),
            JsonNodeFactory.instance.textNode("x\u0007"),
            JsonNodeFactory.instance.textNode("-1"),
            JsonNodeFactory.instance.textNode("1e9"),
            JsonNodeFactory.instance.textNode("x".repeat(300)),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.objectNode());

    /** Just within and just beyond the limits of whole numbers that readers have. */
    private static final List<JsonNode> WHOLE_NUMBERS = IntStream.of(
                    0,
                    1,
                    31,
                    32,
                    60,
                    61,
                    80,
                    81,
                    100,
                    101,
                    200,
                    201,
                    240,
                    241,
                    365,
                    366,
                    36_600,
                    36_601,
                    100_000_000,
                    100_000_001,
                    999_999_999,
                    1_000_000_000)
            .<JsonNode>mapToObj(JsonNodeFactory.instance::numberNode)
            .toList();

    /** The longest label and decimals, and those that are one longer. */
    private static final List<JsonNode> TEXTS = Stream.of(
                    "x".repeat(200),
                    "x".repeat(201),
                    "0",
                    "0".repeat(29) + "1",
                    "0".repeat(30) + "1",
                    "1." + "0".repeat(40),
                    "1." + "0".repeat(41))
            .<JsonNode>map(JsonNodeFactory.instance::textNode)
            .toList();

    static List<Mutant> of(JsonNode original) {
        List<Mutant> mutants = new ArrayList<>();
        walk(original, "", original, mutants);
        return mutants;
    }

    private static void walk(JsonNode root, String pointer, JsonNode node, List<Mutant> mutants) {
        if (!pointer.isEmpty()) {
            mutants.add(remove(root, pointer));
            VALUES.forEach(value -> mutants.add(replace(root, pointer, value)));
            List<JsonNode> more = node.isInt() ? WHOLE_NUMBERS : node.isTextual() ? TEXTS : List.<JsonNode>of();
            more.forEach(value -> mutants.add(replace(root, pointer, inCurrencyOf(node, value))));
        }
        if (node instanceof ObjectNode object) {
            mutants.add(add(root, pointer));
            object.fieldNames()
                    .forEachRemaining(name -> walk(root, pointer + "/" + escaped(name), object.get(name), mutants));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(root, pointer + "/" + i, array.get(i), mutants);
            }
        }
    }

    /** A name as a step of a JSON pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** A decimal with the code that the original names its currency by. */
    private static JsonNode inCurrencyOf(JsonNode original, JsonNode value) {
        return original.asText().matches("[A-Z]{3} .*") && value.asText().matches("[01].*")
                ? JsonNodeFactory.instance.textNode(original.asText().substring(0, 4) + value.asText())
                : value;
    }

    private static Mutant add(JsonNode root, String pointer) {
        JsonNode copy = root.deepCopy();
        ((ObjectNode) copy.at(pointer)).put("zzz", 1);
        return new Mutant("add zzz to " + pointer, copy);
    }

    private static Mutant remove(JsonNode root, String pointer) {
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = last(pointer);
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }
        return new Mutant("remove " + pointer, copy);
    }

    private static Mutant replace(JsonNode root, String pointer, JsonNode value) {
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = last(pointer);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
        String shown = value.toString();
        String length = shown.length() > 12 ? " of " + shown.length() : "";
        return new Mutant(pointer + " = " + shown.substring(0, Math.min(12, shown.length())) + length, copy);
    }
}

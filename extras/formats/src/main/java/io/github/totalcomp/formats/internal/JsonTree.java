package io.github.totalcomp.formats.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes trees of maps, lists, texts, whole numbers and truth values as JSON, the same on every machine. */
public final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /**
     * {@return the tree as indented JSON, ending with a line break}
     *
     * @param tree an object
     */
    public static String write(Map<String, ?> tree) {
        return write(tree, json -> json.setPrettyPrinter(printer()));
    }

    /**
     * {@return the tree as JSON on one line, ending with a line break}
     *
     * @param tree an object
     */
    public static String writeLine(Map<String, ?> tree) {
        return write(tree, json -> json);
    }

    private static String write(Map<String, ?> tree, UnaryOperator<JsonGenerator> style) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = style.apply(FACTORY.createGenerator(text))) {
            value(json, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /**
     * Writes a tree, or a single value of one, where a generator stands.
     *
     * @param json written to, neither flushed nor closed
     * @param value a map, list, text, whole number or truth value
     * @throws IOException if writing fails
     */
    public static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                value(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}

package io.github.totalcomp.formats.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an object that is a table, in the order of the file. */
record TableDecoder<K, V>(Decoder<K> key, Decoder<V> value) implements Decoder<Map<K, V>> {

    @Override
    public Map<K, V> decode(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Map<K, V> table = new LinkedHashMap<>();
        for (String name : fields.names()) {
            fields.optional(name, each -> {
                K decoded = key.decode(new JsonValue.Text(each.place(), name));
                if (table.put(decoded, value.decode(each)) != null) {
                    throw new FaultsException(each.place()
                            .fault("a name must stand once in its table", "a second one", "remove one of the two"));
                }
                return name;
            });
        }
        return fields.build(() -> table);
    }

    @Override
    public Map<K, V> quick(Tokens tokens) {
        tokens.openObject();
        Map<K, V> table = new LinkedHashMap<>();
        while (tokens.nextField()) {
            K decoded = key.quick(tokens);
            tokens.takeColon();
            if (table.put(decoded, value.quick(tokens)) != null) {
                throw Tokens.giveUp();
            }
        }
        return table;
    }
}

package io.github.totalcomp.formats.internal;

import io.github.totalcomp.formats.FormatFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a list of one item or more; the faults of all items come up together. */
record ListDecoder<T>(Decoder<T> item) implements Decoder<List<T>> {

    private static final int MOST_ITEMS = 10_000;

    @Override
    public List<T> decode(JsonValue json) {
        if (!(json instanceof JsonValue.Items list)) {
            throw json.broken("must be a list in brackets", "write […] here");
        }
        if (list.items().isEmpty() || list.items().size() > MOST_ITEMS) {
            throw new FaultsException(list.place()
                    .fault(
                            "a list must have 1 to " + MOST_ITEMS + " items",
                            list.items().size() + " items",
                            "correct the list"));
        }
        List<T> values = new ArrayList<>();
        List<FormatFault> faults = new ArrayList<>();
        for (JsonValue each : list.items()) {
            try {
                values.add(item.decode(each));
            } catch (FaultsException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return List.copyOf(values);
    }

    @Override
    public List<T> quick(Tokens tokens) {
        tokens.openList();
        List<T> values = new ArrayList<>();
        while (tokens.nextItem()) {
            values.add(item.quick(tokens));
        }
        if (values.isEmpty() || values.size() > MOST_ITEMS) {
            throw Tokens.giveUp();
        }
        return Collections.unmodifiableList(values);
    }
}

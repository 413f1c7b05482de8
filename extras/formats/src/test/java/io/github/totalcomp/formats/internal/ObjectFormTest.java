package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ObjectFormTest {

    @Test
    void aRuleOnFieldsNamesThoseOfTheForm() {
        assertThatThrownBy(() -> new Pair().requireWith("first", "third"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a form has no field third");
        assertThatThrownBy(() -> new Pair().requireOneOf("first", "third"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a form has no field third");
    }

    private static final class Pair extends ObjectForm<String> {
        private final Field<String> first = required("first", Decoders.text());
        private final Field<String> second = required("second", Decoders.text());

        @Override
        protected String make(Values values) {
            return values.get(first) + values.get(second);
        }
    }
}

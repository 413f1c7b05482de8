package io.github.totalcomp.formats.internal;

import java.util.List;

/** A value of a JSON file together with the place where it stands. Numbers keep their text: nothing is converted. */
public sealed interface JsonValue {

    /** {@return where the value stands} */
    Place place();

    /** {@return the kind of value in words, for messages} */
    String kind();

    /** {@return the value as a message shows it} */
    String shown();

    /** {@return the error that this value breaks a rule} */
    default FaultsException broken(String rule, String remedy) {
        return new FaultsException(place().fault(rule, shown(), remedy));
    }

    /**
     * A text in quotes.
     *
     * @param place where it stands
     * @param text without the quotes
     */
    record Text(Place place, String text) implements JsonValue {
        @Override
        public String kind() {
            return "a text in quotes";
        }

        @Override
        public String shown() {
            return "\"" + text + "\"";
        }
    }

    /**
     * A number, true, false or null.
     *
     * @param place where it stands
     * @param kind in words
     * @param text as it stands in the file
     */
    record Bare(Place place, String kind, String text) implements JsonValue {
        /** The kind of a number. */
        public static final String NUMBER = "a number";

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A list.
     *
     * @param place where it stands
     * @param items in the order of the file
     */
    record Items(Place place, List<JsonValue> items) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String shown() {
            return items.isEmpty() ? "an empty list" : kind();
        }
    }

    /**
     * An object.
     *
     * @param place where it stands
     * @param members in the order of the file, repeated names included
     */
    record Members(Place place, List<Member> members) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String shown() {
            return members.isEmpty() ? "an empty object" : kind();
        }
    }

    /**
     * A field of an object.
     *
     * @param name as it stands in the file
     * @param value its value, whose place is the field's
     */
    record Member(String name, JsonValue value) {}
}

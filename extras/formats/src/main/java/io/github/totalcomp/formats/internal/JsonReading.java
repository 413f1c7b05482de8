package io.github.totalcomp.formats.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns what a parser reads into {@link JsonValue}s, within limits of size and depth. For one value. */
final class JsonReading {

    private final JsonParser parser;
    private long charactersLeft = JsonSource.MOST_CHARACTERS;

    JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return the value where the parser stands} */
    JsonValue value(Place place) throws IOException {
        return value(place, 0);
    }

    private JsonValue value(Place place, int level) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && level >= JsonSource.MOST_LEVELS) {
            throw new FaultsException(place.fault(
                    "objects and lists may be nested " + JsonSource.MOST_LEVELS + " levels deep",
                    "deeper",
                    "remove the levels that are not needed"));
        }
        return switch (token) {
            case START_OBJECT -> members(place, level);
            case START_ARRAY -> items(place, level);
            default -> {
                spend(parser.getTextLength(), place);
                yield scalar(parser, place);
            }
        };
    }

    static JsonValue scalar(JsonParser parser, Place place) throws IOException {
        String text = String.valueOf(parser.getText());
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new JsonValue.Text(place, text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Bare(place, JsonValue.Bare.NUMBER, text);
            default -> new JsonValue.Bare(place, text, text);
        };
    }

    private JsonValue members(Place place, int level) throws IOException {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Place own = place.field(name, parser.currentTokenLocation());
            spend(name.length(), own);
            members.add(new JsonValue.Member(name, value(own, level + 1)));
        }
        return new JsonValue.Members(place, members);
    }

    private JsonValue items(Place place, int level) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.item(items.size(), parser.currentTokenLocation()), level + 1));
        }
        return new JsonValue.Items(place, items);
    }

    /** Counts a token and the character that must at least stand between it and the next. */
    private void spend(int characters, Place place) {
        if (characters > JsonSource.LONGEST_TOKEN) {
            throw new FaultsException(place.fault(
                    "a name, number or text may have " + JsonSource.LONGEST_TOKEN + " characters",
                    "longer",
                    "shorten it"));
        }
        charactersLeft -= characters + 1L;
        if (charactersLeft < 0) {
            throw new FaultsException(place.fault(
                    "a value may have " + JsonSource.MOST_CHARACTERS + " characters", "more up to here", "shorten it"));
        }
    }
}

package niangjia.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the first command of a request gave.
 *
 * @param result a String, Integer, Long or null: nothing else may be the result of a command
 * @param stream the stream last written to, null if nothing was written
 * @param sequence the number in that stream of the last event written, -1 if nothing was written
 */
public record Answer(@Nullable Object result, @Nullable String stream, long sequence) {
    private static final int LENGTH = 4000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** @throws IllegalStateException if the result is of another kind or too long */
    static String encode(@Nullable Object result) {
        String json = JSON.writeValueAsString(Stored.of(result));
        if (json.length() > LENGTH) {
            throw new IllegalStateException("result of " + json.length() + " characters (expected: <= " + LENGTH + ")");
        }
        return json;
    }

    static @Nullable Object decode(String json) {
        Stored stored = JSON.readValue(json, Stored.class);
        if (stored.text != null) {
            return stored.text;
        }
        if (stored.number != null) {
            return stored.number;
        }
        return stored.large;
    }

    private record Stored(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Long large) {
        static Stored of(@Nullable Object result) {
            if (result == null) {
                return new Stored(null, null, null);
            }
            if (result instanceof String text) {
                return new Stored(text, null, null);
            }
            if (result instanceof Integer number) {
                return new Stored(null, number, null);
            }
            if (result instanceof Long large) {
                return new Stored(null, null, large);
            }
            throw new IllegalStateException("result of a command: "
                    + result.getClass().getName() + " (expected: String, Integer, Long or null)");
        }
    }
}

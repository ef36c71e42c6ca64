package niangjia.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a draft holds.
 *
 * @param fields values by the name of the field, in the order of the form; no value for a box that is not ticked
 * @param said what a choice is called on the screen, by the name of the field
 * @param sequence of the matter as the writer saw it; null where it has none
 * @param request id the form would have been handed in under, so that it never acts twice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftWords(
        Map<String, List<String>> fields,
        Map<String, String> said,
        @Nullable Long sequence,
        @Nullable String request) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Nobody types these. */
    private static final List<String> UNTYPED =
            List.of("_csrf", "requestId", "sequence", "seenToken", "choice", "overtakenAt");

    DraftWords {
        fields = new LinkedHashMap<>(fields);
        said = new LinkedHashMap<>(said);
    }

    static DraftWords of(String words) {
        JsonNode read = JSON.readTree(words);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        read.path("fields").properties().forEach(field -> {
            List<String> values = new ArrayList<>();
            field.getValue().forEach(value -> values.add(value.asString()));
            fields.put(field.getKey(), values);
        });
        Map<String, String> said = new LinkedHashMap<>();
        read.path("said")
                .properties()
                .forEach(field -> said.put(field.getKey(), field.getValue().asString()));
        JsonNode sequence = read.path("sequence");
        JsonNode request = read.path("request");
        return new DraftWords(
                fields,
                said,
                sequence.isNumber() ? sequence.asLong() : null,
                request.isString() ? request.asString() : null);
    }

    /** Of a form that came in and found no page to come back on. */
    static DraftWords typed(MultiValueMap<String, String> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (!UNTYPED.contains(name)) {
                fields.put(name, List.copyOf(values));
            }
        });
        return new DraftWords(fields, Map.of(), null, typed.getFirst("requestId"));
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** What is shown of a field: the name of a choice rather than its code. */
    String shown(String field) {
        return said.getOrDefault(field, String.join(" ", fields.getOrDefault(field, List.of())));
    }

    /** The longest that was typed, which is what a person knows their draft by. */
    String first() {
        return fields.keySet().stream()
                .map(this::shown)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}

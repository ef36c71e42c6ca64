package niangjia.complaint.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters, bodies and answers, as every operation of the API has them. */
public final class OpenApiParts {
    public static final String JSON = "application/json";

    private OpenApiParts() {}

    public static List<Map<String, Object>> sent() {
        return List.of(
                header("Idempotency-Key", true, "8 to 100 characters; the same key never acts twice"),
                header("If-Match", false, "the ETag the writer saw; 412 says what has changed since"));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> responses(Map<String, Object> operation) {
        return (Map<String, Object>) operation.getOrDefault("responses", Map.of());
    }

    public static Map<String, Object> answer(String type, Map<String, Object> schema) {
        return Map.of(
                "description",
                type.equals(JSON)
                        ? "answer"
                        : type.equals(ImportApi.LINES) ? "one line for each row, the counts last" : "refusal",
                "content",
                Map.of(type, Map.of("schema", schema)));
    }

    public static Map<String, Object> body(String type, Map<String, Object> schema) {
        return Map.of("required", true, "content", Map.of(type, Map.of("schema", schema)));
    }

    public static Map<String, Object> header(String name, boolean required, String description) {
        return Map.of(
                "name",
                name,
                "in",
                "header",
                "required",
                required,
                "description",
                description,
                "schema",
                Map.of("type", "string"));
    }

    public static Map<String, Object> path(String name) {
        return Map.of("name", name, "in", "path", "required", true, "schema", Map.of("type", "string"));
    }

    public static Map<String, Object> query(String name, Map<String, Object> schema) {
        return Map.of("name", name, "in", "query", "schema", schema);
    }

    public static Map<String, Object> text(String name) {
        return query(name, Map.of("type", "string"));
    }

    public static Map<String, Object> option(String name, Enum<?>[] values) {
        return query(
                name,
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(values).map(Enum::name).toList()));
    }

    public static Map<String, Object> required(Map<String, Object> parameter) {
        Map<String, Object> needed = new LinkedHashMap<>(parameter);
        needed.put("required", true);
        return needed;
    }
}

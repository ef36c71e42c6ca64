package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.Problem;
import niangjia.shared.web.seen.SeenHeader;

/** Parameters, bodies and answers, as every operation of the API has them. */
public final class OpenApiParts {
    public static final String JSON = "application/json";

    private OpenApiParts() {}

    public static List<Map<String, Object>> sent() {
        return List.of(
                header("Idempotency-Key", true, "8 to 100 characters; the same key never acts twice"),
                header("If-Match", false, "the ETag the writer saw; 412 says what has changed since"),
                header(
                        "Prefer",
                        false,
                        "wait=0: answered when it is on record, not when reading shows it; may be ignored"),
                header(
                        SeenHeader.NAME,
                        false,
                        "what was on screen, of an act that decides; not told if absent. JSON: " + SeenHeader.EXAMPLE));
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

    /** Parameters of a list that is read page by page. */
    @SafeVarargs
    public static List<Map<String, Object>> paged(Map<String, Object>... parameters) {
        return paged(Arrays.asList(parameters));
    }

    public static List<Map<String, Object>> paged(List<Map<String, Object>> parameters) {
        List<Map<String, Object>> all = new ArrayList<>(parameters);
        all.add(text("cursor"));
        all.add(query("size", Map.of("type", "integer", "minimum", 1, "maximum", PageLink.LARGEST, "default", 100)));
        return all;
    }

    /** The reading operation among those of a path. */
    @SuppressWarnings("unchecked")
    static Optional<Map<String, Object>> read(Object methods) {
        return Optional.ofNullable(((Map<String, Map<String, Object>>) methods).get("get"));
    }

    @SuppressWarnings("unchecked")
    static void also(Map<String, Object> operation, List<Map<String, Object>> parameters) {
        List<Map<String, Object>> all =
                new ArrayList<>((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()));
        all.addAll(parameters);
        operation.put("parameters", all);
    }

    /** One that answers with a record, or refuses with a problem document. */
    public static Map<String, Object> operation(
            String id, List<Map<String, Object>> parameters, Class<?> answered, RecordSchemas records) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(JSON, records.of(answered)));
        responses.put("default", answer("application/problem+json", records.of(Problem.class)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        return operation;
    }

    /** An act: on a matter named in the address, or one that begins a matter. */
    public static Map<String, Object> act(String name, boolean begins, Class<?> answered, RecordSchemas records) {
        List<Map<String, Object>> parameters = new ArrayList<>(sent());
        if (!begins) {
            parameters.add(0, path("id"));
        }
        Map<String, Object> operation = operation(name, parameters, answered, records);
        operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + name)));
        if (begins) {
            responses(operation).put("201", answer(JSON, records.of(answered)));
        }
        return operation;
    }
}

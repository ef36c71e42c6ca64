package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.PartyKind;
import niangjia.complaint.WorkerKind;
import niangjia.shared.web.acts.JsonValues;

/** JSON Schemas of what acts take, read off their forms. */
final class ActSchemas {
    private static final Map<String, Object> LINE = Map.of("type", "string", "maxLength", JsonValues.LINE);
    private static final Map<String, Object> ACCOUNT = Map.of("type", "string", "maxLength", JsonValues.ACCOUNT);
    private static final Map<String, Object> DATE = Map.of("type", "string", "format", "date");
    private static final Map<String, Object> FLAG = Map.of("type", "boolean", "default", false);
    private static final Map<String, Object> SUM = Map.of(
            "description",
            "yuan, two decimals at most",
            "oneOf",
            List.of(
                    Map.of("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L),
                    Map.of("type", "string", "pattern", "^\\d{1,13}(\\.\\d{1,2})?$")));

    private ActSchemas() {}

    static Map<String, Object> of(ActForm form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.fields().forEach(field -> properties.put(field.name(), of(field)));
        properties.put(CommandReader.LATE_REASON, LINE);
        List<String> required = form.fields().stream()
                .filter(ActField::required)
                .map(ActField::name)
                .toList();
        return object(properties, required);
    }

    private static Map<String, Object> of(ActField field) {
        Map<String, Object> one = one(field);
        return field.many() ? Map.of("type", "array", "maxItems", JsonValues.ENTRIES, "items", one) : one;
    }

    private static Map<String, Object> one(ActField field) {
        return switch (field.kind()) {
            case TEXT -> LINE;
            case SEALED -> ACCOUNT;
            case UNIT -> Map.of("type", "string", "description", "code of an open unit");
            case MONEY -> SUM;
            case DATE -> DATE;
            case MOMENT -> Map.of("type", "string", "format", "date-time", "description", "absent: now");
            case ENUM -> Map.of("type", "string", "enum", field.options());
            case FLAG -> FLAG;
            case NUMBER -> Map.of("type", "integer", "format", "int32");
            case PERSON -> Map.of("type", "string", "description", "a key within the complaint, or person:…");
            case COMPLAINT -> Map.of("type", "string", "pattern", "^complaint:[A-Za-z0-9-]{1,54}$");
            case CALLER -> caller();
            case PARTY -> party();
            case INSTALMENT -> object(new LinkedHashMap<>(Map.of("dueOn", DATE, "sum", SUM)), List.of("dueOn", "sum"));
        };
    }

    private static Map<String, Object> caller() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String part : CallerReader.FIELDS) {
            properties.put(
                    part,
                    switch (part) {
                        case "anonymous" -> FLAG;
                        case "kinds" -> Map.of("type", "array", "items", options(WorkerKind.values()));
                        default -> LINE;
                    });
        }
        return object(properties, List.of());
    }

    private static Map<String, Object> party() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("partyId", LINE);
        properties.put("kind", options(PartyKind.values()));
        properties.put("name", LINE);
        return object(properties, List.of("partyId", "kind", "name"));
    }

    private static Map<String, Object> options(Enum<?>[] values) {
        return Map.of(
                "type", "string", "enum", Arrays.stream(values).map(Enum::name).toList());
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", new ArrayList<>(required));
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}

package niangjia.shared.web.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schemas of what acts take, read off their slots. */
public final class FormSchemas {
    private static final Map<String, Object> LINE = Map.of("type", "string", "maxLength", JsonValues.LINE);
    private static final Map<String, Object> SUM = Map.of(
            "description",
            "yuan, two decimals at most",
            "oneOf",
            List.of(
                    Map.of("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L),
                    Map.of("type", "string", "pattern", "^\\d{1,13}(\\.\\d{1,2})?$")));

    private FormSchemas() {}

    /** Of a whole body: the slots, and why it is entered late. */
    public static Map<String, Object> of(List<Slot> slots) {
        Map<String, Object> properties = properties(slots);
        properties.put(FormReader.LATE_REASON, LINE);
        return object(properties, required(slots));
    }

    private static Map<String, Object> properties(List<Slot> slots) {
        Map<String, Object> properties = new LinkedHashMap<>();
        slots.forEach(slot -> properties.put(slot.name(), of(slot)));
        return properties;
    }

    private static List<String> required(List<Slot> slots) {
        return slots.stream().filter(Slot::required).map(Slot::name).toList();
    }

    private static Map<String, Object> of(Slot slot) {
        Map<String, Object> one = one(slot);
        return slot.many() ? Map.of("type", "array", "maxItems", JsonValues.ENTRIES, "items", one) : one;
    }

    private static Map<String, Object> one(Slot slot) {
        return switch (slot.kind()) {
            case TEXT -> LINE;
            case SEALED -> Map.of("type", "string", "maxLength", JsonValues.ACCOUNT);
            case UNIT -> Map.of("type", "string", "description", "code of an open unit");
            case MONEY -> SUM;
            case DATE -> Map.of("type", "string", "format", "date");
            case MOMENT -> Map.of("type", "string", "format", "date-time", "description", "absent: now");
            case ENUM -> Map.of("type", "string", "enum", slot.options());
            case FLAG -> Map.of("type", "boolean", "default", false);
            case NUMBER -> Map.of("type", "integer", "format", "int32");
            case PERSON -> Map.of("type", "string", "description", "a key within the matter, or person:…");
            case ID -> Map.of("type", "string", "description", slot.type().getSimpleName());
            case PART -> object(properties(slot.parts()), required(slot.parts()));
        };
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}

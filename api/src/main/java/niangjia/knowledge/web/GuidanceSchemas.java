package niangjia.knowledge.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.knowledge.Categories;
import niangjia.knowledge.GuidanceLimits;

/** JSON Schemas of what the acts on guidance take, by the name of the act. */
public final class GuidanceSchemas {
    private static final Map<String, Object> DAY = Map.of("type", "string", "format", "date");
    private static final Map<String, Object> REASON = line(GuidanceLimits.REASON);

    private GuidanceSchemas() {}

    /** The path behind {@code /knowledge}, then what it takes. */
    public static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        Map<String, Object> write = wording();
        write.put(GuidanceReader.KEY, line(60));
        write.put(
                GuidanceReader.UNIT, Map.of("type", "string", "description", "code of an open unit; absent: your own"));
        all.put("WriteGuidance", object(write, required()));
        Map<String, Object> revise = wording();
        revise.put(GuidanceReader.REASON, REASON);
        List<String> needed = new ArrayList<>(required());
        needed.add(GuidanceReader.REASON);
        all.put("ReviseGuidance", object(revise, needed));
        for (String act : List.of("WithdrawGuidance", "ReinstateGuidance")) {
            all.put(act, object(Map.of(GuidanceReader.REASON, REASON), List.of(GuidanceReader.REASON)));
        }
        return all;
    }

    public static Map<String, Object> search() {
        Map<String, Object> properties = new LinkedHashMap<>();
        KnowledgeApi.SEARCH.forEach(field -> properties.put(field, Map.of("type", "string")));
        return object(properties, List.of());
    }

    private static List<String> required() {
        return List.of("title", "text", "category", "sources", "jurisdiction", "validFrom");
    }

    private static Map<String, Object> wording() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String field : GuidanceReader.WORDING) {
            properties.put(
                    field,
                    switch (field) {
                        case "title" -> line(GuidanceLimits.TITLE);
                        case "text" -> line(GuidanceLimits.TEXT);
                        case "category" -> Map.of("type", "string", "enum", Categories.CODES);
                        case "keywords", "callersWords" ->
                            Map.of(
                                    "type",
                                    "array",
                                    "maxItems",
                                    GuidanceLimits.WORDS,
                                    "items",
                                    line(GuidanceLimits.WORD));
                        case "sources" ->
                            Map.of(
                                    "type",
                                    "array",
                                    "minItems",
                                    1,
                                    "maxItems",
                                    GuidanceLimits.SOURCES,
                                    "items",
                                    source());
                        case "jurisdiction" -> line(GuidanceLimits.PLACE);
                        case "verifiedBy" -> line(GuidanceLimits.PERSON);
                        default -> DAY;
                    });
        }
        return properties;
    }

    private static Map<String, Object> source() {
        Map<String, Object> properties = new LinkedHashMap<>();
        GuidanceReader.SOURCE.forEach(
                field -> properties.put(field, field.equals("inForceSince") ? DAY : line(GuidanceLimits.SOURCE)));
        return object(properties, List.of("law"));
    }

    private static Map<String, Object> line(int longest) {
        return Map.of("type", "string", "maxLength", longest);
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

package niangjia.rules.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.rules.RulesLimits;
import niangjia.shared.terms.Grandfathering;

/** JSON Schemas of what the acts on the rules take, by the segment of the act; and of what a trial takes. */
public final class RulesSchemas {
    private static final List<String> OPTIONAL = List.of("file", "grandfathering");

    private RulesSchemas() {}

    public static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (RulesAct act : RulesAct.values()) {
            Map<String, Object> properties = properties(act);
            properties.put(RulesAct.REASON, Map.of("type", "string", "maxLength", RulesLimits.REASON));
            List<String> required = new ArrayList<>(act.fields());
            required.removeAll(OPTIONAL);
            required.add(RulesAct.REASON);
            if (act == RulesAct.DAYS) {
                required.remove("text");
            }
            all.put(
                    act.segment(),
                    Map.of(
                            "type",
                            "object",
                            "properties",
                            properties,
                            "required",
                            required,
                            "additionalProperties",
                            false));
        }
        return all;
    }

    /** The fields of the act it names, without a reason. */
    public static Map<String, Object> whatIf() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                RulesApi.ACT,
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(RulesAct.values()).map(RulesAct::segment).toList()));
        Arrays.stream(RulesAct.values()).forEach(act -> properties.putAll(properties(act)));
        return Map.of("type", "object", "properties", properties, "required", List.of(RulesApi.ACT));
    }

    private static Map<String, Object> properties(RulesAct act) {
        Map<String, Object> properties = new LinkedHashMap<>();
        act.fields().forEach(field -> properties.put(field, schema(field)));
        return properties;
    }

    private static Map<String, Object> schema(String field) {
        return switch (field) {
            case "effectiveOn" -> Map.of("type", "string", "format", "date");
            case "grandfathering" ->
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(Grandfathering.values()).map(Enum::name).toList(),
                        "default",
                        Grandfathering.STARTED_KEEP.name());
            case "text" -> Map.of("type", "string", "maxLength", RulesLimits.FILE);
            default -> Map.of("type", "string");
        };
    }
}

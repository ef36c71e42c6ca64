package niangjia.audit.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it is stored, in JSON. What is sealed in it stays sealed; a plain value that the reader may not know, or
 * nobody may, is covered.
 *
 * @param covered how many values are
 */
record ReplayJson(String text, int covered) {
    static final String COVER = "■";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Set<String> EVERY_EVENT_HAS = Set.of("complaintId", "caseId", "referralId", "occurredAt");
    private static final Set<String> SEALED = Set.of("person", "cipher");

    static ReplayJson of(ReplayStep step) {
        Set<String> shown = step.fields().stream().map(Field::path).collect(Collectors.toCollection(HashSet::new));
        shown.addAll(EVERY_EVENT_HAS);
        for (Text text : step.texts()) {
            SEALED.forEach(part -> shown.add(text.field() + "." + part));
        }
        JsonNode event = JSON.readTree(step.stored().payload());
        int covered = cover(event, "", shown);
        return new ReplayJson(JSON.writeValueAsString(event), covered);
    }

    private static int cover(JsonNode node, String path, Set<String> shown) {
        int covered = 0;
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : Set.copyOf(object.properties())) {
                String at = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
                if (hides(each.getValue(), at, shown)) {
                    object.put(each.getKey(), COVER);
                    covered++;
                }
                covered += cover(each.getValue(), at, shown);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String at = path + "[" + i + "]";
                if (hides(array.get(i), at, shown)) {
                    array.set(i, COVER);
                    covered++;
                }
                covered += cover(array.get(i), at, shown);
            }
        }
        return covered;
    }

    private static boolean hides(JsonNode value, String path, Set<String> shown) {
        return value.isValueNode() && !value.isNull() && !shown.contains(path);
    }
}

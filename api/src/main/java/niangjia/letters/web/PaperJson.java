package niangjia.letters.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niangjia.shared.web.Faults;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a paper as JSON, on their way in and out. */
public final class PaperJson {
    private PaperJson() {}

    /** The values as a draft sealed them. */
    public static ObjectNode object(String written) {
        return copy(StrictJson.object(written.getBytes(StandardCharsets.UTF_8)));
    }

    public static ObjectNode copy(JsonNode body) {
        return (ObjectNode) body.deepCopy();
    }

    /** @throws niangjia.shared.web.BadInput if it is no object */
    public static ObjectNode values(@Nullable JsonNode written) {
        if (written == null || JsonValues.absent(written)) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!written.isObject()) {
            Faults faults = new Faults();
            faults.add(PaperValues.VALUES, Faults.WRONG_TYPE, null, "object");
            faults.refuse();
        }
        return (ObjectNode) written;
    }

    public static List<String> lines(@Nullable JsonNode node) {
        List<String> lines = new ArrayList<>();
        if (node == null) {
            return lines;
        }
        if (node.isString()) {
            lines.addAll(Arrays.asList(node.stringValue().split("\\R", -1)));
        }
        node.forEach(each -> lines.add(each.asString("")));
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

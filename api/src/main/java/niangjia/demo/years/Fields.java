package niangjia.demo.years;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of acts, written as name and value in turn. */
final class Fields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Fields() {}

    /** Enums by name; lists of texts and of bodies as arrays. */
    static ObjectNode of(Object... namesAndValues) {
        ObjectNode body = JSON.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.set(namesAndValues[i].toString(), value(namesAndValues[i + 1]));
        }
        return body;
    }

    private static JsonNode value(Object value) {
        if (value instanceof List<?> many) {
            ArrayNode array = JSON.arrayNode();
            many.forEach(each -> array.add(value(each)));
            return array;
        }
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return value instanceof Integer number ? JSON.numberNode(number) : JSON.stringNode(value.toString());
    }
}

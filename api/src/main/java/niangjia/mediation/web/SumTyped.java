package niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niangjia.mediation.sums.SumKind;
import niangjia.mediation.web.SumField.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was typed into a page's form into the body the API takes, so that both are read by one reader. */
final class SumTyped {
    static final int ROWS = 24;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SumKind kind;
    private final MultiValueMap<String, String> typed;

    /** Only what the form asks for is taken; a language asked for in the address is none of it. */
    SumTyped(SumKind kind, MultiValueMap<String, String> parameters) {
        this.kind = kind;
        this.typed = parameters.entrySet().stream()
                .filter(each -> SumFields.of(kind).stream()
                        .anyMatch(field -> each.getKey().equals(field.name())
                                || each.getKey().startsWith(field.name() + "[")))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedMultiValueMap::new));
    }

    MultiValueMap<String, String> typed() {
        return typed;
    }

    /** Whether the form was sent at all. */
    boolean sent() {
        return !typed.isEmpty();
    }

    /** What was typed, without what was left empty: an address to come back to. */
    MultiValueMap<String, String> filled() {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> {
            String value = values.get(0);
            if (value != null && !value.isBlank()) {
                filled.add(name, value.strip());
            }
        });
        return filled;
    }

    ObjectNode body() {
        return body(SumFields.of(kind), "");
    }

    private ObjectNode body(List<SumField> fields, String prefix) {
        ObjectNode body = JSON.objectNode();
        for (SumField field : fields) {
            String written = text(prefix + field.name());
            if (field.look() == Look.ROWS) {
                body.set(field.name(), rows(field, prefix + field.name()));
            } else if (field.look() == Look.FLAG) {
                body.put(field.name(), "true".equals(written));
            } else if (written != null) {
                boolean sum = field.look() == Look.MONEY;
                body.put(field.name(), sum ? written.replaceAll("[,，\\s元]", "") : written);
            }
        }
        return body;
    }

    private ArrayNode rows(SumField field, String path) {
        ArrayNode rows = JSON.arrayNode();
        for (int row = 0; row < ROWS; row++) {
            String prefix = path + "[" + row + "].";
            if (field.parts().stream().anyMatch(part -> text(prefix + part.name()) != null)) {
                rows.add(body(field.parts(), prefix));
            }
        }
        return rows;
    }

    private @Nullable String text(String path) {
        String written = typed.getFirst(path);
        return written == null || written.isBlank() ? null : written.strip();
    }
}

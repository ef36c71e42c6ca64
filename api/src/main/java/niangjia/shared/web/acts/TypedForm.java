package niangjia.shared.web.acts;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what was typed into a page's form into the body the API takes, so that both are read by one reader. A part's
 * fields are named {@code complainant.name}, a row's {@code respondents[0].name}; a list of lines is typed one to a line.
 */
public final class TypedForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private final MultiValueMap<String, String> typed;

    public TypedForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    public ObjectNode of(List<Slot> slots) {
        ObjectNode body = fields(slots, "");
        String lateReason = text(FormReader.LATE_REASON);
        if (lateReason != null) {
            body.put(FormReader.LATE_REASON, lateReason);
        }
        return body;
    }

    private ObjectNode fields(List<Slot> slots, String prefix) {
        ObjectNode object = JSON.objectNode();
        for (Slot slot : slots) {
            String path = prefix + slot.name();
            JsonNode value = slot.many() ? several(slot, path) : single(slot, path);
            if (value != null) {
                object.set(slot.name(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode single(Slot slot, String path) {
        return switch (slot.kind()) {
            case FLAG -> JSON.booleanNode("true".equals(typed.getFirst(path)));
            case NUMBER -> number(path);
            case MONEY -> money(path);
            case MOMENT -> moment(path);
            case PART -> part(slot, path);
            default -> string(path);
        };
    }

    private ArrayNode several(Slot slot, String path) {
        ArrayNode values = JSON.arrayNode();
        if (slot.kind() == SlotKind.PART) {
            for (int row = 0; row < JsonValues.ENTRIES && begun(path + "[" + row + "]."); row++) {
                if (filled(slot, path + "[" + row + "].")) {
                    values.add(fields(slot.parts(), path + "[" + row + "]."));
                }
            }
            return values;
        }
        typed.getOrDefault(path, List.of()).stream()
                .flatMap(written -> Arrays.stream(written.split("\\R", -1)))
                .filter(line -> !line.isBlank())
                .forEach(line -> values.add(line.strip()));
        return values;
    }

    private @Nullable ObjectNode part(Slot slot, String path) {
        return slot.required() || filled(slot, path + ".") ? fields(slot.parts(), path + ".") : null;
    }

    private boolean begun(String prefix) {
        return typed.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** A tick or a choice that a page sets by itself does not yet make a row. */
    private boolean filled(Slot slot, String prefix) {
        return slot.parts().stream().anyMatch(part -> filledPart(part, prefix + part.name()));
    }

    private boolean filledPart(Slot part, String path) {
        return switch (part.kind()) {
            case PART -> !part.many() && filled(part, path + ".");
            case FLAG -> part.name().equals("anonymous") && "true".equals(typed.getFirst(path));
            case ENUM -> false;
            default -> text(path) != null;
        };
    }

    private @Nullable JsonNode number(String path) {
        String written = text(path);
        if (written == null) {
            return null;
        }
        return WHOLE.matcher(written).matches() ? JSON.numberNode(Integer.parseInt(written)) : JSON.stringNode(written);
    }

    private @Nullable JsonNode money(String path) {
        String written = text(path);
        return written == null ? null : JSON.stringNode(written.replaceAll("[,，\\s元]", ""));
    }

    /** The clock on the wall of the desk has no offset. */
    private @Nullable JsonNode moment(String path) {
        String written = text(path);
        if (written == null) {
            return null;
        }
        return JSON.stringNode(MINUTE.matcher(written).matches() ? written + ":00+08:00" : written);
    }

    private @Nullable JsonNode string(String path) {
        String written = text(path);
        return written == null ? null : JSON.stringNode(written);
    }

    private @Nullable String text(String path) {
        String written = typed.getFirst(path);
        return written == null || written.isBlank() ? null : written.replace("\r\n", "\n");
    }
}

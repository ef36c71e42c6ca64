package niangjia.complaint.web;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was typed into a form into the body the API takes, so that both are read by one reader. */
final class ActPagesBody {
    static final List<String> CALLER = List.of("person", "name", "phone", "idNumber", "address");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private final MultiValueMap<String, String> typed;
    private final String prefix;

    /** @param prefix before each field's name, where one page holds two forms; else empty */
    ActPagesBody(MultiValueMap<String, String> typed, String prefix) {
        this.typed = typed;
        this.prefix = prefix;
    }

    JsonNode of(ActForm form) {
        ObjectNode body = JSON.objectNode();
        for (ActField field : form.fields()) {
            JsonNode value = field.many() ? several(field) : single(field, field.name());
            if (value != null) {
                body.set(field.name(), value);
            }
        }
        String lateReason = text(CommandReader.LATE_REASON);
        if (lateReason != null) {
            body.put(CommandReader.LATE_REASON, lateReason);
        }
        return body;
    }

    private @Nullable JsonNode single(ActField field, String name) {
        return switch (field.kind()) {
            case FLAG -> JSON.booleanNode("true".equals(typed.getFirst(prefix + name)));
            case NUMBER -> number(name);
            case MONEY -> money(name);
            case MOMENT -> moment(name);
            case CALLER -> caller(name);
            case PARTY -> party(name);
            case INSTALMENT -> null;
            default -> string(text(name));
        };
    }

    private JsonNode several(ActField field) {
        ArrayNode values = JSON.arrayNode();
        if (field.kind() == FieldKind.INSTALMENT) {
            instalments(field.name()).forEach(values::add);
            return values;
        }
        typed.getOrDefault(prefix + field.name(), List.of()).stream()
                .flatMap(written -> Arrays.stream(written.split("\\R", -1)))
                .filter(line -> !line.isBlank())
                .forEach(line -> values.add(line.strip()));
        return values;
    }

    private List<ObjectNode> instalments(String name) {
        TreeMap<Integer, ObjectNode> rows = new TreeMap<>();
        for (int i = 0; i < rows(name); i++) {
            String row = name + "[" + i + "]";
            String dueOn = text(row + ".dueOn");
            JsonNode sum = money(row + ".sum");
            if (dueOn != null || sum != null) {
                ObjectNode instalment = rows.computeIfAbsent(i, n -> JSON.objectNode());
                set(instalment, "dueOn", string(dueOn));
                set(instalment, "sum", sum);
            }
        }
        return List.copyOf(rows.values());
    }

    private int rows(String name) {
        int rows = 0;
        while (rows < JsonValues.ENTRIES && typed.containsKey(prefix + name + "[" + rows + "].dueOn")) {
            rows++;
        }
        return rows;
    }

    private @Nullable JsonNode number(String name) {
        String written = text(name);
        if (written == null) {
            return null;
        }
        return WHOLE.matcher(written).matches() ? JSON.numberNode(Integer.parseInt(written)) : JSON.stringNode(written);
    }

    private @Nullable JsonNode money(String name) {
        String written = text(name);
        return written == null ? null : JSON.stringNode(written.replaceAll("[,，\\s元]", ""));
    }

    /** The clock on the wall of the desk has no offset. */
    private @Nullable JsonNode moment(String name) {
        String written = text(name);
        if (written == null) {
            return null;
        }
        return JSON.stringNode(MINUTE.matcher(written).matches() ? written + ":00+08:00" : written);
    }

    private JsonNode caller(String name) {
        ObjectNode caller = JSON.objectNode();
        boolean anonymous = "true".equals(typed.getFirst(prefix + name + ".anonymous"));
        caller.put("anonymous", anonymous);
        for (String part : CALLER) {
            // a name typed before "anonymous" was chosen is not sent on
            if (!anonymous || part.equals("phone")) {
                set(caller, part, string(text(name + "." + part)));
            }
        }
        ArrayNode kinds = caller.putArray("kinds");
        typed.getOrDefault(prefix + name + ".kinds", List.of()).forEach(kinds::add);
        return caller;
    }

    private @Nullable JsonNode party(String name) {
        String called = text(name + ".name");
        if (called == null) {
            return null;
        }
        ObjectNode party = JSON.objectNode();
        set(party, "partyId", string(text(name + ".partyId")));
        set(party, "kind", string(text(name + ".kind")));
        party.put("name", called);
        return party;
    }

    private static void set(ObjectNode object, String name, @Nullable JsonNode value) {
        if (value != null) {
            object.set(name, value);
        }
    }

    private static @Nullable JsonNode string(@Nullable String text) {
        return text == null ? null : JSON.stringNode(text);
    }

    private @Nullable String text(String name) {
        String written = typed.getFirst(prefix + name);
        return written == null || written.isBlank() ? null : written.replace("\r\n", "\n");
    }
}

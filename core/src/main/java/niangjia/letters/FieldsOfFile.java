package niangjia.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.JsonFields;
import tools.jackson.databind.JsonNode;

/** Reads the places a template declares. */
final class FieldsOfFile {
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,39}");
    private static final Pattern LABEL = Pattern.compile("[^\\s{}|\\\\]{1,30}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final Pattern JOIN = Pattern.compile("[，、；]");

    private final String file;
    private final List<FileFault> faults;

    FieldsOfFile(String file, List<FileFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    Map<String, Field> read(List<JsonNode> nodes) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonFields json = new JsonFields(file, "fields#" + (i + 1), nodes.get(i), faults);
            Field field = field(json);
            if (fields.put(field.name(), field) != null) {
                json.fault("name", FaultReason.FIELD_TWICE, field.name(), "1");
            }
        }
        return fields;
    }

    private Field field(JsonFields json) {
        json.onlyThese("name", "label", "type", "given", "required", "join", "form", "choices", "columns");
        FieldType type = json.oneOf("type", FieldType.class).orElse(FieldType.LINE);
        onlyFor(json, "join", type == FieldType.LINES);
        onlyFor(json, "form", type == FieldType.LINE);
        onlyFor(json, "choices", type == FieldType.CHOICE);
        onlyFor(json, "columns", type == FieldType.ROWS);
        return new Field(
                json.text("name", NAME),
                json.text("label", LABEL),
                type,
                json.has("given") ? json.oneOf("given", Given.class).orElse(Given.DRAFT) : Given.DRAFT,
                !json.has("required") || json.truth("required"),
                json.has("join") ? json.text("join", JOIN) : "",
                json.has("form") ? form(json) : "",
                type == FieldType.CHOICE ? choices(json) : Map.of(),
                type == FieldType.ROWS ? columns(json) : List.of());
    }

    private static void onlyFor(JsonFields json, String attribute, boolean fitting) {
        if (json.has(attribute) && !fitting) {
            json.fault(attribute, FaultReason.CONTRADICTION, attribute, "type");
        }
    }

    private static String form(JsonFields json) {
        String form = json.text("form", TemplateFile.ANY);
        try {
            return Pattern.compile(form).pattern();
        } catch (PatternSyntaxException broken) {
            json.fault("form", FaultReason.VALUE_MALFORMED, form, "regex");
            return "";
        }
    }

    private Map<String, String> choices(JsonFields json) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (JsonNode each : json.list("choices")) {
            JsonFields choice = new JsonFields(file, json.where() + "/choices", each, faults).onlyThese("code", "text");
            if (choices.put(choice.text("code", CODE), choice.text("text", TemplateFile.ANY)) != null) {
                choice.fault("code", FaultReason.FIELD_TWICE, "", "1");
            }
        }
        if (choices.isEmpty()) {
            json.fault("choices", FaultReason.FIELD_MISSING, "", "[…]");
        }
        return choices;
    }

    private List<Field.Column> columns(JsonFields json) {
        List<Field.Column> columns = new ArrayList<>();
        for (JsonNode each : json.list("columns")) {
            JsonFields column =
                    new JsonFields(file, json.where() + "/columns", each, faults).onlyThese("label", "width");
            columns.add(new Field.Column(column.text("label", LABEL), column.number("width", 1, 100)));
        }
        if (columns.isEmpty()) {
            json.fault("columns", FaultReason.FIELD_MISSING, "", "[…]");
        }
        return columns;
    }
}

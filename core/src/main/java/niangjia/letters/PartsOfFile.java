package niangjia.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.JsonFields;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a template and holds them against its places. */
final class PartsOfFile {
    private static final Pattern TEXT = Pattern.compile("[^\\t\\r]{1,2000}", Pattern.DOTALL);

    private final String file;
    private final Map<String, Field> fields;
    private final List<FileFault> faults;
    private final Set<String> used = new HashSet<>();

    PartsOfFile(String file, Map<String, Field> fields, List<FileFault> faults) {
        this.file = file;
        this.fields = fields;
        this.faults = faults;
    }

    List<Part> read(List<JsonNode> nodes) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonFields json = new JsonFields(file, "blocks#" + (i + 1), nodes.get(i), faults)
                    .onlyThese("block", "text", "date", "label", "of", "when");
            json.oneOf("block", PartKind.class).ifPresent(kind -> parts.add(part(kind, json)));
        }
        fields.keySet().stream()
                .filter(name -> !name.isEmpty() && !used.contains(name))
                .forEach(name -> faults.add(new FileFault(file, name, FaultReason.FIELD_UNUSED, "0", "1")));
        return parts;
    }

    private Part part(PartKind kind, JsonFields json) {
        Part part = new Part(
                kind,
                placed(kind, "text", json),
                placed(kind, "date", json),
                placed(kind, "label", json),
                attribute(kind, "of", json, FieldsOfFile.NAME),
                json.has("when") ? json.text("when", FieldsOfFile.NAME) : "");
        used.addAll(part.uses());
        declared("when", part.when(), json);
        declared("of", part.of(), json);
        part.places().forEach(place -> declared("text", place, json));
        fitting(part, json);
        guarded(part, json);
        return part;
    }

    private String attribute(PartKind kind, String name, JsonFields json, Pattern form) {
        if (!kind.takes(name)) {
            if (json.has(name)) {
                json.fault(name, FaultReason.CONTRADICTION, name, kind.name());
            }
            return "";
        }
        return kind.needs(name) || json.has(name) ? json.text(name, form) : "";
    }

    private PlacedText placed(PartKind kind, String name, JsonFields json) {
        PlacedText text = PlacedText.of(attribute(kind, name, json, TEXT));
        if (text.torn()) {
            json.fault(name, FaultReason.VALUE_MALFORMED, "{ }", "{name}");
        }
        return text;
    }

    private void declared(String attribute, String name, JsonFields json) {
        if (!name.isEmpty() && !fields.containsKey(name)) {
            json.fault(attribute, FaultReason.PLACE_UNKNOWN, name, String.join("|", fields.keySet()));
        }
    }

    /** Lists are of their type; tables stand under no sentence, and several paragraphs in none. */
    private void fitting(Part part, JsonFields json) {
        Field listed = fields.get(part.of());
        if (listed != null && listed.type() != part.kind().lists()) {
            json.fault(
                    "of",
                    FaultReason.CONTRADICTION,
                    listed.type().name(),
                    String.valueOf(part.kind().lists()));
        }
        if (listed != null && part.kind() == PartKind.TALK && listed.columns().size() != 2) {
            json.fault(
                    "of",
                    FaultReason.CONTRADICTION,
                    String.valueOf(listed.columns().size()),
                    "2");
        }
        for (String place : part.places()) {
            Field field = fields.get(place);
            boolean paragraphs =
                    part.kind() == PartKind.PARAGRAPH && part.text().alone().equals(place);
            if (field != null && (field.type() == FieldType.ROWS || (field.type() == FieldType.TEXT && !paragraphs))) {
                json.fault(
                        "text",
                        FaultReason.CONTRADICTION,
                        field.type().name(),
                        part.kind().name());
            }
        }
    }

    /** A sentence with a place that may stay empty is said only if it does not. */
    private void guarded(Part part, JsonFields json) {
        for (String place : part.places()) {
            Field field = fields.get(place);
            if (field != null && !field.required() && !part.when().equals(place)) {
                json.fault("when", FaultReason.PLACE_UNGUARDED, part.when(), place);
            }
        }
    }
}

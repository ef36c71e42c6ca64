package niangjia.letters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import niangjia.shared.terms.Checked;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.JsonFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a template against its schema; all that is wrong is told at once, by file, place and reason. */
final class TemplateFile {
    static final Pattern ANY = Pattern.compile(".{1,400}");
    private static final Pattern KIND = Pattern.compile("[a-z]+([.-][a-z]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TemplateFile() {}

    static Checked<LetterTemplate> read(String file, String text) {
        List<FileFault> faults = new ArrayList<>();
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            String line = at == null ? "" : String.valueOf(at.getLineNr());
            return Checked.faulty(
                    List.of(new FileFault(file, line, FaultReason.NOT_READABLE, broken.getOriginalMessage(), "JSON")));
        }
        if (!root.isObject()) {
            return Checked.faulty(List.of(new FileFault(
                    file, "", FaultReason.WRONG_TYPE, root.getNodeType().name(), "{…}")));
        }
        JsonFields json = new JsonFields(file, "", root, faults)
                .onlyThese("kind", "version", "name", "form", "inForceFrom", "note", "fields", "blocks");
        Map<String, Field> fields = new FieldsOfFile(file, faults).read(json.list("fields"));
        LetterTemplate template = new LetterTemplate(
                json.text("kind", KIND),
                json.text("version", VERSION),
                json.text("name", ANY),
                json.oneOf("form", LetterForm.class).orElse(LetterForm.RECORD),
                day(json),
                fields,
                new PartsOfFile(file, fields, faults).read(json.list("blocks")));
        if (template.parts().isEmpty()) {
            json.fault("blocks", FaultReason.NO_BLOCKS, "0", "1");
        }
        return faults.isEmpty() ? Checked.good(template) : Checked.faulty(faults);
    }

    private static LocalDate day(JsonFields json) {
        String text = json.text("inForceFrom", DAY);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            json.fault("inForceFrom", FaultReason.VALUE_MALFORMED, text, "yyyy-mm-dd");
            return LocalDate.EPOCH;
        }
    }
}

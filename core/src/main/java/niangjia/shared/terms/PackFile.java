package niangjia.shared.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a rule pack against its schema: every field is known, typed and within its range, or named as a fault. */
final class PackFile {
    static final Pattern ANY = Pattern.compile(".{1,400}");
    private static final Pattern PLACE = Pattern.compile("CN|\\d{6}");
    private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,3}");
    private static final Pattern BASE = Pattern.compile("(CN|\\d{6})@\\d{4}\\.\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SETTING = Pattern.compile("[a-z][A-Za-z]*\\.[A-Za-z]+");
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z_]*|\\d{1,6}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final List<FileFault> faults = new ArrayList<>();

    private PackFile(String file) {
        this.file = file;
    }

    static Checked<PackDraft> read(String file, String text) {
        return new PackFile(file).read(text);
    }

    private Checked<PackDraft> read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException broken) {
            return Checked.faulty(List.of(
                    new FileFault(file, place(broken), FaultReason.NOT_READABLE, broken.getOriginalMessage(), "JSON")));
        }
        if (!root.isObject()) {
            return Checked.faulty(List.of(new FileFault(
                    file, "", FaultReason.WRONG_TYPE, root.getNodeType().name(), "{…}")));
        }
        JsonFields fields = new JsonFields(file, "", root, faults)
                .onlyThese(
                        "jurisdiction",
                        "version",
                        "name",
                        "inForceFrom",
                        "base",
                        "note",
                        "ladder",
                        "rules",
                        "settings");
        String jurisdiction = fields.text("jurisdiction", PLACE);
        String version = fields.text("version", VERSION);
        String name = fields.text("name", ANY);
        LocalDate inForceFrom = day(fields);
        String base = fields.has("base") ? fields.text("base", BASE) : null;
        List<Escalation> ladder = RuleFields.ladder(file, "", fields, faults);
        List<TermRule> rules = rules(fields, jurisdiction + "@" + version);
        List<PackSetting> settings = settings(fields);
        return faults.isEmpty()
                ? Checked.good(
                        new PackDraft(file, jurisdiction, version, name, inForceFrom, base, ladder, rules, settings))
                : Checked.faulty(faults);
    }

    private List<TermRule> rules(JsonFields pack, String id) {
        List<TermRule> rules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int row = 0;
        for (JsonNode each : pack.list("rules")) {
            TermRule rule = new RuleFields(file, ++row, each, faults).rule(id);
            if (!rule.key().isEmpty() && !keys.add(rule.key())) {
                faults.add(new FileFault(file, rule.key(), FaultReason.RULE_TWICE, rule.key(), "1"));
            }
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            pack.fault("rules", FaultReason.NO_RULES, "0", "1");
        }
        return rules;
    }

    private List<PackSetting> settings(JsonFields pack) {
        List<PackSetting> settings = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode each : pack.list("settings")) {
            String where = each.path("key").asString("settings");
            JsonFields fields = new JsonFields(file, where, each, faults)
                    .onlyThese("key", "value", "source", "article", "verified", "note");
            PackSetting setting = new PackSetting(
                    fields.text("key", SETTING),
                    fields.text("value", VALUE),
                    fields.text("source", ANY),
                    fields.has("article") ? fields.text("article", ANY) : "",
                    fields.truth("verified"),
                    fields.has("note") ? fields.text("note", ANY) : "");
            if (setting.verified() && setting.article().isEmpty()) {
                fields.fault("article", FaultReason.CONTRADICTION, "", "verified → article");
            }
            if (!keys.add(setting.key())) {
                faults.add(new FileFault(file, setting.key(), FaultReason.RULE_TWICE, setting.key(), "1"));
            }
            settings.add(setting);
        }
        return settings;
    }

    private static LocalDate day(JsonFields fields) {
        String text = fields.text("inForceFrom", DAY);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            fields.fault("inForceFrom", FaultReason.VALUE_MALFORMED, text, "yyyy-mm-dd");
            return LocalDate.EPOCH;
        }
    }

    private static String place(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        return at == null ? "" : String.valueOf(at.getLineNr());
    }
}

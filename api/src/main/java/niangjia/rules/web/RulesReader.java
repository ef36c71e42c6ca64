package niangjia.rules.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import niangjia.rules.RulesLimits;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.web.Faults;
import tools.jackson.databind.JsonNode;

/** Reads an act on the rules out of a body; all that is wrong with its fields is told at once. */
final class RulesReader {
    private static final int LINE = 200;

    private final JsonNode body;
    private final Faults faults = new Faults();

    private RulesReader(JsonNode body) {
        this.body = body;
    }

    /** @param reason empty where none was asked for */
    record Read(
            String file,
            String text,
            String unit,
            String pack,
            LocalDate effectiveOn,
            Grandfathering grandfathering,
            String reason) {}

    /** @param reasoned whether a reason is asked for; a trial needs none */
    static Read of(RulesAct act, JsonNode body, boolean reasoned) {
        RulesReader reader = new RulesReader(body);
        Read read = reader.read(act, reasoned);
        reader.faults.refuse();
        return read;
    }

    private Read read(RulesAct act, boolean reasoned) {
        List<String> asked = act.fields();
        body.propertyNames().stream()
                .filter(name -> !asked.contains(name) && !(reasoned && name.equals(RulesAct.REASON)))
                .forEach(name -> faults.add(name, Faults.UNKNOWN, null, String.join(", ", asked)));
        return new Read(
                asked.contains("file") && body.has("file") ? line("file", LINE) : act.segment(),
                asked.contains("text") ? text(act) : "",
                asked.contains("unit") ? line("unit", LINE) : "",
                asked.contains("pack") ? line("pack", LINE) : "",
                asked.contains("effectiveOn") ? day() : LocalDate.EPOCH,
                asked.contains("grandfathering") ? grandfathering() : Grandfathering.STARTED_KEEP,
                reasoned ? line(RulesAct.REASON, RulesLimits.REASON) : "");
    }

    /** A list of days may be empty; a file may not. */
    private String text(RulesAct act) {
        JsonNode value = body.path("text");
        if (value.isMissingNode() && act == RulesAct.DAYS) {
            return "";
        }
        if (!value.isString() && !value.isMissingNode()) {
            faults.add("text", Faults.WRONG_TYPE, value.getNodeType().name(), "string");
            return "";
        }
        String text = value.asString("");
        if (text.isBlank() && act != RulesAct.DAYS) {
            faults.add("text", Faults.MISSING, null, "1-" + RulesLimits.FILE);
        }
        if (text.length() > RulesLimits.FILE) {
            faults.add("text", Faults.TOO_LONG, String.valueOf(text.length()), String.valueOf(RulesLimits.FILE));
        }
        return text;
    }

    private String line(String field, int longest) {
        JsonNode value = body.path(field);
        if (!value.isString() && !value.isMissingNode()) {
            faults.add(field, Faults.WRONG_TYPE, value.getNodeType().name(), "string");
            return "";
        }
        String text = value.asString("").strip();
        if (text.isEmpty()) {
            faults.add(field, Faults.MISSING, null, "1-" + longest);
        } else if (text.length() > longest) {
            faults.add(field, Faults.TOO_LONG, String.valueOf(text.length()), String.valueOf(longest));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(field, Faults.CONTROL_CHARACTER, null, "");
        }
        return text;
    }

    private LocalDate day() {
        String text = line("effectiveOn", LINE);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            faults.add("effectiveOn", Faults.IMPOSSIBLE_DATE, null, "YYYY-MM-DD");
            return LocalDate.EPOCH;
        }
    }

    private Grandfathering grandfathering() {
        if (!body.has("grandfathering")) {
            return Grandfathering.STARTED_KEEP;
        }
        String text = line("grandfathering", LINE);
        for (Grandfathering each : Grandfathering.values()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String all = String.join(
                ", ", Arrays.stream(Grandfathering.values()).map(Enum::name).toList());
        faults.add("grandfathering", Faults.NOT_ONE_OF, null, all);
        return Grandfathering.STARTED_KEEP;
    }
}

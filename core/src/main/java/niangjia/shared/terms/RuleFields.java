package niangjia.shared.terms;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.shared.Role;
import tools.jackson.databind.JsonNode;

/** Reads one rule of a pack. Its faults are named by its key, or by its number where it has none. */
final class RuleFields {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z_]+){1,3}");
    private static final Pattern FACT = Pattern.compile("[A-Z][A-Za-z]+");
    private static final Pattern END = Pattern.compile("\\d{2}:\\d{2}");
    private static final Set<TermUnit> ROLLING =
            EnumSet.of(TermUnit.CALENDAR_DAYS, TermUnit.MONTHS, TermUnit.YEARS, TermUnit.NAMED_DAY);

    private final String file;
    private final String where;
    private final JsonFields fields;
    private final List<FileFault> faults;

    RuleFields(String file, int row, JsonNode rule, List<FileFault> faults) {
        this.file = file;
        this.faults = faults;
        this.where = rule.path("key").asString("#" + row);
        this.fields = new JsonFields(file, where, rule, faults);
        if (!rule.isObject()) {
            fields.fault("", FaultReason.WRONG_TYPE, rule.toString(), "{…}");
        }
    }

    TermRule rule(String pack) {
        fields.onlyThese(
                "key",
                "count",
                "unit",
                "roll",
                "end",
                "starts",
                "extension",
                "pauses",
                "ladder",
                "source",
                "article",
                "verified",
                "note");
        TermUnit unit = fields.oneOf("unit", TermUnit.class).orElse(TermUnit.WORKING_DAYS);
        boolean verified = fields.truth("verified");
        String article = fields.has("article") ? fields.text("article", PackFile.ANY) : "";
        if (verified && article.isEmpty()) {
            fields.fault("article", FaultReason.CONTRADICTION, "", "verified → article");
        }
        if (unit == TermUnit.NAMED_DAY && fields.has("extension")) {
            fields.fault("extension", FaultReason.CONTRADICTION, "extension", unit.name());
        }
        return new TermRule(
                fields.text("key", KEY),
                unit,
                count(unit),
                roll(unit),
                end(unit),
                fields.text("starts", FACT),
                fields.within("extension").map(this::extension).orElse(ExtensionLimit.NONE),
                pauses(),
                ladder(file, where, fields, faults),
                fields.text("source", PackFile.ANY),
                article,
                verified,
                fields.has("note") ? fields.text("note", PackFile.ANY) : "",
                pack);
    }

    /** Nothing to count for a named day; 0 is the end of the same day, which cannot roll. */
    private int count(TermUnit unit) {
        if (unit == TermUnit.NAMED_DAY) {
            if (fields.has("count")) {
                fields.fault("count", FaultReason.CONTRADICTION, "count", "NAMED_DAY");
            }
            return 0;
        }
        return fields.number("count", unit == TermUnit.CALENDAR_DAYS ? 0 : 1, 9999);
    }

    private RollPolicy roll(TermUnit unit) {
        if (ROLLING.contains(unit)) {
            return fields.oneOf("roll", RollPolicy.class).orElse(RollPolicy.NONE);
        }
        if (fields.has("roll")) {
            fields.fault("roll", FaultReason.CONTRADICTION, unit.name(), ROLLING.toString());
        }
        return RollPolicy.NONE;
    }

    private DayEnd end(TermUnit unit) {
        if (!fields.has("end")) {
            return DayEnd.MIDNIGHT;
        }
        if (unit.byTheClock()) {
            fields.fault("end", FaultReason.CONTRADICTION, unit.name(), ROLLING + "|WORKING_DAYS");
        }
        String text = fields.text("end", END);
        try {
            return text.isEmpty() ? DayEnd.MIDNIGHT : DayEnd.of(text);
        } catch (DateTimeException impossible) {
            fields.fault("end", FaultReason.VALUE_MALFORMED, text, "00:00..24:00");
            return DayEnd.MIDNIGHT;
        }
    }

    private ExtensionLimit extension(JsonFields limit) {
        limit.onlyThese("times", "total", "approvers");
        return new ExtensionLimit(
                limit.number("times", 1, 9), limit.number("total", 1, 9999), roles(limit, "approvers"));
    }

    private Set<String> pauses() {
        Set<String> grounds = new HashSet<>();
        for (JsonNode each : fields.list("pauses")) {
            if (each.isString() && each.stringValue().matches("[A-Z_]+")) {
                grounds.add(each.stringValue());
            } else {
                fields.fault("pauses", FaultReason.VALUE_MALFORMED, each.toString(), "[A-Z_]+");
            }
        }
        return grounds;
    }

    static List<Escalation> ladder(String file, String where, JsonFields owner, List<FileFault> faults) {
        List<Escalation> ladder = new ArrayList<>();
        for (JsonNode each : owner.list("ladder")) {
            String at = (where.isEmpty() ? "" : where + "/") + "ladder";
            JsonFields step = new JsonFields(file, at, each, faults).onlyThese("percent", "place", "roles");
            int percent = step.number("percent", 1, 500);
            if (!ladder.isEmpty() && percent < ladder.get(ladder.size() - 1).percent()) {
                step.fault("percent", FaultReason.OUT_OF_RANGE, String.valueOf(percent), "↑");
            }
            Escalation.Place place = step.oneOf("place", Escalation.Place.class).orElse(Escalation.Place.HOLDER);
            ladder.add(new Escalation(percent, place, roles(step, "roles")));
        }
        return ladder;
    }

    private static Set<Role> roles(JsonFields owner, String name) {
        List<Role> roles = owner.severalOf(name, Role.class);
        if (roles.contains(Role.SYSTEM)) {
            owner.fault(name, FaultReason.NOT_ONE_OF, Role.SYSTEM.name(), "person");
        }
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}

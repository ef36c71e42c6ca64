package niangjia.knowledge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import niangjia.knowledge.Categories;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.shared.web.Faults;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a wording out of a body; all that is wrong with it is told at once. How long it may be is the record's to say. */
final class GuidanceReader {
    static final String REASON = "reason";
    static final String KEY = "key";
    static final String UNIT = "unit";
    static final List<String> SOURCE = List.of("law", "article", "number", "inForceSince");
    static final List<String> WORDING = List.of(
            "title",
            "text",
            "category",
            "keywords",
            "callersWords",
            "sources",
            "jurisdiction",
            "validFrom",
            "validUntil",
            "verifiedOn",
            "verifiedBy");

    private static final int LINE = 200;
    private static final int TEXT = 2_000;
    private static final int ENTRIES = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{1,30}");

    private final Faults faults = new Faults();

    /** @param besides fields that belong to the act and not to the wording */
    static Wording wording(JsonNode body, Collection<String> besides) {
        GuidanceReader reader = new GuidanceReader();
        Wording read = reader.read(body, besides);
        reader.faults.refuse();
        return read;
    }

    /** A required line that stands beside the wording. */
    static String line(JsonNode body, String field) {
        GuidanceReader reader = new GuidanceReader();
        String read = reader.required(field, body.path(field), LINE);
        reader.faults.refuse();
        return read;
    }

    static void only(JsonNode body, Collection<String> asked) {
        GuidanceReader reader = new GuidanceReader();
        reader.unasked("", body, asked);
        reader.faults.refuse();
    }

    private Wording read(JsonNode body, Collection<String> besides) {
        List<String> asked = new ArrayList<>(WORDING);
        asked.addAll(besides);
        unasked("", body, asked);
        String category = required("category", body.path("category"), LINE);
        if (!category.isEmpty() && !Categories.CODES.contains(category)) {
            faults.add("category", Faults.NOT_ONE_OF, null, String.join(", ", Categories.CODES));
        }
        LocalDate from = day("validFrom", body.path("validFrom"));
        if (from == null && absent(body.path("validFrom"))) {
            faults.add("validFrom", Faults.MISSING, null, "YYYY-MM-DD");
        }
        return new Wording(
                required("title", body.path("title"), LINE),
                required("text", body.path("text"), TEXT),
                category,
                lines("keywords", body.path("keywords")),
                lines("callersWords", body.path("callersWords")),
                sources(body.path("sources")),
                required("jurisdiction", body.path("jurisdiction"), LINE),
                from == null ? LocalDate.EPOCH : from,
                day("validUntil", body.path("validUntil")),
                day("verifiedOn", body.path("verifiedOn")),
                optional("verifiedBy", body.path("verifiedBy")));
    }

    private List<Source> sources(JsonNode node) {
        List<Source> sources = new ArrayList<>();
        for (JsonNode each : array("sources", node)) {
            String at = "sources[" + sources.size() + "].";
            unasked(at, each, SOURCE);
            sources.add(new Source(
                    required(at + "law", each.path("law"), LINE),
                    optional(at + "article", each.path("article")),
                    optional(at + "number", each.path("number")),
                    day(at + "inForceSince", each.path("inForceSince"))));
        }
        return sources;
    }

    private List<String> lines(String field, JsonNode node) {
        List<String> lines = new ArrayList<>();
        for (JsonNode each : array(field, node)) {
            lines.add(required(field + "[" + lines.size() + "]", each, LINE));
        }
        return lines;
    }

    private Iterable<JsonNode> array(String field, JsonNode node) {
        if (absent(node)) {
            return List.of();
        }
        if (!node.isArray()) {
            faults.add(field, Faults.WRONG_TYPE, kind(node), "array");
            return List.of();
        }
        if (node.size() > ENTRIES) {
            faults.add(field, Faults.TOO_LONG, String.valueOf(node.size()), "≤ " + ENTRIES);
            return List.of();
        }
        return node;
    }

    private String required(String field, JsonNode node, int longest) {
        if (absent(node)) {
            faults.add(field, Faults.MISSING, null, "a value");
            return "";
        }
        return text(field, node, longest);
    }

    private @Nullable String optional(String field, JsonNode node) {
        return absent(node) ? null : text(field, node, LINE);
    }

    private String text(String field, JsonNode node, int longest) {
        if (!node.isString()) {
            faults.add(field, Faults.WRONG_TYPE, kind(node), "string");
            return "";
        }
        String text = node.stringValue().strip();
        if (text.length() > longest) {
            faults.add(field, Faults.TOO_LONG, String.valueOf(text.length()), "≤ " + longest);
        } else if (text.codePoints().anyMatch(GuidanceReader::unwritable)) {
            faults.add(field, Faults.CONTROL_CHARACTER, null, "no control characters");
        }
        return text;
    }

    private @Nullable LocalDate day(String field, JsonNode node) {
        String written = optional(field, node);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            faults.add(field, Faults.IMPOSSIBLE_DATE, null, "YYYY-MM-DD");
            return null;
        }
    }

    private void unasked(String prefix, JsonNode body, Collection<String> asked) {
        for (String name : body.propertyNames()) {
            if (!asked.contains(name)) {
                String shown = PLAIN.matcher(name).matches() ? name : "?";
                faults.add(prefix + shown, Faults.UNKNOWN, null, String.join(", ", asked));
            }
        }
    }

    private static boolean unwritable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    static boolean absent(JsonNode node) {
        return node.isNull()
                || node.isMissingNode()
                || (node.isString() && node.stringValue().isBlank());
    }
}

package niangjia.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a page sends to be kept; it must be what pages send, since it comes back onto pages. */
record DraftBody(long revision, String seat, DraftWords words) {
    private static final Pattern MATTER = Pattern.compile("[a-z]{2,20}(:[A-Za-z0-9._-]{1,60}){1,3}");
    private static final Pattern SEAT = Pattern.compile("[A-Za-z0-9.-]{1,60}");
    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Set<String> MEMBERS = Set.of("revision", "seat", "fields", "said", "sequence", "request");
    private static final int FIELDS = 500;
    private static final int NAME = 100;

    /** @throws RuleViolated {@code request/bad-parameter} */
    static String matter(String written) {
        if (!MATTER.matcher(written).matches()) {
            throw new RuleViolated("request/bad-parameter", List.of("matter", "kind:…"));
        }
        return written;
    }

    /** @throws BadInput with every fault */
    static DraftBody read(byte[] bytes) {
        JsonNode body = StrictJson.object(bytes);
        Faults faults = new Faults();
        body.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> faults.add(shortened(name), Faults.UNKNOWN, null, "revision, seat, fields, …"));
        Long revision = whole("revision", body.get("revision"), faults);
        if (revision == null && !body.has("revision")) {
            faults.add("revision", Faults.MISSING, null, "0, 1, 2 …");
        }
        String seat = text("seat", body.get("seat"), SEAT, faults);
        if (seat == null && !body.has("seat")) {
            faults.add("seat", Faults.MISSING, null, SEAT.pattern());
        }
        DraftWords words = new DraftWords(
                fields(body.get("fields"), faults),
                said(body.get("said"), faults),
                whole("sequence", body.get("sequence"), faults),
                text("request", body.get("request"), REQUEST, faults));
        faults.refuse();
        return new DraftBody(revision == null ? 0 : revision, seat == null ? "" : seat, words);
    }

    private static Map<String, List<String>> fields(@Nullable JsonNode node, Faults faults) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (node == null) {
            faults.add("fields", Faults.MISSING, null, "{\"name\":[\"…\"]}");
            return fields;
        }
        if (!isObject("fields", node, faults)) {
            return fields;
        }
        node.properties().forEach(field -> {
            List<String> values = new ArrayList<>();
            field.getValue().forEach(value -> values.add(value.isString() ? value.stringValue() : ""));
            boolean texts =
                    field.getValue().isArray() && field.getValue().valueStream().allMatch(JsonNode::isString);
            if (!texts) {
                faults.add("fields." + shortened(field.getKey()), Faults.WRONG_TYPE, null, "[\"…\"]");
            }
            fields.put(field.getKey(), values);
        });
        return fields;
    }

    private static Map<String, String> said(@Nullable JsonNode node, Faults faults) {
        Map<String, String> said = new LinkedHashMap<>();
        if (node != null && isObject("said", node, faults)) {
            node.properties().forEach(field -> {
                if (!field.getValue().isString()) {
                    faults.add("said." + shortened(field.getKey()), Faults.WRONG_TYPE, null, "\"…\"");
                }
                said.put(field.getKey(), field.getValue().asString(""));
            });
        }
        return said;
    }

    private static boolean isObject(String name, JsonNode node, Faults faults) {
        if (!node.isObject()) {
            faults.add(name, Faults.WRONG_TYPE, null, "object");
            return false;
        }
        if (node.size() > FIELDS || node.propertyNames().stream().anyMatch(each -> each.length() > NAME)) {
            faults.add(name, Faults.TOO_LONG, String.valueOf(node.size()), "≤ " + FIELDS);
            return false;
        }
        return true;
    }

    private static @Nullable Long whole(String name, @Nullable JsonNode node, Faults faults) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0) {
            faults.add(name, Faults.WRONG_TYPE, null, "0, 1, 2 …");
            return null;
        }
        return node.asLong();
    }

    private static @Nullable String text(String name, @Nullable JsonNode node, Pattern form, Faults faults) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString() || !form.matcher(node.stringValue()).matches()) {
            faults.add(name, Faults.WRONG_TYPE, null, form.pattern());
            return null;
        }
        return node.stringValue();
    }

    /** A name may be anything somebody sent. */
    private static String shortened(String name) {
        return name.length() > NAME ? name.substring(0, NAME) : name;
    }
}

package niangjia.knowledge.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import niangjia.knowledge.GuidanceLimits;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.shared.web.PageProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A wording as it is typed: what was typed stays, whatever becomes of it.
 *
 * @param id of the guidance revised; none for new guidance
 * @param problem why it was refused, if it was
 */
record KnowledgeForm(
        MultiValueMap<String, String> typed,
        @Nullable String id,
        @Nullable PageProblem problem) {
    private static final List<String> PLAIN =
            List.of("title", "text", "category", "jurisdiction", "validFrom", "validUntil", "verifiedOn", "verifiedBy");
    private static final List<String> LISTS = List.of("keywords", "callersWords");
    private static final String BETWEEN = "[\\n\\r、，,；;]+";
    private static final int FEW_ROWS = 3;

    /** Filled with what is said now. */
    static KnowledgeForm of(Wording wording, String id, long sequence, String requestId) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("requestId", requestId);
        typed.set("sequence", String.valueOf(sequence));
        typed.set("title", wording.title());
        typed.set("text", wording.text());
        typed.set("category", wording.category());
        typed.set("jurisdiction", wording.jurisdiction());
        typed.set("validFrom", wording.validFrom().toString());
        typed.set("validUntil", text(wording.validUntil()));
        typed.set("verifiedOn", text(wording.verifiedOn()));
        typed.set("verifiedBy", text(wording.verifiedBy()));
        typed.set("keywords", String.join("、", wording.keywords()));
        typed.set("callersWords", String.join("、", wording.callersWords()));
        for (int i = 0; i < wording.sources().size(); i++) {
            Source source = wording.sources().get(i);
            typed.set(sourceField(i, "law"), source.law());
            typed.set(sourceField(i, "article"), text(source.article()));
            typed.set(sourceField(i, "number"), text(source.number()));
            typed.set(sourceField(i, "inForceSince"), text(source.inForceSince()));
        }
        return new KnowledgeForm(typed, id, null);
    }

    static KnowledgeForm empty(String requestId, Map<String, String> given) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("requestId", requestId);
        given.forEach(typed::set);
        return new KnowledgeForm(typed, null, null);
    }

    public String value(String field) {
        String written = typed.getFirst(field);
        return written == null ? "" : written;
    }

    public @Nullable String error(String field) {
        return problem == null ? null : problem.fields().get(field);
    }

    /** One more than is filled in, so that there is always an empty one. */
    public int sourceRows() {
        int filled = 0;
        for (int i = 0; i < GuidanceLimits.SOURCES; i++) {
            filled = isFilled(i) ? i + 1 : filled;
        }
        return Math.min(GuidanceLimits.SOURCES, Math.max(FEW_ROWS, filled + 1));
    }

    /** The body a program would send; empty lines and rows are left out. */
    JsonNode body(String... besides) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        PLAIN.forEach(field -> put(body, field));
        Arrays.asList(besides).forEach(field -> put(body, field));
        for (String field : LISTS) {
            ArrayNode list = body.putArray(field);
            split(value(field)).forEach(list::add);
        }
        ArrayNode sources = body.putArray("sources");
        for (int i = 0; i < GuidanceLimits.SOURCES; i++) {
            if (isFilled(i)) {
                ObjectNode source = sources.addObject();
                for (String part : GuidanceReader.SOURCE) {
                    String written = value(sourceField(i, part)).strip();
                    if (!written.isEmpty()) {
                        source.put(part, written);
                    }
                }
            }
        }
        return body;
    }

    /** A body with this field alone, absent if nothing was typed. */
    JsonNode only(String field) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        put(body, field);
        return body;
    }

    private void put(ObjectNode body, String field) {
        // a text area brings line ends with it; guidance is one paragraph
        String written = value(field).replaceAll("\\s*[\\r\\n]+\\s*", "").strip();
        if (!written.isEmpty()) {
            body.put(field, written);
        }
    }

    private boolean isFilled(int row) {
        return GuidanceReader.SOURCE.stream()
                .anyMatch(part -> !value(sourceField(row, part)).isBlank());
    }

    private static List<String> split(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.split(BETWEEN, -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words.stream().distinct().toList();
    }

    private static String sourceField(int row, String part) {
        return "sources[" + row + "]." + part;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package niangjia.knowledge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.knowledge.read.GuidanceView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** A wording while it is typed, however incomplete, as it will stand beside the call. */
@Component
final class KnowledgePreview {
    private final KnowledgeFields fields;

    KnowledgePreview(KnowledgeFields fields) {
        this.fields = fields;
    }

    /** @param now what is said today, to tell what changes; none for new guidance */
    void show(KnowledgeForm form, @Nullable GuidanceView now, Model model) {
        Wording draft = draft(form.body());
        model.addAttribute("draft", draft);
        model.addAttribute(
                "changes",
                now == null || draft.category().isEmpty()
                        ? List.of()
                        : Comparison.of(List.of(draft), now.wording(), KnowledgeFields.NAMES, fields::of).stream()
                                .filter(Comparison.Line::changed)
                                .toList());
        model.addAttribute("revising", now != null);
    }

    private static Wording draft(JsonNode body) {
        List<Source> sources = new ArrayList<>();
        body.path("sources")
                .forEach(source -> sources.add(new Source(
                        source.path("law").asString(""),
                        source.path("article").asString(null),
                        source.path("number").asString(null),
                        day(source.path("inForceSince")))));
        LocalDate from = day(body.path("validFrom"));
        return new Wording(
                body.path("title").asString(""),
                body.path("text").asString(""),
                body.path("category").asString(""),
                strings(body.path("keywords")),
                strings(body.path("callersWords")),
                sources,
                body.path("jurisdiction").asString(""),
                from == null ? LocalDate.EPOCH : from,
                day(body.path("validUntil")),
                day(body.path("verifiedOn")),
                body.path("verifiedBy").asString(null));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString("")));
        return strings;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        try {
            String written = node.asString("");
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException unfinished) {
            return null;
        }
    }
}

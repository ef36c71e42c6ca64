package niangjia.audit.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.audit.read.ReviewChecked;
import niangjia.audit.read.ReviewEvidence;
import niangjia.audit.read.ReviewFound;
import niangjia.audit.read.ReviewView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts into a body what the record says: an auditor judges beside it and cannot say it themselves. */
@Component
class ReviewCompletion {
    private static final String ITEM = "item";
    private static final String MACHINE = "machine";
    private static final String EVIDENCE = "evidence";

    void complete(ReviewForm form, ObjectNode body, ReviewView view, ReviewChecked checked) {
        Map<String, ReviewFound> found = checked.items().stream()
                .collect(Collectors.toMap(each -> each.item().name(), Function.identity()));
        if (form.asks("items")) {
            body.put("readTo", checked.readTo());
            for (JsonNode each : body.path("items")) {
                ReviewFound one = found.get(each.path(ITEM).asString(""));
                if (one != null && each instanceof ObjectNode row) {
                    row.put(MACHINE, one.result().name());
                }
            }
        } else {
            raise(body, view, checked, found.get(body.path(ITEM).asString("")));
        }
    }

    /** What the record found is the evidence, the unit that has the case answers, and findings are counted on. */
    private static void raise(ObjectNode body, ReviewView view, ReviewChecked checked, @Nullable ReviewFound found) {
        if (!body.hasNonNull("findingId")) {
            body.put("findingId", "f" + (view.findings().size() + 1));
        }
        if (!body.hasNonNull("unit")) {
            body.put("unit", checked.unitId());
        }
        if (!body.hasNonNull(EVIDENCE) && found != null) {
            ArrayNode refs = body.putArray(EVIDENCE);
            List<String> all =
                    found.evidence().stream().map(ReviewEvidence::ref).limit(50).toList();
            all.forEach(refs::add);
        }
    }
}

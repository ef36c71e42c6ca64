package niangjia.complaint.web;

import java.util.Set;
import niangjia.complaint.BulkKind;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Why an order of a bulk could not get what was asked for, in one short sentence; templates know it as {@code @bulkWords}. */
@Component("bulkWords")
final class BulkWords {
    /** Codes with words of their own; any other is told as such. */
    private static final Set<String> TOLD = Set.of(
            "complaint/role-needed",
            "complaint/outside-unit",
            "complaint/wrong-state",
            "complaint/unit-out-of-reach",
            "bulk/already-there",
            "bulk/handler-elsewhere",
            "bulk/no-way-back",
            "bulk/moved-on");

    private final PageWords words;

    BulkWords(PageWords words) {
        this.words = words;
    }

    public String why(String kind, String code) {
        if (!TOLD.contains(code)) {
            return words.text("bulk.why-other", code);
        }
        return words.text(
                "why." + code.substring(code.indexOf('/') + 1),
                words.labels(
                        "ComplaintStatus",
                        BulkKind.valueOf(kind).act().from().stream()
                                .sorted()
                                .map(Enum::name)
                                .toList()));
    }

    /** What was not undone has moved on, whatever the record says about it. */
    public String whyNotUndone(String code) {
        return code.equals("complaint/wrong-state") || code.equals("bulk/moved-on")
                ? words.text("why.moved-on", "")
                : words.text("bulk.why-other", code);
    }
}

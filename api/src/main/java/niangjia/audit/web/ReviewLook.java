package niangjia.audit.web;

import java.util.List;
import java.util.stream.Collectors;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewSeverity;
import niangjia.audit.read.ReviewEvidence;
import niangjia.audit.read.ReviewFindingView;
import niangjia.audit.read.ReviewFound;
import niangjia.complaint.read.Phrase;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.MatterIds;
import org.springframework.stereotype.Component;

/** How file reviews are told on pages; templates know it as {@code @review}. */
@Component("reviewLook")
class ReviewLook {
    private final PageWords words;

    ReviewLook(PageWords words) {
        this.words = words;
    }

    /** The id without its kind, for addresses. */
    public String key(String id) {
        return MatterIds.key(id);
    }

    /** Where a case is looked at. */
    public String caseHref(String caseId) {
        String key = MatterIds.key(caseId);
        if (caseId.startsWith("complaint:")) {
            return "/complaints/" + key;
        }
        return (caseId.startsWith("supervision:") ? "/supervisions/" : "/mediation/") + key;
    }

    public String findingHref(ReviewFindingView finding) {
        return "/audit/findings/" + key(finding.reviewId()) + "/" + finding.findingId();
    }

    /** Why an item came out as it did, in sentences. */
    public String grounds(ReviewFound found) {
        return found.grounds().stream().map(this::said).collect(Collectors.joining(words.text("list.comma")));
    }

    public String said(Phrase phrase) {
        return words.phrase(phrase.key(), phrase.args());
    }

    /** What a piece of evidence tells. */
    public String said(ReviewEvidence evidence) {
        String event = words.phrase("event." + evidence.name(), evidence.args());
        return evidence.isMissing() ? words.text("review.missing", event) : event;
    }

    /** Where in the record it stands. */
    public String place(ReviewEvidence evidence) {
        List<String> parts = List.of(evidence.ref().split("/", 2));
        return switch (parts.get(0)) {
            case "event" -> words.text("review.place.event", Long.parseLong(parts.get(1)) + 1);
            case "term" -> words.text("review.place.term", parts.get(1));
            case "paper" -> words.text("review.place.paper", parts.get(1));
            default -> words.text("review.place.missing");
        };
    }

    public String mark(ReviewResult result) {
        return switch (result) {
            case PASS -> "good";
            case FAIL -> "overdue";
            case UNDECIDABLE -> "attention";
            case NOT_APPLICABLE -> "";
        };
    }

    public String icon(ReviewResult result) {
        return switch (result) {
            case PASS -> "check";
            case FAIL -> "warn";
            case UNDECIDABLE, NOT_APPLICABLE -> "info";
        };
    }

    public String mark(ReviewSeverity severity) {
        return severity == ReviewSeverity.GRAVE ? "overdue" : severity == ReviewSeverity.SERIOUS ? "attention" : "";
    }

    public String mark(ReviewFindingView finding) {
        if (finding.awaitsAnswer()) {
            return finding.lapsed() ? "overdue" : "attention";
        }
        return finding.status() == ReviewFindingStatus.CLOSED ? "good" : "";
    }
}

package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewStatus;
import niangjia.shared.Actor;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What documents of file reviews hold. Words stay sealed in them and are opened for an answer alone. */
final class ReviewDocuments {
    static final String REVIEW = "reviewId";
    static final String CASE = "caseId";
    static final String UNIT = "unitId";
    static final String PATH = "unitPath";
    static final String STATUS = "status";
    static final String OPENED_AT = "openedAt";
    /** The unit that must answer and all above it. */
    static final String ASKED = "asked";
    /** Everybody under whose key some words stand in the document. */
    static final String PEOPLE = "people";

    static final String DUE_AT = "dueAt";
    static final String LAPSED = "lapsed";
    static final String EVER_LATE = "everLate";
    static final String COURSE = "course";
    static final String JUDGED = "judged";
    static final String WORDS = "words";
    static final String RAISED_AT = "raisedAt";
    static final String NUMBER = "number";

    private ReviewDocuments() {}

    static void open(Document doc, ReviewOpened event, DomainEventMessage<?> told) {
        doc.append(UNIT, event.unitId()).append(PATH, event.unitPath());
        doc.append(ReviewReach.SCOPE, new UnitRef(event.unitId(), event.unitPath()).lineage());
        doc.append("basis", event.basis()).append("from", event.from().toString());
        doc.append("to", event.to().toString()).append("kinds", event.kinds());
        doc.append("seed", event.seed()).append("size", event.size());
        doc.append(STATUS, ReviewStatus.OPENED.name()).append(OPENED_AT, event.occurredAt());
        doc.append("openedBy", nameOf(told));
        doc.append("asAt", null).append("listed", 0).append("digest", null).append("method", null);
        doc.append("report", null).append("closedAt", null).append(PEOPLE, List.of());
    }

    static void draw(Document doc, SampleDrawn event) {
        doc.append(STATUS, ReviewStatus.DRAWN.name()).append("asAt", event.asAt());
        doc.append("listed", event.listed())
                .append("digest", event.listDigest())
                .append("method", event.method());
    }

    static void close(Document doc, ReviewClosed event) {
        doc.append(STATUS, ReviewStatus.CLOSED.name()).append("closedAt", event.occurredAt());
        doc.append("report", sealed(event.report()));
        person(doc, event.report());
    }

    static void drawn(Document doc, String reviewId, int place, ReviewDrawnFacts facts) {
        doc.append(REVIEW, reviewId).append(CASE, facts.caseId()).append("place", place);
        doc.append("kind", facts.kind()).append(UNIT, facts.unitId()).append(PATH, facts.unitPath());
        doc.append(NUMBER, facts.number()).append("handledBy", facts.handledBy());
        doc.append(JUDGED, List.of()).append(PEOPLE, List.of());
    }

    /** The last word on an item takes the place of the one before, which stays on record. */
    static void judge(Document doc, ItemJudged event, DomainEventMessage<?> told) {
        List<Document> judged = new ArrayList<>(doc.getList(JUDGED, Document.class));
        judged.removeIf(each -> each.getString("item").equals(event.item()));
        judged.add(new Document("item", event.item())
                .append("machine", event.machine())
                .append("result", event.result())
                .append(WORDS, sealed(event.reason()))
                .append("readTo", event.readTo())
                .append("by", nameOf(told))
                .append("at", event.occurredAt()));
        doc.append(JUDGED, judged);
        person(doc, event.reason());
    }

    static void raise(Document doc, FindingRaised event, List<String> scope, DomainEventMessage<?> told) {
        doc.append(REVIEW, event.reviewId())
                .append("findingId", event.findingId())
                .append(CASE, event.caseId());
        doc.append("item", event.item()).append("severity", event.severity()).append("evidence", event.evidence());
        doc.append(UNIT, event.unitId()).append(PATH, event.unitPath());
        doc.append(ASKED, new UnitRef(event.unitId(), event.unitPath()).lineage())
                .append(ReviewReach.SCOPE, scope);
        doc.append(RAISED_AT, event.occurredAt()).append(LAPSED, false).append(EVER_LATE, false);
        doc.append(STATUS, ReviewFindingStatus.RAISED.name())
                .append(COURSE, List.of())
                .append(PEOPLE, List.of());
        until(doc, event.answerBy(), event.dueAt());
        step(doc, "raised", event.occurredAt(), event.severity(), event.text(), told);
    }

    static void until(Document doc, LocalDate answerBy, Instant dueAt) {
        doc.append("answerBy", answerBy.toString()).append(DUE_AT, dueAt).append(LAPSED, false);
    }

    static void step(
            Document doc,
            String kind,
            Instant at,
            String fact,
            @Nullable SealedText words,
            DomainEventMessage<?> told) {
        List<Document> course = new ArrayList<>(doc.getList(COURSE, Document.class));
        course.add(new Document("kind", kind)
                .append("at", at)
                .append("fact", fact)
                .append("by", nameOf(told))
                .append(WORDS, sealed(words)));
        doc.append(COURSE, course);
        person(doc, words);
    }

    private static void person(Document doc, @Nullable SealedText words) {
        List<String> people = new ArrayList<>(doc.getList(PEOPLE, String.class));
        if (words != null && !people.contains(words.person())) {
            people.add(words.person());
            doc.append(PEOPLE, people);
        }
    }

    private static @Nullable Document sealed(@Nullable SealedText words) {
        return words == null ? null : new Document("person", words.person()).append("cipher", words.cipher());
    }

    private static String nameOf(DomainEventMessage<?> told) {
        return Actor.from(told.getMetaData()).map(Actor::name).orElse("");
    }
}

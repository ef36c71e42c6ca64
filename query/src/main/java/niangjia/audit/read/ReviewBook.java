package niangjia.audit.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import niangjia.audit.ReviewEvent;
import niangjia.audit.ReviewEvent.AnswerAccepted;
import niangjia.audit.ReviewEvent.AnswerLapsed;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewEvent.FindingClosed;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.FindingUpheld;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** File reviews as they stand: each with its sample, what was judged, and what was found. */
@Component
@ProcessingGroup(ReviewBook.GROUP)
public class ReviewBook {
    public static final String GROUP = "review-book";
    static final String REVIEWS = "reviews";
    static final String CASES = "review_cases";
    static final String FINDINGS = "review_findings";

    private final DocumentStore reviews;
    private final DocumentStore cases;
    private final DocumentStore findings;

    public ReviewBook(ReadStore store) {
        reviews = reviews(store);
        cases = cases(store);
        findings = findings(store);
    }

    static DocumentStore reviews(ReadStore store) {
        return store.collection(GROUP, REVIEWS, Indexes.descending(ReviewDocuments.OPENED_AT, "_id"));
    }

    static DocumentStore cases(ReadStore store) {
        return store.collection(
                GROUP, CASES, Indexes.ascending(ReviewDocuments.REVIEW), Indexes.ascending(ReviewDocuments.PEOPLE));
    }

    static DocumentStore findings(ReadStore store) {
        return store.collection(
                GROUP,
                FINDINGS,
                Indexes.ascending(ReviewDocuments.REVIEW),
                Indexes.ascending(ReviewDocuments.CASE),
                Indexes.ascending(ReviewDocuments.UNIT),
                Indexes.ascending(ReviewDocuments.PEOPLE));
    }

    /** Parts first: whoever finds the review as new as this finds its parts so, too. */
    @EventHandler
    void on(ReviewEvent event, DomainEventMessage<?> told) {
        long seq = told.getSequenceNumber();
        if (event instanceof SampleDrawn drawn) {
            for (int i = 0; i < drawn.cases().size(); i++) {
                int place = i;
                cases.change(
                        idOf(drawn.reviewId(), drawn.cases().get(i).caseId()),
                        seq,
                        doc -> ReviewDocuments.drawn(
                                doc, drawn.reviewId(), place, drawn.cases().get(place)));
            }
        } else if (event instanceof ItemJudged judged) {
            cases.change(
                    idOf(judged.reviewId(), judged.caseId()), seq, doc -> ReviewDocuments.judge(doc, judged, told));
        } else if (event instanceof FindingRaised raised) {
            findings.change(
                    idOf(raised.reviewId(), raised.findingId()),
                    seq,
                    doc -> ReviewDocuments.raise(doc, raised, scope(raised), told));
        } else {
            finding(event, seq, told);
        }
        reviews.change(event.reviewId(), seq, doc -> review(doc, event, told));
    }

    @ResetHandler
    void reset() {
        reviews.clear();
        cases.clear();
        findings.clear();
    }

    static String idOf(String reviewId, String part) {
        return reviewId + "#" + part;
    }

    private static void review(Document doc, ReviewEvent event, DomainEventMessage<?> told) {
        if (event instanceof ReviewOpened opened) {
            ReviewDocuments.open(doc, opened, told);
        } else if (event instanceof SampleDrawn drawn) {
            ReviewDocuments.draw(doc, drawn);
        } else if (event instanceof ReviewClosed closed) {
            ReviewDocuments.close(doc, closed);
        }
    }

    private void finding(ReviewEvent event, long seq, DomainEventMessage<?> told) {
        if (event instanceof FindingAnswered e) {
            findings.change(idOf(e.reviewId(), e.findingId()), seq, doc -> {
                doc.append(ReviewDocuments.STATUS, ReviewFindingStatus.ANSWERED.name());
                doc.append(ReviewDocuments.EVER_LATE, doc.getBoolean(ReviewDocuments.EVER_LATE) || e.late());
                ReviewDocuments.step(
                        doc, e.late() ? "answered-late" : "answered", e.occurredAt(), e.answer(), e.text(), told);
            });
        } else if (event instanceof AnswerAccepted e) {
            findings.change(idOf(e.reviewId(), e.findingId()), seq, doc -> {
                doc.append(ReviewDocuments.STATUS, ReviewFindingStatus.ACCEPTED.name());
                ReviewDocuments.step(doc, "accepted", e.occurredAt(), e.answer(), e.note(), told);
            });
        } else if (event instanceof FindingUpheld e) {
            findings.change(idOf(e.reviewId(), e.findingId()), seq, doc -> {
                doc.append(ReviewDocuments.STATUS, ReviewFindingStatus.UPHELD.name());
                ReviewDocuments.until(doc, e.answerBy(), e.dueAt());
                ReviewDocuments.step(doc, "upheld", e.occurredAt(), e.answerBy().toString(), e.reason(), told);
            });
        } else if (event instanceof AnswerLapsed e) {
            findings.change(idOf(e.reviewId(), e.findingId()), seq, doc -> {
                doc.append(ReviewDocuments.LAPSED, true).append(ReviewDocuments.EVER_LATE, true);
                ReviewDocuments.step(doc, "lapsed", e.occurredAt(), "", null, told);
            });
        } else if (event instanceof FindingClosed e) {
            findings.change(idOf(e.reviewId(), e.findingId()), seq, doc -> {
                doc.append(ReviewDocuments.STATUS, ReviewFindingStatus.CLOSED.name());
                ReviewDocuments.step(doc, "closed", e.occurredAt(), "", e.note(), told);
            });
        }
    }

    /** The unit whose review it is lies at or above the one asked: whoever audits one of those sees the finding. */
    private static List<String> scope(FindingRaised raised) {
        return new UnitRef(raised.unitId(), raised.unitPath()).lineage();
    }
}

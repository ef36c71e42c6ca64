package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers what is asked about file reviews, each viewer within their reach. */
@Component
public class ReviewReading {
    private static final Keyset LATEST_FIRST = Keyset.descending(ReviewDocuments.OPENED_AT);
    private static final Comparator<ReviewFindingView> DUE_FIRST = Comparator.comparing(
                    (ReviewFindingView each) -> !each.awaitsAnswer())
            .thenComparing(ReviewFindingView::dueAt)
            .thenComparing(ReviewFindingView::reviewId)
            .thenComparing(ReviewFindingView::findingId);

    private final DocumentStore reviews;
    private final DocumentStore cases;
    private final DocumentStore findings;
    private final ReviewRegister register;
    private final ReviewRecord record;
    private final ReviewShown shown;

    public ReviewReading(ReadStore store, ReviewRegister register, ReviewRecord record, Seals seals) {
        reviews = ReviewBook.reviews(store);
        cases = ReviewBook.cases(store);
        findings = ReviewBook.findings(store);
        this.register = register;
        this.record = record;
        shown = new ReviewShown(seals);
    }

    @QueryHandler
    ReviewPage on(ReviewsOf query) {
        ReviewReach reach = new ReviewReach(query.viewer());
        if (!reach.audits()) {
            return new ReviewPage(List.of(), null);
        }
        Page<ReviewRow> page = LATEST_FIRST.page(
                reviews,
                Filters.eq(ReviewReach.SCOPE, query.viewer().unit().id()),
                query.size(),
                query.cursor(),
                doc -> shown.row(doc, casesOf(doc.getString("_id")), findingsOf(doc.getString("_id"))));
        return new ReviewPage(page.items(), page.next());
    }

    @QueryHandler
    Optional<ReviewView> on(ReviewOf query) {
        return reviews.byId(query.reviewId())
                .filter(new ReviewReach(query.viewer())::seesReview)
                .map(doc -> shown.view(doc, casesOf(query.reviewId()), findingsOf(query.reviewId())));
    }

    @QueryHandler
    ReviewFindings on(ReviewFindingsOf query) {
        ReviewReach reach = new ReviewReach(query.viewer());
        List<Bson> wanted = new ArrayList<>();
        wanted.add(Filters.exists(ReviewDocuments.UNIT));
        if (query.openOnly()) {
            wanted.add(Filters.ne(ReviewDocuments.STATUS, ReviewFindingStatus.CLOSED.name()));
        }
        if (query.caseId() != null) {
            wanted.add(Filters.eq(ReviewDocuments.CASE, query.caseId()));
        }
        return new ReviewFindings(findings.find(Filters.and(wanted)).into(new ArrayList<>()).stream()
                .filter(reach::seesFinding)
                .map(doc -> shown.finding(doc, number(doc)))
                .sorted(DUE_FIRST)
                .toList());
    }

    @QueryHandler
    Optional<ReviewFindingView> on(ReviewFindingOf query) {
        return findings.byId(ReviewBook.idOf(query.reviewId(), query.findingId()))
                .filter(new ReviewReach(query.viewer())::seesFinding)
                .map(doc -> shown.finding(doc, number(doc)));
    }

    @QueryHandler
    Optional<ReviewChecked> on(ReviewCheckOf query) {
        ReviewReach reach = new ReviewReach(query.viewer());
        return register.holder(query.caseId(), query.asAt())
                .filter(unit -> reach.audits() && reach.contains(unit.lineage()))
                .flatMap(unit -> record.course(query.caseId(), query.asAt())
                        .map(course -> checked(course, unit.id(), query.asAt())));
    }

    @QueryHandler
    ReviewActors on(ReviewActorsOf query) {
        Map<String, Set<String>> actors = new LinkedHashMap<>();
        if (new ReviewReach(query.viewer()).audits()) {
            for (String caseId : query.cases()) {
                record.course(caseId, query.asAt())
                        .ifPresent(course -> actors.put(caseId, Set.copyOf(course.actors())));
            }
        }
        return new ReviewActors(actors);
    }

    @QueryHandler
    ReviewFindings on(ReviewAnswersDue query) {
        if (!query.asker().roles().contains(Role.SYSTEM)) {
            return new ReviewFindings(List.of());
        }
        Bson due = Filters.and(
                Filters.in(
                        ReviewDocuments.STATUS, ReviewFindingStatus.RAISED.name(), ReviewFindingStatus.UPHELD.name()),
                Filters.eq(ReviewDocuments.LAPSED, false),
                Filters.lte(ReviewDocuments.DUE_AT, query.at()));
        return new ReviewFindings(findings.find(due).into(new ArrayList<>()).stream()
                .map(doc -> shown.finding(doc, number(doc)))
                .sorted(DUE_FIRST)
                .toList());
    }

    @QueryHandler
    boolean on(ReviewShows query) {
        return new WrittenChange(query.reviewId(), query.sequence()).shownIn(reviews);
    }

    private static ReviewChecked checked(ReviewCourse course, String unit, Instant asAt) {
        List<ReviewStep> steps = course.steps();
        return new ReviewChecked(
                course.caseId(),
                course.kind(),
                unit,
                Math.toIntExact(steps.get(steps.size() - 1).sequence()),
                asAt,
                ReviewChecklist.judge(course));
    }

    private List<Document> casesOf(String reviewId) {
        return cases.find(Filters.eq(ReviewDocuments.REVIEW, reviewId)).into(new ArrayList<>());
    }

    private List<Document> findingsOf(String reviewId) {
        return findings.find(Filters.eq(ReviewDocuments.REVIEW, reviewId)).into(new ArrayList<>());
    }

    private String number(Document finding) {
        return cases.byId(ReviewBook.idOf(
                        finding.getString(ReviewDocuments.REVIEW), finding.getString(ReviewDocuments.CASE)))
                .map(doc -> doc.getString(ReviewDocuments.NUMBER))
                .orElse("");
    }
}

package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewSeverity;
import niangjia.audit.ReviewStatus;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.read.Words;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** From documents to what is answered; words are opened here, for those whose key still is. */
final class ReviewShown {
    private final Seals seals;

    ReviewShown(Seals seals) {
        this.seals = seals;
    }

    ReviewRow row(Document doc, List<Document> cases, List<Document> findings) {
        List<Document> judged = cases.stream()
                .flatMap(each -> each.getList(ReviewDocuments.JUDGED, Document.class).stream())
                .toList();
        return new ReviewRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(ReviewDocuments.UNIT),
                doc.getString(ReviewDocuments.PATH),
                ReviewBasis.valueOf(doc.getString("basis")),
                LocalDate.parse(doc.getString("from")),
                LocalDate.parse(doc.getString("to")),
                doc.getList("kinds", String.class),
                doc.getString("seed"),
                doc.getInteger("size"),
                ReviewStatus.valueOf(doc.getString(ReviewDocuments.STATUS)),
                doc.getDate(ReviewDocuments.OPENED_AT).toInstant(),
                doc.getString("openedBy"),
                doc.getInteger("listed"),
                cases.size(),
                judged.size(),
                (int) judged.stream()
                        .filter(each -> each.getString("result").equals(ReviewResult.FAIL.name()))
                        .count(),
                findings.size(),
                (int) findings.stream()
                        .filter(each ->
                                !each.getString(ReviewDocuments.STATUS).equals(ReviewFindingStatus.CLOSED.name()))
                        .count(),
                (int) findings.stream()
                        .filter(each -> each.getBoolean(ReviewDocuments.EVER_LATE))
                        .count());
    }

    ReviewView view(Document doc, List<Document> cases, List<Document> findings) {
        Map<String, String> numbers = cases.stream()
                .collect(Collectors.toMap(
                        each -> each.getString(ReviewDocuments.CASE), each -> each.getString(ReviewDocuments.NUMBER)));
        return new ReviewView(
                row(doc, cases, findings),
                instant(doc, "asAt"),
                doc.getString("digest"),
                doc.getString("method"),
                cases.stream()
                        .sorted(Comparator.comparing(each -> each.getInteger("place")))
                        .map(this::drawn)
                        .toList(),
                findings.stream()
                        .sorted(Comparator.comparing((Document each) -> each.getDate(ReviewDocuments.RAISED_AT))
                                .thenComparing(each -> each.getString("_id")))
                        .map(each -> finding(each, numbers.getOrDefault(each.getString(ReviewDocuments.CASE), "")))
                        .toList(),
                words(doc.get("report", Document.class)),
                instant(doc, "closedAt"));
    }

    ReviewFindingView finding(Document doc, String number) {
        return new ReviewFindingView(
                doc.getString(ReviewDocuments.REVIEW),
                doc.getString("findingId"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(ReviewDocuments.CASE),
                number,
                ReviewItem.valueOf(doc.getString("item")),
                ReviewSeverity.valueOf(doc.getString("severity")),
                doc.getList("evidence", String.class),
                doc.getString(ReviewDocuments.UNIT),
                ReviewFindingStatus.valueOf(doc.getString(ReviewDocuments.STATUS)),
                doc.getDate(ReviewDocuments.RAISED_AT).toInstant(),
                LocalDate.parse(doc.getString("answerBy")),
                doc.getDate(ReviewDocuments.DUE_AT).toInstant(),
                doc.getBoolean(ReviewDocuments.LAPSED),
                doc.getBoolean(ReviewDocuments.EVER_LATE),
                doc.getList(ReviewDocuments.COURSE, Document.class).stream()
                        .map(each -> new ReviewFindingView.Step(
                                each.getString("kind"),
                                each.getDate("at").toInstant(),
                                each.getString("fact"),
                                each.getString("by"),
                                words(each.get(ReviewDocuments.WORDS, Document.class))))
                        .toList());
    }

    private ReviewCaseView drawn(Document doc) {
        return new ReviewCaseView(
                doc.getString(ReviewDocuments.CASE),
                ReviewedKind.valueOf(doc.getString("kind")),
                doc.getString(ReviewDocuments.NUMBER),
                doc.getString(ReviewDocuments.UNIT),
                doc.getString(ReviewDocuments.PATH),
                doc.getList("handledBy", String.class),
                doc.getList(ReviewDocuments.JUDGED, Document.class).stream()
                        .map(each -> new ReviewCaseView.Judged(
                                ReviewItem.valueOf(each.getString("item")),
                                ReviewResult.valueOf(each.getString("machine")),
                                ReviewResult.valueOf(each.getString("result")),
                                words(each.get(ReviewDocuments.WORDS, Document.class)),
                                each.getInteger("readTo"),
                                each.getString("by"),
                                each.getDate("at").toInstant()))
                        .sorted(Comparator.comparing(ReviewCaseView.Judged::item))
                        .toList());
    }

    private @Nullable Words words(@Nullable Document sealed) {
        return sealed == null
                ? null
                : seals.open(new SealedText(sealed.getString("person"), sealed.getString("cipher")))
                        .map(Words::clear)
                        .orElse(Words.SEALED);
    }

    private static @Nullable Instant instant(Document doc, String field) {
        Date at = doc.getDate(field);
        return at == null ? null : at.toInstant();
    }
}

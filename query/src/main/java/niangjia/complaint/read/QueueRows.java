package niangjia.complaint.read;

import java.time.Instant;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes rows of the queue's documents, as far as the viewer may see. */
final class QueueRows {
    static final String FIRST = "firstWords";
    static final String SUMMARY = "summary";
    /** Name of a firm, in the clear. */
    static final String EMPLOYER = "employer";
    /** Name of a natural person who employs. */
    static final String EMPLOYER_PERSON = "employerPerson";

    private QueueRows() {}

    static QueueRow of(Document doc, Sight sight) {
        Words summary = sight.words(doc, SUMMARY, Kind.WRITTEN);
        String employer = doc.getString(EMPLOYER);
        return new QueueRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(Standing.NUMBER),
                doc.getString(Course.CHANNEL),
                doc.getString(Course.URGENCY),
                doc.getString(Standing.CATEGORY),
                summary == null ? sight.words(doc, FIRST, Kind.TOLD) : summary,
                employer == null ? sight.words(doc, EMPLOYER_PERSON, Kind.TOLD) : Words.clear(employer),
                doc.getInteger(Course.WORKERS),
                doc.getBoolean(Standing.SECRET),
                Standing.stateOf(doc),
                doc.getString(Standing.RECEIVED_BY),
                doc.getString(Standing.HOLDER),
                doc.getString(Course.HANDLER),
                doc.getString(Course.HANDLER_NAME),
                DutyRules.read(doc),
                doc.getList(DutyRules.WAITING, String.class),
                Course.last(doc),
                doc.getString(Course.LAST_BY),
                doc.getDate(Course.LAST_AT).toInstant(),
                doc.getDate(Standing.ENTERED_AT).toInstant(),
                instant(doc, Course.DISPATCHED_AT),
                doc.getInteger(Course.ROUND),
                doc.getInteger(Course.URGED),
                doc.getString(Course.SUPERVISED),
                CaseTerms.of(doc),
                Boolean.TRUE.equals(doc.getBoolean(CaseTerms.EVER_LATE)));
    }

    static @Nullable Instant instant(Document doc, String field) {
        return doc.getDate(field) == null ? null : doc.getDate(field).toInstant();
    }
}

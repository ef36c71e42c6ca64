package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One time a unit had to handle an order: by when, and what came of it.
 *
 * @param path place of the unit that held the order when its time began
 * @param endedAt null while the time runs or stands still
 * @param status name of a {@link TermStatus}
 */
record Handled(String path, Instant dueAt, @Nullable Instant endedAt, TermStatus status) {
    static final String DUE_AT = "dueAt";

    private static final String ID = "id";
    private static final String PATH = "path";
    private static final String ENDED_AT = "endedAt";
    private static final String STATUS = "status";

    static void put(List<Document> all, Term term, @Nullable String holderPath) {
        Document doc = all.stream()
                .filter(each -> each.getString(ID).equals(term.termId()))
                .findFirst()
                .orElse(null);
        if (doc == null) {
            doc = new Document(ID, term.termId()).append(PATH, holderPath == null ? "" : holderPath);
            all.add(doc);
        }
        Instant ended = term.endedAt();
        doc.append(DUE_AT, term.dueAt().toString())
                .append(ENDED_AT, ended == null ? null : ended.toString())
                .append(STATUS, term.status().name());
    }

    static Handled read(Document doc) {
        String ended = doc.getString(ENDED_AT);
        return new Handled(
                doc.getString(PATH),
                Instant.parse(doc.getString(DUE_AT)),
                ended == null ? null : Instant.parse(ended),
                TermStatus.valueOf(doc.getString(STATUS)));
    }

    /** Whether its time was over, in whole seconds, before it was done or taken away. */
    boolean lateAt(Instant now) {
        Instant until = endedAt == null ? now : endedAt;
        return status != TermStatus.PAUSED && until.getEpochSecond() > dueAt.getEpochSecond();
    }

    /** What was taken away in time, or stands still, fell due for nobody. */
    boolean fellDue(Instant from, Instant now) {
        return !dueAt.isBefore(from)
                && now.getEpochSecond() > dueAt.getEpochSecond()
                && (status == TermStatus.MET || lateAt(now));
    }
}

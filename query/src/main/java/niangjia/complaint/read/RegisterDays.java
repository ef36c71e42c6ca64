package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Follower;
import org.bson.Document;

/**
 * The lines of the register by their day, with what totals and order need. The embedded store looks at every contact of all
 * years for each day asked for; since it serves one process alone, the days are kept in memory.
 */
final class RegisterDays implements Follower {
    private final Map<String, Map<String, Document>> days = new ConcurrentHashMap<>();
    private final List<String> fields;

    /** @param fields that are kept beside id, day and sequence number */
    RegisterDays(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public void written(Collection<Document> documents) {
        for (Document written : documents) {
            Document line =
                    new Document("_id", written.get("_id")).append(DocumentStore.SEQ, written.get(DocumentStore.SEQ));
            fields.forEach(field -> line.append(field, written.get(field)));
            // the day of a contact never changes
            days.computeIfAbsent(written.getString(CallRegister.DAY), day -> new ConcurrentHashMap<>())
                    .merge(line.getString("_id"), line, RegisterDays::newer);
        }
    }

    @Override
    public void cleared() {
        days.clear();
    }

    Collection<Document> on(LocalDate day) {
        return days.getOrDefault(day.toString(), Map.of()).values();
    }

    /** After a start an older state may come behind a newer one. */
    private static Document newer(Document one, Document other) {
        return other.getLong(DocumentStore.SEQ) < one.getLong(DocumentStore.SEQ) ? one : other;
    }
}

package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.read.CourseView.Linked;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Complaints of one matter. A link is told in the stream of the later complaint; it is a document of its own, since the
 * earlier one must find it without being touched by a stream that is not its own.
 */
final class CaseLinks {
    static final String COLLECTION = "case_links";
    /** A strip of more is no longer read at a glance. */
    static final int MOST = 12;

    private static final String LATER = "later";
    private static final String EARLIER = "earlier";
    private static final String HANDLING = "handling";

    private final DocumentStore links;
    private final DocumentStore cases;

    CaseLinks(ReadStore store, String group, DocumentStore cases) {
        this.links = store.collection(group, COLLECTION, Indexes.ascending(LATER), Indexes.ascending(EARLIER));
        this.cases = cases;
    }

    void add(RepeatLinked event, long seq) {
        links.put(event.complaintId() + "#" + seq, seq, doc -> doc.append(LATER, event.complaintId())
                .append(EARLIER, event.earlierComplaintId())
                .append(HANDLING, event.handling()));
    }

    void clear() {
        links.clear();
    }

    /** Found by way of those the viewer may see alone: what hangs behind another would tell that there is one. */
    List<Linked> around(Document current, Reach reach) {
        Map<String, Document> found = new LinkedHashMap<>();
        Map<String, String> handlings = new HashMap<>();
        ArrayDeque<Document> open = new ArrayDeque<>(List.of(current));
        found.put(current.getString("_id"), current);
        while (!open.isEmpty() && found.size() < MOST) {
            String id = open.remove().getString("_id");
            for (Document link : links.find(Filters.or(Filters.eq(LATER, id), Filters.eq(EARLIER, id)))) {
                handlings.put(link.getString(LATER), link.getString(HANDLING));
                String other = link.getString(link.getString(LATER).equals(id) ? EARLIER : LATER);
                if (!found.containsKey(other) && found.size() < MOST) {
                    seen(other, reach).ifPresent(document -> {
                        found.put(other, document);
                        open.add(document);
                    });
                }
            }
        }
        return found.values().stream()
                .map(doc -> linked(doc, handlings.get(doc.getString("_id")), doc == current))
                .sorted(Comparator.comparing(Linked::enteredAt).thenComparing(Linked::number))
                .toList();
    }

    private Optional<Document> seen(String id, Reach reach) {
        return cases.byId(id).filter(document -> reach.of(document).any());
    }

    private static Linked linked(Document doc, @Nullable String handling, boolean current) {
        return new Linked(
                doc.getString("_id"),
                doc.getString(Standing.NUMBER),
                doc.getString(Course.CHANNEL),
                doc.getString(Standing.RECEIVED_BY),
                Standing.stateOf(doc),
                doc.getDate(Standing.ENTERED_AT).toInstant(),
                handling,
                current);
    }
}

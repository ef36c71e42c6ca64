package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import niangjia.shared.read.Chunks;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the queue as totals and first pages need them. The embedded store looks at every document for every
 * question, and nearly all orders of a few years are closed; since it serves one process alone, the lines are kept in
 * memory here, and what is written is read again. A store with indexes is asked for the running ones each time.
 */
final class QueueLines {
    private static final Bson FIELDS = Projections.include(QueueLine.FIELDS);
    /** The embedded server compares each document found with each id asked for. */
    private static final int ASKED_TOGETHER = 50;
    /** Above this a look at everything is as quick. */
    private static final int MANY = 2000;

    private final DocumentStore orders;
    private final boolean kept;
    private final Object turn = new Object();
    private @Nullable Map<String, QueueLine> memory;

    QueueLines(DocumentStore orders, boolean kept) {
        this.orders = orders;
        this.kept = kept;
    }

    /** What stands in reach, running or not; empty where the store answers well enough by itself. */
    Optional<List<QueueLine>> all(Reach reach) {
        return kept
                ? Optional.of(memory().values().stream()
                        .filter(line -> reach.reaches(line.scope()))
                        .toList())
                : Optional.empty();
    }

    /** The running ones in reach, in one question. */
    List<QueueLine> running(Reach reach) {
        Bson wanted = Filters.and(reach.complaints(), Filters.eq(QueueHeads.RUNNING, true));
        return orders.find(wanted).projection(FIELDS).map(QueueLine::of).into(new ArrayList<>());
    }

    /** The running ones, and those a figure since that moment can be about. */
    List<QueueLine> since(Reach reach, Instant from) {
        Bson wanted = Filters.and(
                reach.complaints(),
                Filters.or(Filters.eq(QueueHeads.RUNNING, true), Filters.gte(DueMarks.LAST_DUE, from)));
        return orders.find(wanted).projection(FIELDS).map(QueueLine::of).into(new ArrayList<>());
    }

    /** To be called when it can be read. */
    void written(Collection<String> ids) {
        if (!kept) {
            return;
        }
        synchronized (turn) {
            Map<String, QueueLine> lines = memory;
            if (lines == null) {
                return;
            }
            if (ids.size() > MANY) {
                memory = null;
                return;
            }
            Chunks.of(ids, ASKED_TOGETHER).forEach(some -> read(Filters.in("_id", some), lines));
        }
    }

    /** What was known no longer holds. */
    void forget() {
        synchronized (turn) {
            memory = null;
        }
    }

    private Map<String, QueueLine> memory() {
        synchronized (turn) {
            Map<String, QueueLine> lines = memory;
            if (lines == null) {
                Map<String, QueueLine> found = new HashMap<>();
                read(new Document(), found);
                lines = new ConcurrentHashMap<>(found);
                memory = lines;
            }
            return lines;
        }
    }

    private void read(Bson filter, Map<String, QueueLine> lines) {
        for (Document doc : orders.find(filter).projection(FIELDS)) {
            QueueLine line = QueueLine.of(doc);
            lines.put(line.id(), line);
        }
    }
}

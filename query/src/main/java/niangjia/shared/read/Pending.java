package niangjia.shared.read;

import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One document during a batch: decoded once before its first change and encoded once after its last. Each mutation gets
 * a copy, so one that fails, or is withdrawn, leaves no trace; what it leaves is looked through at once, so what was
 * accepted can be written later without a surprise.
 */
final class Pending {
    private static final int LARGEST = 16 * 1024 * 1024;

    private final DocumentStore store;
    private final String id;
    private State now;
    private State before;
    private @Nullable Message<?> by;

    /** @param document as of the newest change; its own sequence number may be older than {@code seq} */
    private record State(@Nullable Document document, long seq, boolean changed) {}

    Pending(DocumentStore store, String id, @Nullable RawBsonDocument stored) {
        this.store = store;
        this.id = id;
        this.now = new State(
                stored == null ? null : stored.decode(store.codec()), stored == null ? -1 : seqOf(stored), false);
        this.before = now;
    }

    static long seqOf(RawBsonDocument document) {
        return document.getNumber(DocumentStore.SEQ).longValue();
    }

    /** A second change by the same event counts; the same event delivered again does not. */
    void change(Message<?> event, long seq, Consumer<Document> mutation) {
        if (isDue(event, seq)) {
            become(event, seq, changed(seq, mutation));
        }
    }

    void seen(Message<?> event, long seq) {
        Document document = now.document();
        if (document != null && isDue(event, seq)) {
            become(event, seq, document);
        }
    }

    private boolean isDue(Message<?> event, long seq) {
        return seq > now.seq() || by == event && seq == now.seq();
    }

    private void become(Message<?> event, long seq, Document document) {
        if (seq > now.seq()) {
            before = now;
            by = event;
        }
        now = new State(document, seq, true);
    }

    void withdraw(Message<?> event) {
        if (by == event) {
            now = before;
            by = null;
        }
    }

    @Nullable
    RawBsonDocument changed() {
        Document document = now.document();
        if (document == null || !now.changed()) {
            return null;
        }
        document.put(DocumentStore.SEQ, now.seq());
        return new RawBsonDocument(document, store.codec());
    }

    private Document changed(long seq, Consumer<Document> mutation) {
        Document document;
        if (now.document() == null) {
            document = new Document("_id", id).append(DocumentStore.SEQ, seq);
        } else {
            document = Kept.copy(now.document());
            document.put(DocumentStore.SEQ, now.seq());
        }
        mutation.accept(document);
        if (!id.equals(document.get("_id"))) {
            throw new IllegalArgumentException(store.name() + ": a mutation changed _id (expected: " + id + ")");
        }
        document.put(DocumentStore.SEQ, seq);
        return Kept.storable(store.name(), document, store.codec(), LARGEST);
    }
}

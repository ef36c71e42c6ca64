package niangjia.shared.read;

import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One document during a batch. It is kept encoded between changes, so a mutation sees the same types whether the
 * document comes from the store or from this batch, and what it accepted once can be written later without a surprise.
 */
final class Pending {
    private static final int LARGEST = 16 * 1024 * 1024;

    private final DocumentStore store;
    private final String id;
    private State now;
    private State before;
    private @Nullable Message<?> by;

    private record State(@Nullable RawBsonDocument document, long seq, boolean changed) {}

    Pending(DocumentStore store, String id, @Nullable RawBsonDocument stored) {
        this.store = store;
        this.id = id;
        this.now = new State(stored, stored == null ? -1 : seqOf(stored), false);
        this.before = now;
    }

    static long seqOf(RawBsonDocument document) {
        return document.getNumber(DocumentStore.SEQ).longValue();
    }

    /** A second change by the same event counts; the same event delivered again does not. */
    void change(Message<?> event, long seq, Consumer<Document> mutation) {
        boolean newer = seq > now.seq();
        if (!newer && !(by == event && seq == now.seq())) {
            return;
        }
        State next = new State(changed(seq, mutation), seq, true);
        if (newer) {
            before = now;
            by = event;
        }
        now = next;
    }

    void seen(Message<?> event, long seq) {
        if (now.document() != null) {
            change(event, seq, document -> {});
        }
    }

    void withdraw(Message<?> event) {
        if (by == event) {
            now = before;
            by = null;
        }
    }

    @Nullable
    RawBsonDocument changed() {
        return now.changed() ? now.document() : null;
    }

    private RawBsonDocument changed(long seq, Consumer<Document> mutation) {
        Document document = now.document() == null
                ? new Document("_id", id).append(DocumentStore.SEQ, seq)
                : now.document().decode(store.codec());
        mutation.accept(document);
        if (!id.equals(document.get("_id"))) {
            throw new IllegalArgumentException(store.name() + ": a mutation changed _id (expected: " + id + ")");
        }
        document.put(DocumentStore.SEQ, seq);
        FieldNames.check(store.name(), document);
        RawBsonDocument encoded = new RawBsonDocument(document, store.codec());
        int size = encoded.getByteBuffer().remaining();
        if (size > LARGEST) {
            throw new IllegalArgumentException(
                    store.name() + ": document " + id + " has " + size + " bytes (expected: <= " + LARGEST + ")");
        }
        return encoded;
    }
}

package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One document during a batch: begun once before its first change and encoded once after its last. A mutation that fails, or
 * is withdrawn, leaves no trace: the document is then begun again and the others are repeated.
 */
final class Pending {
    private final DocumentStore store;
    private final String id;
    private final @Nullable RawBsonDocument stored;
    private final @Nullable KeptDocument held;
    private final long begun;
    private final List<Change> changes = new ArrayList<>();
    private @Nullable KeptDocument document;
    private long seq;

    /** @param mutation null for an event that leaves the document as it is */
    private record Change(
            Message<?> event, long seq, @Nullable Consumer<Document> mutation) {}

    Pending(DocumentStore store, String id, @Nullable RawBsonDocument stored) {
        this(store, id, stored, null, stored == null ? -1 : seqOf(stored));
    }

    /** Of a document that is not there, or about which nothing was asked. */
    static Pending fresh(DocumentStore store, String id) {
        return new Pending(store, id, null, null, -1);
    }

    /** @param held as an earlier batch left it; it stays as it is */
    Pending(DocumentStore store, String id, KeptDocument held) {
        this(store, id, null, held, held.get(DocumentStore.SEQ, Number.class).longValue());
    }

    private Pending(
            DocumentStore store, String id, @Nullable RawBsonDocument stored, @Nullable KeptDocument held, long begun) {
        this.store = store;
        this.id = id;
        this.stored = stored;
        this.held = held;
        this.begun = begun;
        this.seq = begun;
    }

    /** Whether it was read from the store. */
    boolean stored() {
        return stored != null;
    }

    static long seqOf(RawBsonDocument document) {
        return document.getNumber(DocumentStore.SEQ).longValue();
    }

    /** A second change by the same event counts; the same event delivered again does not. */
    void change(Message<?> event, long seq, Consumer<Document> mutation) {
        if (isDue(event, seq)) {
            Change change = new Change(event, seq, mutation);
            try {
                make(change);
            } catch (RuntimeException | Error e) {
                again();
                throw e;
            }
            changes.add(change);
        }
    }

    void seen(Message<?> event, long seq) {
        if (exists() && isDue(event, seq)) {
            this.seq = seq;
            changes.add(new Change(event, seq, null));
        }
    }

    private boolean exists() {
        return document != null || stored != null || held != null;
    }

    private boolean isDue(Message<?> event, long seq) {
        return seq > this.seq
                || seq == this.seq
                        && !changes.isEmpty()
                        && changes.get(changes.size() - 1).event() == event;
    }

    void withdraw(Message<?> event) {
        if (changes.removeIf(each -> each.event() == event)) {
            again();
        }
    }

    private void again() {
        document = null;
        seq = begun;
        changes.forEach(this::make);
    }

    private void make(Change change) {
        Consumer<Document> mutation = change.mutation();
        if (mutation != null) {
            KeptDocument now = begin(change.seq());
            mutation.accept(now);
            if (!id.equals(now.get("_id"))) {
                throw new IllegalArgumentException(store.name() + ": a mutation changed _id (expected: " + id + ")");
            }
            now.put(DocumentStore.SEQ, change.seq());
            now.kept().settle();
            now.kept().checkSize(now);
        }
        seq = change.seq();
    }

    private KeptDocument begin(long next) {
        KeptDocument now = document;
        if (now != null) {
            now.keep(DocumentStore.SEQ, seq);
            return now;
        }
        if (held != null) {
            now = held.copy(held.kept().copy());
        } else {
            KeptValues values = new KeptValues(store.name(), store.codec());
            now = stored == null
                    ? new KeptDocument(new Document("_id", id).append(DocumentStore.SEQ, next), values)
                    : new KeptDocument(stored.decode(store.codec()), values);
        }
        document = now;
        return now;
    }

    @Nullable
    RawBsonDocument changed() {
        KeptDocument now = changedDocument();
        return now == null ? null : now.kept().encoded(now);
    }

    /** Null if no event changed it; to be changed by nobody from now on. */
    @Nullable
    KeptDocument changedDocument() {
        if (changes.isEmpty() || !exists()) {
            return null;
        }
        KeptDocument now = begin(seq);
        now.keep(DocumentStore.SEQ, seq);
        return now;
    }
}

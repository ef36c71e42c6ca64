package niangjia.shared.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** What the events of one unit of work change, over all collections; written as the unit of work prepares to commit. */
final class Batch {
    private static final String KEY = Batch.class.getName();

    private final UnitOfWork<?> work;
    private final Map<DocumentStore, Map<String, Pending>> touched = new LinkedHashMap<>();
    private final Map<DocumentStore, DocumentStore.Place> places = new HashMap<>();
    private final Set<DocumentStore> foreseen = new HashSet<>();
    private boolean written;

    private Batch(UnitOfWork<?> work) {
        this.work = work;
    }

    static Batch current() {
        if (!CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("no unit of work (expected: a document changes in an event handler)");
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource(KEY, key -> {
            Batch batch = new Batch(root);
            root.onPrepareCommit(u -> batch.write());
            return batch;
        });
    }

    /** Takes back what this event changed so far, because its handler failed and others of the batch go on. */
    static void withdraw(Message<?> event) {
        if (CurrentUnitOfWork.isStarted()) {
            Batch batch = CurrentUnitOfWork.get().root().getResource(KEY);
            if (batch != null) {
                batch.touched.values().forEach(ids -> ids.values().forEach(p -> p.withdraw(event)));
            }
        }
    }

    void change(DocumentStore store, String id, long seq, Consumer<Document> mutation) {
        pending(store, id).change(event(), seq, mutation);
    }

    void put(DocumentStore store, String id, long seq, Consumer<Document> content) {
        of(store).computeIfAbsent(id, k -> Pending.fresh(store, k)).change(event(), seq, content);
    }

    void seen(DocumentStore store, String id, long seq) {
        pending(store, id).seen(event(), seq);
    }

    /** Letters that are tried again come one by one, in a unit of work within one that has no message. */
    private Message<?> event() {
        Message<?> ofAll = work.getMessage();
        return ofAll == null ? CurrentUnitOfWork.get().getMessage() : ofAll;
    }

    private Map<String, Pending> of(DocumentStore store) {
        if (written) {
            throw new IllegalStateException(store.name() + ": the batch is written already (expected: handlers only)");
        }
        places.computeIfAbsent(store, DocumentStore::place);
        return touched.computeIfAbsent(store, s -> new LinkedHashMap<>());
    }

    private Pending pending(DocumentStore store, String id) {
        Map<String, Pending> ids = of(store);
        if (foreseen.add(store)) {
            foresee(store, ids);
        }
        return ids.computeIfAbsent(id, k -> store.pending(List.of(k)).get(k));
    }

    // nearly all documents are keyed by aggregate, so one query fetches what the whole batch will ask for
    private void foresee(DocumentStore store, Map<String, Pending> pending) {
        Set<String> ids = messages().stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(m -> ((DomainEventMessage<?>) m).getAggregateIdentifier())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.size() > 1) {
            store.pending(ids).forEach(pending::putIfAbsent);
        }
    }

    private Collection<? extends Message<?>> messages() {
        return work instanceof BatchingUnitOfWork<?> batching ? batching.getMessages() : List.of(event());
    }

    private void write() {
        written = true;
        places.forEach(Batch::stillThere);
        Map<DocumentStore, Map<String, RawBsonDocument>> all = new LinkedHashMap<>();
        try {
            touched.forEach((store, ids) -> write(store, ids, all));
            all.keySet().stream().map(DocumentStore::store).distinct().forEach(s -> s.gate()
                    .commit());
            all.forEach((store, changed) -> store.following().written(changed.values()));
        } finally {
            all.keySet().forEach(store -> store.arrivals()
                    .written(touched.getOrDefault(store, Map.of()).keySet()));
        }
    }

    private static void write(
            DocumentStore store, Map<String, Pending> ids, Map<DocumentStore, Map<String, RawBsonDocument>> all) {
        Unwritten unwritten = store.unwritten();
        if (unwritten != null) {
            unwritten.keep(ids);
            return;
        }
        Map<String, RawBsonDocument> changed = new LinkedHashMap<>();
        all.put(store, changed);
        store.arrivals().begun(ids.keySet());
        ids.forEach((id, pending) -> {
            RawBsonDocument document = pending.changed();
            if (document != null) {
                changed.put(id, document);
            }
        });
        store.write(changed);
    }

    // what was read at one place and changed must not be put into another; the batch is done again
    private static void stillThere(DocumentStore store, DocumentStore.Place begun) {
        store.store().lookAgain(store.name());
        if (!store.place().equals(begun)) {
            throw new DocumentsMoved(store.name());
        }
    }
}

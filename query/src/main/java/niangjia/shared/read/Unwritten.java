package niangjia.shared.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.RawBsonDocument;

/**
 * Documents of a collection that is being rebuilt, kept in memory until they have rested: one that a hundred events change is
 * written once. Who has been written and is asked for again is read back.
 */
final class Unwritten {
    /** Documents held; then those that rested longest go, half of them. */
    static final int MOST = 4_000;

    private final DocumentStore store;
    private final LinkedHashMap<String, Held> held = new LinkedHashMap<>(1024, 0.75f, true);
    private final ReentrantLock leaving = new ReentrantLock();
    private Map<String, Held> left = Map.of();
    private boolean written;
    private Set<String> touched = new HashSet<>();

    /** @param fresh the store has no older state of it */
    private record Held(KeptDocument document, boolean fresh) {}

    Unwritten(DocumentStore store) {
        this.store = store;
    }

    Map<String, Pending> pending(Collection<String> ids) {
        Map<String, Pending> found = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        boolean look;
        synchronized (this) {
            for (String id : ids) {
                Held one = held.containsKey(id) ? held.get(id) : left.get(id);
                if (one == null) {
                    unknown.add(id);
                } else {
                    found.put(id, new Pending(store, id, one.document()));
                }
            }
            look = written;
        }
        Map<String, RawBsonDocument> stored = look && !unknown.isEmpty() ? store.load(unknown) : Map.of();
        unknown.forEach(id -> found.put(id, new Pending(store, id, stored.get(id))));
        return found;
    }

    void keep(Map<String, Pending> batch) {
        boolean full;
        synchronized (this) {
            batch.forEach((id, pending) -> {
                KeptDocument document = pending.changedDocument();
                if (document != null) {
                    Held before = held.get(id);
                    boolean fresh = before == null ? !pending.stored() && !left.containsKey(id) : before.fresh();
                    held.put(id, new Held(document, fresh));
                    touched.add(id);
                }
            });
            full = held.size() > MOST;
        }
        if (full && leaving.tryLock()) {
            try {
                write(MOST / 2);
            } finally {
                leaving.unlock();
            }
        }
    }

    /** Writes all that is held. */
    void flush() {
        leaving.lock();
        try {
            write(0);
        } finally {
            leaving.unlock();
        }
    }

    /** Ids changed since this was asked last. */
    synchronized Set<String> touched() {
        Set<String> since = touched;
        touched = new HashSet<>();
        return since;
    }

    private void write(int leave) {
        Map<String, Held> going = new LinkedHashMap<>();
        synchronized (this) {
            Iterator<Map.Entry<String, Held>> eldest = held.entrySet().iterator();
            while (held.size() > leave && eldest.hasNext()) {
                Map.Entry<String, Held> entry = eldest.next();
                going.put(entry.getKey(), entry.getValue());
                eldest.remove();
            }
            left = going;
        }
        if (going.isEmpty()) {
            return;
        }
        for (var ids : Chunks.of(going.keySet(), DocumentStore.CHUNK)) {
            Map<String, RawBsonDocument> encoded = new LinkedHashMap<>();
            Set<String> fresh = new HashSet<>();
            for (String id : ids) {
                Held one = Objects.requireNonNull(going.get(id), id);
                encoded.put(id, one.document().kept().encoded(one.document()));
                if (one.fresh()) {
                    fresh.add(id);
                }
            }
            store.write(encoded, fresh);
            store.following().written(encoded.values());
        }
        synchronized (this) {
            left = Map.of();
            written = true;
        }
        store.store().gate().commit();
    }
}

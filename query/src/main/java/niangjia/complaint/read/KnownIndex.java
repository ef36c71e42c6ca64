package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import niangjia.shared.read.Follower;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All complaints of the read model in memory, by everything they may be recognised by: it holds what the documents of
 * {@link KnownCallers} hold, no more and no longer. Many may look things up at once, while nothing is written.
 */
final class KnownIndex implements Follower {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> byId = new HashMap<>();
    private final List<KnownEntry> entries = new ArrayList<>();
    /** What many entries have in common is kept once. */
    private final Map<Object, Object> shared = new HashMap<>();

    private Searchable searchable = new Searchable();

    @Override
    public void written(Collection<Document> documents) {
        List<KnownEntry> changed = documents.stream().map(KnownEntry::of).toList();
        lock.writeLock().lock();
        try {
            changed.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void cleared() {
        lock.writeLock().lock();
        try {
            byId.clear();
            entries.clear();
            shared.clear();
            searchable = new Searchable();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Nothing changes while this runs. */
    <T> T reading(Supplier<T> search) {
        lock.readLock().lock();
        try {
            return search.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** More than any slot. */
    int size() {
        return entries.size();
    }

    /** The entry of a slot that a search found. */
    KnownEntry at(int slot) {
        return entries.get(slot);
    }

    @Nullable
    Integer slotOf(String id) {
        return byId.get(id);
    }

    Searchable searchable() {
        return searchable;
    }

    private void put(KnownEntry told) {
        KnownEntry entry = told.sharing(shared);
        Integer slot = byId.get(entry.id());
        if (slot == null) {
            int place = entries.size();
            entries.add(entry);
            byId.put(entry.id(), place);
            searchable.change(null, entry, place);
            return;
        }
        KnownEntry before = at(slot);
        if (entry.seq() >= before.seq()) {
            entries.set(slot, entry);
            searchable.change(before, entry, slot);
        }
    }
}

package niangjia.shared.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The collections that read models asked for, each with the processing group that keeps it. */
final class KeptCollections {
    private final Map<String, Collection> byName = new ConcurrentHashMap<>();
    private final Map<String, Long> amendments = new ConcurrentHashMap<>();

    private record Collection(String group, DocumentStore documents) {}

    /**
     * One instance per collection: those who wait for a document must be heard by those who write it.
     *
     * @param begun for who asks first
     * @throws IllegalArgumentException if another group keeps it
     */
    DocumentStore of(String group, String name, Supplier<DocumentStore> begun) {
        Collection known = byName.computeIfAbsent(name, n -> new Collection(group, begun.get()));
        if (!known.group().equals(group)) {
            throw new IllegalArgumentException(name + ": asked for by " + group + " (expected: " + known.group() + ")");
        }
        return known.documents();
    }

    List<DocumentStore> all() {
        return byName.values().stream().map(Collection::documents).toList();
    }

    List<DocumentStore> of(String group) {
        return byName.values().stream()
                .filter(each -> each.group().equals(group))
                .map(Collection::documents)
                .toList();
    }

    List<String> namesOf(String group) {
        return of(group).stream().map(DocumentStore::name).toList();
    }

    /** Empty if nobody asked for it. */
    Optional<String> groupOf(String name) {
        return Optional.ofNullable(byName.get(name)).map(Collection::group);
    }

    /** How often documents of the group were changed beside the events. */
    long amendments(String group) {
        return amendments.getOrDefault(group, 0L);
    }

    void amended(String name) {
        amendments.merge(groupOf(name).orElseThrow(), 1L, Long::sum);
    }
}

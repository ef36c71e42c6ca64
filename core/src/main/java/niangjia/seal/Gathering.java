package niangjia.seal;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import niangjia.verify.Entry;
import niangjia.verify.Span;
import niangjia.verify.SpanHashes;
import niangjia.verify.TreeHash;

/** Goes through the record for a capsule: where a whole chunk is hidden its root will do, elsewhere the rows are read. */
final class Gathering {
    private final TreeHash hash;
    private final Map<Long, byte[]> chunks;
    private final NavigableMap<Long, Span> hidden = new TreeMap<>();

    Gathering(TreeHash hash, Map<Long, byte[]> chunks, List<Span> hidden) {
        this.hash = hash;
        this.chunks = chunks;
        hidden.forEach(each -> this.hidden.put(each.from(), each));
    }

    void each(long size, Rows rows, SpanHashes roots, Consumer<Entry> shown) {
        for (long at = 0; at < size; ) {
            long next = Math.min(size, at + Chunks.LENGTH);
            byte[] chunk = chunks.get(at);
            if (chunk != null && isHidden(at, next)) {
                roots.add(new Span(at, next), chunk);
            } else {
                rows.each(at, next, entry -> {
                    roots.add(new Span(entry.index() - 1, entry.index()), hash.leaf(entry.bytes()));
                    shown.accept(entry);
                });
            }
            at = next;
        }
    }

    private boolean isHidden(long from, long to) {
        Map.Entry<Long, Span> span = hidden.floorEntry(from);
        return span != null && span.getValue().to() >= to;
    }
}

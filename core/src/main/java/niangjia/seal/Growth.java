package niangjia.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niangjia.verify.Checkpoint;
import niangjia.verify.CompactRange;
import niangjia.verify.Entry;
import niangjia.verify.Proofs;
import niangjia.verify.Span;
import niangjia.verify.SpanHashes;
import niangjia.verify.TreeHash;

/** The tree on its way from one checkpoint to a later size, with the proof that the later begins with the earlier. */
final class Growth {
    private final TreeHash hash;
    private final SpanHashes spans;
    private final CompactRange range;
    private final Chunks chunks;

    private Growth(TreeHash hash, SpanHashes spans, CompactRange range, Chunks chunks) {
        this.hash = hash;
        this.spans = spans;
        this.range = range;
        this.chunks = chunks;
    }

    /** From what was kept of the earlier checkpoint. */
    static Growth from(TreeHash hash, Taken last, long size) {
        Chunks chunks = new Chunks(last.checkpoint().size());
        CompactRange range = last.range(hash, chunks);
        SpanHashes spans = new SpanHashes(hash, Proofs.consistency(range.size(), size));
        int length = hash.algorithm().length();
        byte[] frontier = last.frontier();
        List<Span> whole = range.size() == 0 ? List.of() : new Span(0, range.size()).subtrees();
        for (int at = 0; at < whole.size(); at++) {
            spans.add(whole.get(at), Arrays.copyOfRange(frontier, at * length, (at + 1) * length));
        }
        return new Growth(hash, spans, range, chunks);
    }

    /** From the first event: reads again what was signed before. */
    static Growth fromTheFirst(TreeHash hash, long older, long size) {
        Chunks chunks = new Chunks(older);
        SpanHashes spans = new SpanHashes(hash, Proofs.consistency(older, size));
        return new Growth(hash, spans, new CompactRange(hash, chunks), chunks);
    }

    void add(Entry entry) {
        byte[] leaf = hash.leaf(entry.bytes());
        spans.add(new Span(range.size(), range.size() + 1), leaf);
        range.add(leaf);
    }

    CompactRange range() {
        return range;
    }

    /** Those that have become whole since the earlier checkpoint. */
    Chunks chunks() {
        return chunks;
    }

    List<byte[]> proof() {
        return new ArrayList<>(spans.roots());
    }

    boolean extend(Checkpoint older) {
        return Proofs.extend(hash, older.size(), older.root(), range.size(), range.root(), proof());
    }
}

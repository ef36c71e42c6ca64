package niangjia.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a bundle once, from the first event to the last, and keeps no more of it than its compact range. */
final class Walk {
    private final BundleHeader header;
    private final Findings findings;
    private final SignatureCheck signatures;
    private final KnownCheckpoints known;
    private final TreeHash hash;
    private final CompactRange range;
    private final Set<String> opened;
    private final Map<String, Long> streams = new HashMap<>();
    private long shown;
    private long checkpoints;
    private @Nullable Checkpoint before;
    private @Nullable Checkpoint holding;
    private Set<String> lastWitnesses = Set.of();

    Walk(BundleHeader header, SignatureCheck signatures, KnownCheckpoints known, Findings findings) {
        this.header = header;
        this.findings = findings;
        this.signatures = signatures;
        this.known = known;
        this.hash = new TreeHash(header.hash());
        this.range = new CompactRange(hash);
        this.opened = Set.copyOf(header.streams());
        known.grown(range);
    }

    void shown(Entry entry, long line) {
        expect(entry.index(), line);
        if (header.capsule() && !opened.contains(entry.stream())) {
            findings.add(Finding.Kind.STRANGER, line, entry.stream());
        }
        long next = streams.getOrDefault(entry.stream(), 0L);
        if (entry.sequence() != next) {
            findings.add(Finding.Kind.STREAM, line, entry.stream(), next, entry.sequence());
        }
        streams.put(entry.stream(), entry.sequence() + 1);
        range.add(leaf(entry));
        known.grown(range);
        shown++;
    }

    private byte[] leaf(Entry entry) {
        try {
            return hash.leaf(entry.bytes());
        } catch (IllegalArgumentException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
    }

    void hidden(BundleItem.Hidden item, long line) {
        if (!header.capsule()) {
            findings.add(Finding.Kind.HIDDEN, line);
        }
        expect(item.span().from() + 1, line);
        if (item.root().length != header.hash().length()) {
            throw new Malformed("hash of " + item.root().length + " bytes");
        }
        try {
            range.add(item.span().level(), item.root());
        } catch (IllegalArgumentException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
        known.grown(range);
    }

    private void expect(long index, long line) {
        if (index != range.size() + 1) {
            findings.add(Finding.Kind.INDEX, line, range.size() + 1, index);
        }
    }

    void signed(Note note, long line) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        long faults = findings.count();
        if (!checkpoint.origin().equals(header.origin())) {
            findings.add(Finding.Kind.ORIGIN, checkpoint.number(), header.origin(), checkpoint.origin());
        }
        if (checkpoint.hash() != header.hash()) {
            throw new Malformed("checkpoint of another algorithm than the bundle");
        }
        boolean kept = signatures.holds(note, checkpoint);
        order(checkpoint, line);
        if (checkpoint.size() != range.size()) {
            findings.add(Finding.Kind.PLACE, checkpoint.number(), checkpoint.size(), range.size());
        } else if (!Arrays.equals(checkpoint.root(), range.root())) {
            long from = holding == null ? 1 : holding.size() + 1;
            findings.add(Finding.Kind.ROOT, Math.min(from, range.size()), range.size(), checkpoint.number());
        }
        known.signed(checkpoint);
        before = checkpoint;
        if (kept && findings.count() == faults) {
            checkpoints++;
            holding = checkpoint;
            lastWitnesses = signatures.witnesses();
        }
    }

    private void order(Checkpoint checkpoint, long line) {
        long last = before == null ? 0 : before.number();
        boolean next = header.capsule() ? checkpoint.number() > last : checkpoint.number() == last + 1;
        if (!next) {
            findings.add(Finding.Kind.ORDER, line, last, checkpoint.number());
        }
        if (before != null && checkpoint.time().isBefore(before.time())) {
            findings.add(Finding.Kind.TIME, checkpoint.number());
        }
    }

    void end(long size) {
        if (size != range.size() || header.size() != range.size()) {
            findings.add(Finding.Kind.SIZE, header.size(), size, range.size());
        }
        known.compare(range.size());
    }

    long size() {
        return range.size();
    }

    long shown() {
        return shown;
    }

    long checkpoints() {
        return checkpoints;
    }

    @Nullable
    Checkpoint last() {
        return holding;
    }

    Set<String> lastWitnesses() {
        return lastWitnesses;
    }
}

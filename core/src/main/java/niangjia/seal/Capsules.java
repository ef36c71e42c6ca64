package niangjia.seal;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niangjia.verify.BundleHeader;
import niangjia.verify.BundleItem;
import niangjia.verify.CompactRange;
import niangjia.verify.Span;
import niangjia.verify.SpanHashes;
import niangjia.verify.TreeHash;

/**
 * Writes some streams with all their bytes, and of everything else the fewest roots of whole subtrees that still lead
 * to the signed root: one proof of inclusion for all events shown, which tells of the others nothing but their number.
 */
final class Capsules {
    private final Rows rows;
    private final CheckpointRows checkpoints;

    Capsules(Rows rows, CheckpointRows checkpoints) {
        this.rows = rows;
        this.checkpoints = checkpoints;
    }

    /**
     * @throws IllegalStateException if nothing is sealed yet
     * @throws IllegalArgumentException if none of the streams has a sealed event
     */
    void write(Set<String> streams, OutputStream out, Instant at, Taken last) {
        long size = last.checkpoint().size();
        TreeHash hash = new TreeHash(last.checkpoint().hash());
        TreeSet<Long> shown = new TreeSet<>();
        streams.forEach(stream -> shown.addAll(rows.of(stream, size)));
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("streams without a sealed event: " + streams.size());
        }
        Map<Long, Taken> signed = signed(shown.last(), last);
        List<Span> hidden = hidden(shown, signed.keySet(), size);
        SpanHashes roots = new SpanHashes(hash, hidden);
        Map<Long, BundleItem> items = new TreeMap<>();
        new Gathering(hash, checkpoints.chunks(size), hidden).each(size, rows, roots, entry -> {
            if (shown.contains(entry.index())) {
                items.put(entry.index(), new BundleItem.Shown(entry));
            }
        });
        List<byte[]> found = roots.roots();
        for (int number = 0; number < hidden.size(); number++) {
            Span span = hidden.get(number);
            items.put(span.to(), new BundleItem.Hidden(span, found.get(number)));
        }
        check(items, hash, last);
        BundleHeader header = new BundleHeader(
                last.checkpoint().origin(),
                last.checkpoint().hash(),
                at,
                size,
                streams.stream().sorted().toList());
        write(out, header, items, signed);
    }

    /** By size: the first over the last event that is shown, which tells when it was there, and the last of all. */
    private Map<Long, Taken> signed(long lastShown, Taken last) {
        Map<Long, Taken> signed = new TreeMap<>();
        Optional<Taken> first = checkpoints.covering(lastShown);
        first.ifPresent(each -> signed.put(each.checkpoint().size(), each));
        signed.put(last.checkpoint().size(), last);
        return signed;
    }

    private static List<Span> hidden(TreeSet<Long> shown, Set<Long> sizes, long size) {
        List<Span> hidden = new ArrayList<>();
        TreeSet<Long> cuts = new TreeSet<>(sizes);
        shown.forEach(index -> cuts.addAll(List.of(index - 1, index)));
        cuts.add(size);
        long from = 0;
        for (long to : cuts) {
            if (to > from && !(to == from + 1 && shown.contains(to))) {
                hidden.addAll(new Span(from, to).subtrees());
            }
            from = to;
        }
        return hidden;
    }

    /** What would not verify does not leave the house. */
    private static void check(Map<Long, BundleItem> items, TreeHash hash, Taken last) {
        CompactRange range = new CompactRange(hash);
        items.values().forEach(item -> {
            if (item instanceof BundleItem.Shown shown) {
                range.add(hash.leaf(shown.entry().bytes()));
            } else if (item instanceof BundleItem.Hidden hidden) {
                range.add(hidden.span().level(), hidden.root());
            }
        });
        if (!Arrays.equals(range.root(), last.checkpoint().root())) {
            throw new SealRefused(
                    SealRefused.Reason.CHANGED_RECORD,
                    "the case does not lead to the root of checkpoint "
                            + last.checkpoint().number());
        }
    }

    private void write(OutputStream out, BundleHeader header, Map<Long, BundleItem> items, Map<Long, Taken> signed) {
        Bundles.Lines lines = new Bundles.Lines(out);
        lines.all(header.lines());
        items.forEach((to, item) -> {
            lines.item(item);
            Taken taken = signed.get(to);
            if (taken != null) {
                lines.item(new BundleItem.Signed(checkpoints.complete(taken)));
            }
        });
        lines.item(new BundleItem.End(header.size()));
        lines.flush();
    }
}

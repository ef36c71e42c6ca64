package niangjia.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the leaves of a tree once, in order, and gives the roots of some spans of it: all that a proof needs. */
public final class SpanHashes {
    private final List<Span> asked;
    private final Map<Span, CompactRange> ranges = new TreeMap<>(Comparator.comparingLong(Span::from));
    private final List<Span> open;
    private final TreeHash hash;
    private int at;

    /** @param asked spans that share no leaf */
    public SpanHashes(TreeHash hash, List<Span> asked) {
        this.hash = hash;
        this.asked = List.copyOf(asked);
        this.open = asked.stream().sorted(Comparator.comparingLong(Span::from)).toList();
    }

    /** The leaves of a subtree, which may be a single one; each behind those before it. */
    public void add(Span subtree, byte[] root) {
        while (at < open.size() && open.get(at).to() <= subtree.from()) {
            at++;
        }
        if (at < open.size() && open.get(at).from() <= subtree.from()) {
            ranges.computeIfAbsent(open.get(at), each -> new CompactRange(hash)).add(subtree.level(), root);
        }
    }

    /** In the order in which the spans were asked for. */
    public List<byte[]> roots() {
        List<byte[]> roots = new ArrayList<>();
        for (Span span : asked) {
            CompactRange range = ranges.get(span);
            if (range == null || range.size() != span.to() - span.from()) {
                throw new IllegalStateException(
                        "leaves of " + span + ": " + (range == null ? 0 : range.size()) + " (expected: all)");
            }
            roots.add(range.root());
        }
        return roots;
    }
}

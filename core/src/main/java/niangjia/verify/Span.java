package niangjia.verify;

import java.util.ArrayList;
import java.util.List;

/** Leaves from one number, counted from 0, to before another. */
public record Span(long from, long to) {
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("span of leaves: " + from + " to " + to);
        }
    }

    /** Whether it is one whole subtree of the tree. */
    public boolean isSubtree() {
        long length = to - from;
        return Long.bitCount(length) == 1 && from % length == 0;
    }

    /** The height of the subtree it is. */
    public int level() {
        if (!isSubtree()) {
            throw new IllegalStateException("no subtree: " + this);
        }
        return Long.numberOfTrailingZeros(to - from);
    }

    /** The fewest whole subtrees that it consists of. */
    public List<Span> subtrees() {
        List<Span> found = new ArrayList<>();
        for (long at = from; at < to; ) {
            long length = at == 0 ? Long.highestOneBit(to) : Long.lowestOneBit(at);
            while (at + length > to) {
                length >>= 1;
            }
            found.add(new Span(at, at + length));
            at += length;
        }
        return List.copyOf(found);
    }
}

package niangjia.seal;

import java.util.Map;
import java.util.TreeMap;
import niangjia.verify.CompactRange;
import niangjia.verify.Span;

/**
 * Roots of every thousand leaves or so. Kept beside the checkpoints, they spare a capsule the reading of the whole
 * record; nobody trusts them, since what is made with them must lead to a root that was signed.
 */
final class Chunks implements CompactRange.Grown {
    static final int LEVEL = 10;
    static final long LENGTH = 1L << LEVEL;

    private final long behind;
    private final Map<Long, byte[]> roots = new TreeMap<>();

    /** @param behind those that were whole at that size are known already */
    Chunks(long behind) {
        this.behind = behind;
    }

    @Override
    public void whole(Span subtree, byte[] root) {
        if (subtree.to() - subtree.from() == LENGTH && subtree.to() > behind) {
            roots.put(subtree.from(), root);
        }
    }

    /** By their first leaf, counted from 0. */
    Map<Long, byte[]> roots() {
        return roots;
    }
}

package niangjia.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tree of which only the roots of its whole subtrees are kept: grows leaf by leaf and knows its root at any size. */
public final class CompactRange {
    private final TreeHash hash;
    private final Grown grown;
    private final List<byte[]> nodes = new ArrayList<>();
    private long size;

    public CompactRange(TreeHash hash) {
        this(hash, (subtree, root) -> {});
    }

    /** @param grown is told of every whole subtree above the leaves */
    public CompactRange(TreeHash hash, Grown grown) {
        this.hash = hash;
        this.grown = grown;
    }

    /** Sees subtrees become whole. */
    @FunctionalInterface
    public interface Grown {
        void whole(Span subtree, byte[] root);
    }

    /**
     * A range as {@link #frontier} gave it.
     *
     * @throws IllegalArgumentException if the frontier is not one of that size
     */
    public static CompactRange of(TreeHash hash, long size, byte[] frontier) {
        return of(hash, size, frontier, (subtree, root) -> {});
    }

    public static CompactRange of(TreeHash hash, long size, byte[] frontier, Grown grown) {
        int length = hash.algorithm().length();
        if (size < 0 || frontier.length != Long.bitCount(size) * length) {
            throw new IllegalArgumentException("frontier of " + frontier.length + " bytes (expected: "
                    + Long.bitCount(size) * length + " for " + size + " leaves)");
        }
        CompactRange range = new CompactRange(hash, grown);
        for (int at = 0; at < frontier.length; at += length) {
            range.nodes.add(Arrays.copyOfRange(frontier, at, at + length));
        }
        range.size = size;
        return range;
    }

    public long size() {
        return size;
    }

    public void add(byte[] leafHash) {
        add(0, leafHash);
    }

    /**
     * Adds 2^level leaves of which only the root is known.
     *
     * @throws IllegalArgumentException if such a subtree cannot stand here
     */
    public void add(int level, byte[] subtree) {
        if (level < 0 || level > 61 || (size & ((1L << level) - 1)) != 0) {
            throw new IllegalArgumentException("subtree of level " + level + " behind " + size + " leaves");
        }
        byte[] merged = subtree;
        for (int at = level; (size >> at & 1) == 1; at++) {
            merged = hash.node(nodes.remove(nodes.size() - 1), merged);
            grown.whole(new Span(size + (1L << level) - (2L << at), size + (1L << level)), merged);
        }
        nodes.add(merged);
        size += 1L << level;
    }

    public byte[] root() {
        if (nodes.isEmpty()) {
            return hash.empty();
        }
        byte[] root = nodes.get(nodes.size() - 1);
        for (int at = nodes.size() - 2; at >= 0; at--) {
            root = hash.node(nodes.get(at), root);
        }
        return root;
    }

    /** The hashes of the whole subtrees, largest first, one behind the other. */
    public byte[] frontier() {
        int length = hash.algorithm().length();
        byte[] all = new byte[nodes.size() * length];
        for (int at = 0; at < nodes.size(); at++) {
            System.arraycopy(nodes.get(at), 0, all, at * length, length);
        }
        return all;
    }
}

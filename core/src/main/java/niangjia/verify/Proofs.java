package niangjia.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Inclusion and consistency after RFC 6962 and 9162: which hashes a proof consists of, and whether a proof holds. */
public final class Proofs {
    private Proofs() {}

    /** The spans whose roots prove that a leaf (from 0) is in a tree, leaf first. */
    public static List<Span> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " of " + size);
        }
        List<Span> path = new ArrayList<>();
        path(leaf, 0, size, path);
        return List.copyOf(path);
    }

    private static void path(long leaf, long from, long to, List<Span> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (leaf < split) {
            path(leaf, from, split, path);
            path.add(new Span(split, to));
        } else {
            path(leaf, split, to, path);
            path.add(new Span(from, split));
        }
    }

    /** The spans whose roots prove that a tree begins with all of an older one. */
    public static List<Span> consistency(long older, long size) {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException("tree of " + size + " behind one of " + older);
        }
        List<Span> path = new ArrayList<>();
        if (older > 0) {
            subproof(older, 0, size, true, path);
        }
        return List.copyOf(path);
    }

    private static void subproof(long older, long from, long to, boolean known, List<Span> path) {
        if (older == to) {
            if (!known) {
                path.add(new Span(from, to));
            }
            return;
        }
        long split = from + split(to - from);
        if (older <= split) {
            subproof(older, from, split, known, path);
            path.add(new Span(split, to));
        } else {
            subproof(older, split, to, false, path);
            path.add(new Span(from, split));
        }
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    public static boolean includes(
            TreeHash hash, byte[] leafHash, long leaf, long size, List<byte[]> proof, byte[] root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long first = leaf;
        long last = size - 1;
        byte[] up = leafHash;
        for (byte[] next : proof) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                up = hash.node(next, up);
                int skipped = first == 0 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= skipped;
                last >>= skipped;
            } else {
                up = hash.node(up, next);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(up, root);
    }

    public static boolean extend(
            TreeHash hash, long older, byte[] olderRoot, long size, byte[] root, List<byte[]> proof) {
        if (older < 0 || older > size) {
            return false;
        }
        if (older == 0 || older == size) {
            return proof.isEmpty() && Arrays.equals(olderRoot, older == 0 ? hash.empty() : root);
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(older) == 1) {
            path.add(0, olderRoot);
        }
        return !path.isEmpty() && climbs(hash, older, olderRoot, size, root, path);
    }

    private static boolean climbs(
            TreeHash hash, long older, byte[] olderRoot, long size, byte[] root, List<byte[]> path) {
        int whole = Long.numberOfTrailingZeros(older);
        long first = older - 1 >> whole;
        long last = size - 1 >> whole;
        byte[] before = path.get(0);
        byte[] after = path.get(0);
        for (byte[] next : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                before = hash.node(next, before);
                after = hash.node(next, after);
                int skipped = first == 0 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= skipped;
                last >>= skipped;
            } else {
                after = hash.node(after, next);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, olderRoot) && Arrays.equals(after, root);
    }
}

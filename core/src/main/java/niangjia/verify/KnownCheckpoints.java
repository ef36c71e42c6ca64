package niangjia.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checkpoints that left the house earlier, held against the record that is read now. */
final class KnownCheckpoints {
    private final Map<Long, Checkpoint> byNumber = new LinkedHashMap<>();
    private final Map<Long, byte @Nullable []> roots = new HashMap<>();
    private final Findings findings;
    private long compared;
    private long hidden;

    KnownCheckpoints(Trust trust, String origin, Findings findings) {
        this.findings = findings;
        int at = 0;
        for (Note note : trust.known()) {
            at++;
            try {
                Checkpoint checkpoint = Checkpoint.parse(note.text());
                if (checkpoint.origin().equals(origin) && SignatureCheck.kept(trust, note, origin)) {
                    take(checkpoint);
                    continue;
                }
            } catch (Malformed none) {
                findings.add(Finding.Kind.KNOWN, at);
                continue;
            }
            findings.add(Finding.Kind.KNOWN, at);
        }
    }

    private void take(Checkpoint checkpoint) {
        Checkpoint other = byNumber.put(checkpoint.number(), checkpoint);
        if (other != null && !other.equals(checkpoint)) {
            fork(checkpoint);
        }
        roots.put(checkpoint.size(), null);
    }

    /** Of the record that is read, as it grows. */
    void grown(CompactRange range) {
        if (roots.containsKey(range.size())) {
            roots.put(range.size(), range.root());
        }
    }

    void signed(Checkpoint checkpoint) {
        Checkpoint known = byNumber.get(checkpoint.number());
        if (known != null && !known.equals(checkpoint)) {
            fork(known);
        }
    }

    void compare(long size) {
        for (Checkpoint known : byNumber.values()) {
            byte[] root = roots.get(known.size());
            if (known.size() > size) {
                findings.add(Finding.Kind.SHORTER, known.number(), known.size(), size);
            } else if (root == null) {
                hidden++;
                continue;
            } else if (!Arrays.equals(root, known.root())) {
                fork(known);
            }
            compared++;
        }
    }

    private void fork(Checkpoint known) {
        findings.add(Finding.Kind.FORK, known.number(), known.size());
    }

    long compared() {
        return compared;
    }

    boolean someHidden() {
        return hidden > 0;
    }
}

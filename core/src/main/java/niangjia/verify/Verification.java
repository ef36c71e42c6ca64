package niangjia.verify;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a bundle against keys and checkpoints that did not come with it. */
public final class Verification {
    private final Trust trust;

    public Verification(Trust trust) {
        this.trust = trust;
    }

    /**
     * Reads the bundle to its end, or to the first line that cannot be read.
     *
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Report verify(InputStream bundle) {
        Lines lines = new Lines(bundle);
        Findings findings = new Findings();
        BundleHeader header;
        try {
            header = BundleHeader.read(lines);
        } catch (Malformed e) {
            findings.add(Finding.Kind.FORM, lines.number(), e.what());
            return new Report(
                    null, 0, 0, 0, null, Set.of(), Map.of(), 0, 0, findings.told(), 1, List.of(Limit.NO_CHECKPOINT));
        }
        SignatureCheck signatures = new SignatureCheck(trust, findings);
        KnownCheckpoints known = new KnownCheckpoints(trust, header.origin(), findings);
        Walk walk = new Walk(header, signatures, known, findings);
        try {
            walk(lines, walk);
        } catch (Malformed e) {
            findings.add(Finding.Kind.FORM, lines.number(), e.what());
        }
        return new Report(
                header,
                walk.shown(),
                walk.size() - walk.shown(),
                walk.checkpoints(),
                walk.last(),
                walk.lastWitnesses(),
                signatures.witnessed(),
                signatures.strangers(),
                known.compared(),
                findings.told(),
                findings.count(),
                limits(header, walk, known));
    }

    private static void walk(Lines lines, Walk walk) {
        BundleItem item = BundleItem.read(lines);
        while (!(item instanceof BundleItem.End)) {
            if (item instanceof BundleItem.Shown event) {
                walk.shown(event.entry(), lines.number());
            } else if (item instanceof BundleItem.Hidden hidden) {
                walk.hidden(hidden, lines.number());
            } else if (item instanceof BundleItem.Signed signed) {
                walk.signed(signed.note(), lines.number());
            }
            item = BundleItem.read(lines);
        }
        walk.end(((BundleItem.End) item).size());
        if (lines.next() != null) {
            throw new Malformed("something stands behind the end");
        }
    }

    private static List<Limit> limits(BundleHeader header, Walk walk, KnownCheckpoints known) {
        List<Limit> limits = new ArrayList<>(
                List.of(Limit.TRUTH, Limit.CLOCK, Limit.INTERVAL, Limit.THEFT, Limit.OUTSIDE, Limit.WORDS));
        @Nullable Checkpoint last = walk.last();
        if (known.compared() == 0) {
            limits.add(Limit.NOTHING_KNOWN);
        }
        if (walk.lastWitnesses().isEmpty()) {
            limits.add(Limit.NO_WITNESS);
        }
        if (header.capsule()) {
            limits.add(Limit.CAPSULE);
        }
        if (known.someHidden()) {
            limits.add(Limit.KNOWN_HIDDEN);
        }
        if (last == null) {
            limits.add(Limit.NO_CHECKPOINT);
        } else if (last.size() < walk.size()) {
            limits.add(Limit.UNSEALED);
        }
        return limits;
    }
}

package niangjia.seal;

import niangjia.verify.Checkpoint;
import niangjia.verify.CompactRange;
import niangjia.verify.Note;
import niangjia.verify.TreeHash;

/**
 * A checkpoint as it is kept.
 *
 * @param frontier from which the tree grows on
 */
record Taken(Checkpoint checkpoint, Note note, byte[] frontier) {
    /** @throws SealRefused if the frontier is not that of the root that was signed */
    CompactRange range(TreeHash hash, CompactRange.Grown grown) {
        try {
            CompactRange range = CompactRange.of(hash, checkpoint.size(), frontier, grown);
            if (java.util.Arrays.equals(range.root(), checkpoint.root())) {
                return range;
            }
        } catch (IllegalArgumentException e) {
            throw changed(checkpoint, e.getMessage());
        }
        throw changed(checkpoint, "its frontier gives another root");
    }

    static SealRefused changed(Checkpoint checkpoint, @org.jspecify.annotations.Nullable String how) {
        return new SealRefused(
                SealRefused.Reason.CHANGED_CHECKPOINT, "the row of checkpoint " + checkpoint.number() + ": " + how);
    }
}

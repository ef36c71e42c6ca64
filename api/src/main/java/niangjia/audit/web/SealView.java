package niangjia.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRefused;
import niangjia.seal.SealedCheckpoint;
import niangjia.seal.Standing;
import niangjia.verify.Checkpoint;
import niangjia.verify.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * How the record is sealed.
 *
 * @param on false if nothing seals here; the rest is empty then
 * @param head number of the last event on record
 * @param sealed number of the last event under a checkpoint
 * @param last checkpoint, null if there is none yet
 * @param lastDay that was closed, every row read again
 * @param state of the sealing in this process
 * @param lookedAt when it was last looked whether one is due
 * @param refused code of why nothing is signed any more, null if all is well
 * @param said what exactly was found
 * @param publicKey by which an outsider verifies
 * @param witnesses offices whose signatures are accepted
 * @param anchor file of checkpoints outside the database
 */
record SealView(
        boolean on,
        long head,
        long sealed,
        @Nullable Line last,
        @Nullable LocalDate lastDay,
        Standing.State state,
        @Nullable Instant lookedAt,
        @Nullable String refused,
        String said,
        String publicKey,
        List<String> witnesses,
        @Nullable String anchor) {
    static final SealView OFF =
            new SealView(false, 0, 0, null, null, Standing.State.BEGINNING, null, null, "", "", List.of(), null);

    static SealView of(RecordSeal seal, Standing standing, @Nullable String anchor) {
        Line last = seal.before(Long.MAX_VALUE, 1).stream()
                .findFirst()
                .map(Line::of)
                .orElse(null);
        SealRefused.Reason reason = standing.reason();
        return new SealView(
                true,
                seal.head(),
                last == null ? 0 : last.size(),
                last,
                seal.lastDay().orElse(null),
                standing.state(),
                standing.at(),
                reason == null ? null : reason.code(),
                standing.said(),
                seal.publicKey().toString(),
                seal.witnesses().stream().map(NoteKey::name).toList(),
                anchor);
    }

    /** Events behind the last checkpoint. */
    public long open() {
        return head - sealed;
    }

    /**
     * One checkpoint.
     *
     * @param size how many events are under it, from the first
     * @param root of the tree over them, in hexadecimal digits
     * @param day that it closes, null for one between
     * @param witnesses that signed it, too
     */
    record Line(
            long number,
            long size,
            String root,
            Instant time,
            @Nullable LocalDate day,
            List<String> witnesses) {
        static Line of(SealedCheckpoint sealed) {
            Checkpoint checkpoint = sealed.checkpoint();
            return new Line(
                    checkpoint.number(),
                    checkpoint.size(),
                    checkpoint.rootHex(),
                    checkpoint.time(),
                    checkpoint.day(),
                    sealed.witnesses());
        }
    }

    /** @param next cursor of the page behind; null on the last */
    record Page(List<Line> items, @Nullable String next) {}

    /** @param hashes of the proof of RFC 6962 that the newer extends the older, in base64 */
    record Proof(long older, long newer, List<String> hashes) {}
}

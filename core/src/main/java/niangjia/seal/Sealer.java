package niangjia.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.verify.Checkpoint;
import niangjia.verify.CompactRange;
import niangjia.verify.HashAlgorithm;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.TreeHash;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next checkpoint, or refuses. First the database, then the anchor: a crash between leaves the anchor behind,
 * which the next run makes good, and never ahead, which would look like a restored backup.
 */
final class Sealer {
    private final SealSettings settings;
    private final NoteSigner signer;
    private final Rows rows;
    private final CheckpointRows checkpoints;
    private final Lease lease;
    private final Anchoring anchoring;
    private final List<NoteKey> ours;

    Sealer(
            SealSettings settings,
            NoteSigner signer,
            Rows rows,
            CheckpointRows checkpoints,
            Lease lease,
            Anchor anchor) {
        this.settings = settings;
        this.signer = signer;
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.lease = lease;
        this.ours = new ArrayList<>(settings.formerKeys());
        ours.add(signer.key());
        this.anchoring = new Anchoring(anchor, checkpoints, ours);
    }

    /** @param day that ends with it and makes it read the whole record again, null for one between */
    Outcome seal(Instant now, @Nullable LocalDate day) {
        if (!lease.take(now)) {
            return Outcome.of(Outcome.Kind.ANOTHER_SEALS);
        }
        Optional<Taken> last = checkpoints.last();
        last.ifPresent(this::own);
        anchoring.agree(last);
        long size = rows.last();
        if (nothingNew(last, size, day)) {
            return Outcome.of(Outcome.Kind.NOTHING_NEW);
        }
        Growth growth = last.isPresent() ? grown(last.get(), now, size, day != null) : begun(size);
        return write(last, growth, now, day);
    }

    private void own(Taken last) {
        Checkpoint checkpoint = last.checkpoint();
        if (!checkpoint.origin().equals(settings.origin()) || ours.stream().noneMatch(last.note()::signedBy)) {
            throw new SealRefused(
                    SealRefused.Reason.FOREIGN_CHECKPOINT,
                    "checkpoint " + checkpoint.number() + " of " + checkpoint.origin() + " is not signed by "
                            + signer.key().id() + " of " + settings.origin()
                            + " (expected: the key it was begun with, or that one among the former)");
        }
    }

    private boolean nothingNew(Optional<Taken> last, long size, @Nullable LocalDate day) {
        if (day != null) {
            LocalDate closed = checkpoints.lastDay();
            return closed != null && !day.isAfter(closed);
        }
        return size == last.map(each -> each.checkpoint().size()).orElse(0L);
    }

    private Growth begun(long size) {
        Growth growth = Growth.fromTheFirst(hash(), 0, size);
        rows.each(0, size, growth::add);
        return growth;
    }

    private Growth grown(Taken last, Instant now, long size, boolean thorough) {
        Checkpoint before = last.checkpoint();
        if (size < before.size()) {
            throw new SealRefused(
                    SealRefused.Reason.SHORTER_RECORD,
                    size + " events (expected: at least the " + before.size() + " of checkpoint " + before.number()
                            + ")");
        }
        if (now.isBefore(before.time())) {
            throw new SealRefused(
                    SealRefused.Reason.CLOCK_BACK, "time " + now + " (expected: not before " + before.time() + ")");
        }
        Growth growth = thorough ? Growth.fromTheFirst(hash(), before.size(), size) : Growth.from(hash(), last, size);
        rows.each(thorough ? 0 : before.size(), size, growth::add);
        if (!growth.extend(before)) {
            throw new SealRefused(
                    SealRefused.Reason.CHANGED_RECORD,
                    "the first " + before.size() + " events are not those of checkpoint " + before.number());
        }
        return growth;
    }

    private Outcome write(Optional<Taken> last, Growth growth, Instant now, @Nullable LocalDate day) {
        CompactRange range = growth.range();
        Checkpoint next = new Checkpoint(
                settings.origin(),
                range.size(),
                range.root(),
                HashAlgorithm.SHA_256,
                last.map(each -> each.checkpoint().number()).orElse(0L) + 1,
                now,
                day);
        Note note = new Note(next.text(), List.of(signer.sign(next.text(), now)));
        Taken taken = new Taken(next, note, range.frontier());
        if (!checkpoints.insert(taken, growth.chunks())) {
            return Outcome.of(Outcome.Kind.ANOTHER_SEALS);
        }
        anchoring.take(note);
        return new Outcome(Outcome.Kind.SEALED, next);
    }

    private static TreeHash hash() {
        return new TreeHash(HashAlgorithm.SHA_256);
    }
}

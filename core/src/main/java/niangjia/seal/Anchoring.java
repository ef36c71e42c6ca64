package niangjia.seal;

import java.util.List;
import java.util.Optional;
import niangjia.verify.Checkpoint;
import niangjia.verify.Malformed;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;

/** Keeps the anchor and the database of one mind: the anchor may lag by a crash, and can be made good; never lead. */
final class Anchoring {
    private static final int PAGE = 500;

    private final Anchor anchor;
    private final CheckpointRows checkpoints;
    private final List<NoteKey> ours;

    Anchoring(Anchor anchor, CheckpointRows checkpoints, List<NoteKey> ours) {
        this.anchor = anchor;
        this.checkpoints = checkpoints;
        this.ours = ours;
    }

    void take(Note note) {
        anchor.take(note);
    }

    /** @throws SealRefused if the database is not the one that was anchored, or not all of it */
    void agree(Optional<Taken> last) {
        if (anchor == Anchor.NONE) {
            return;
        }
        long anchored = anchor.last().map(this::known).orElse(0L);
        long kept = last.map(each -> each.checkpoint().number()).orElse(0L);
        while (anchored < kept) {
            for (Taken missed : checkpoints.after(anchored, PAGE)) {
                anchor.take(missed.note());
                anchored = missed.checkpoint().number();
            }
        }
    }

    private long known(Note note) {
        Checkpoint outside = parsed(note);
        Taken inside = checkpoints
                .at(outside.number())
                .orElseThrow(() -> new SealRefused(
                        SealRefused.Reason.BEHIND_ANCHOR,
                        "checkpoint " + outside.number() + " was anchored and is not in this database"
                                + " (expected: the database that was anchored, not an older copy)"));
        if (!inside.checkpoint().equals(outside)) {
            throw new SealRefused(
                    SealRefused.Reason.OTHER_ANCHOR,
                    "checkpoint " + outside.number() + " was anchored over " + outside.size() + " events with root "
                            + outside.rootHex() + " (expected: as in this database, "
                            + inside.checkpoint().size() + " events, "
                            + inside.checkpoint().rootHex() + ")");
        }
        return outside.number();
    }

    private Checkpoint parsed(Note note) {
        try {
            if (ours.stream().anyMatch(note::signedBy)) {
                return Checkpoint.parse(note.text());
            }
        } catch (Malformed e) {
            throw new SealRefused(SealRefused.Reason.OTHER_ANCHOR, "what was anchored last is no checkpoint of ours");
        }
        throw new SealRefused(SealRefused.Reason.OTHER_ANCHOR, "what was anchored last is not signed by our key");
    }
}

package niangjia.seal;

import java.util.List;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.NoteSignature;

/**
 * A checkpoint and the other offices that have signed it.
 *
 * @param witnesses by name
 */
public record SealedCheckpoint(Checkpoint checkpoint, List<String> witnesses) {
    public SealedCheckpoint {
        witnesses = List.copyOf(witnesses);
    }

    static SealedCheckpoint of(Checkpoint checkpoint, Note note) {
        return new SealedCheckpoint(
                checkpoint,
                note.signatures().stream()
                        .map(NoteSignature::name)
                        .filter(name -> !name.equals(checkpoint.origin()))
                        .sorted()
                        .toList());
    }
}

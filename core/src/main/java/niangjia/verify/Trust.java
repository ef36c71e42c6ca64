package niangjia.verify;

import java.util.List;

/**
 * What the verifier goes by; none of it comes from the bundle.
 *
 * @param keys of the one who keeps the record, each named as the origin
 * @param witnesses keys of other offices
 * @param known checkpoints that left the house earlier
 */
public record Trust(List<NoteKey> keys, List<NoteKey> witnesses, List<Note> known) {
    public Trust {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        known = List.copyOf(known);
    }
}

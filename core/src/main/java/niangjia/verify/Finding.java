package niangjia.verify;

import java.util.List;
import java.util.Locale;

/** Something that cannot be so in a record that nobody touched. */
public record Finding(Kind kind, List<String> values) {
    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(Kind kind, Object... values) {
        return new Finding(
                kind, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** Codes that never change; the words for each stand beside the program. */
    public enum Kind {
        /** Line, what is wrong. Reading ends here. */
        FORM,
        /** Line, number expected, number found: removed, inserted or moved. */
        INDEX,
        /** Line, stream, number expected, number found. */
        STREAM,
        /** Line, stream that is not opened in this capsule. */
        STRANGER,
        /** Line: hidden events in what claims to be the whole record. */
        HIDDEN,
        /** Last number of the bundle by its head, by its last line, by count. */
        SIZE,
        /** First and last event between which something differs from what was signed, number of the checkpoint. */
        ROOT,
        /** Number of the checkpoint, its size, events before it. */
        PLACE,
        /** Line, number of the checkpoint before, number found: one is missing or out of order. */
        ORDER,
        /** Number of the checkpoint: its time lies before that of the last. */
        TIME,
        /** Number of the checkpoint, origin expected, origin found. */
        ORIGIN,
        /** Number of the checkpoint: no given key has signed it. */
        KEY,
        /** Number of the checkpoint, name: not the signature of that key over this text. */
        SIGNATURE,
        /** Number of the checkpoint, witness: not its signature over this text. */
        WITNESS,
        /** Which of the known checkpoints: it is none, or no given key has signed it. */
        KNOWN,
        /** Number and size of the known checkpoint, events of the bundle: cut, or restored from a backup. */
        SHORTER,
        /** Number and size of the known checkpoint: its record and this one are not the same. */
        FORK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

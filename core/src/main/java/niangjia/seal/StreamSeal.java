package niangjia.seal;

import niangjia.verify.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * How far a stream is sealed.
 *
 * @param entries events of the stream that are on record
 * @param sealed of these, how many are under a checkpoint; always the first
 * @param lastSealed number in the whole record of the last of them, 0 if there is none
 * @param checkpoint the last there is, null if nothing is sealed yet
 */
public record StreamSeal(
        long entries,
        long sealed,
        long lastSealed,
        @Nullable Checkpoint checkpoint) {
    public boolean whole() {
        return entries > 0 && sealed == entries;
    }
}

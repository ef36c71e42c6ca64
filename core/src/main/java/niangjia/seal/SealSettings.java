package niangjia.seal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import niangjia.verify.NoteKey;

/**
 * Who seals, where its key lies, and whose signatures are accepted.
 *
 * @param origin name of this record for ever, like {@code niangjia.example.org/430100}; no space, no plus
 * @param keyDirectory holds the file of the sealing key; the same key on every machine that may seal
 * @param holder this process, unlike every other
 * @param lease how long another waits for a sealer that died
 * @param formerKeys that signed earlier checkpoints of this record
 * @param witnesses keys of other offices
 */
public record SealSettings(
        String origin,
        Path keyDirectory,
        String holder,
        Duration lease,
        List<NoteKey> formerKeys,
        List<NoteKey> witnesses) {
    public SealSettings {
        if (origin.isBlank() || origin.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("origin: " + origin + " (expected: neither + nor space)");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease: " + lease + " (expected: > 0)");
        }
        formerKeys = List.copyOf(formerKeys);
        witnesses = List.copyOf(witnesses);
    }
}

package niangjia.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who has signed a checkpoint: the keeper must have, witnesses may have, strangers are counted. */
final class SignatureCheck {
    private final Trust trust;
    private final Findings findings;
    private final Map<String, Long> witnessed = new HashMap<>();
    private long strangers;
    private Set<String> witnesses = Set.of();

    SignatureCheck(Trust trust, Findings findings) {
        this.trust = trust;
        this.findings = findings;
    }

    /** Whether a given key of that origin has signed. */
    static boolean kept(Trust trust, Note note, String origin) {
        return trust.keys().stream().anyMatch(key -> key.name().equals(origin) && note.signedBy(key));
    }

    /** Whether a given key of its origin has signed it, and no given key falsely stands under it. */
    boolean holds(Note note, Checkpoint checkpoint) {
        boolean kept = false;
        Set<String> now = new HashSet<>();
        for (NoteSignature signature : note.signatures()) {
            kept |= judge(note, checkpoint, signature, now);
        }
        if (!kept) {
            findings.add(Finding.Kind.KEY, checkpoint.number());
        }
        witnesses = Set.copyOf(now);
        return kept;
    }

    /** True for the keeper's own. */
    private boolean judge(Note note, Checkpoint checkpoint, NoteSignature signature, Set<String> now) {
        for (NoteKey key : trust.keys()) {
            if (named(key, signature)) {
                boolean signed = key.signed(note.text(), signature);
                if (!signed) {
                    findings.add(Finding.Kind.SIGNATURE, checkpoint.number(), key.name());
                }
                return signed && key.name().equals(checkpoint.origin());
            }
        }
        for (NoteKey key : trust.witnesses()) {
            if (named(key, signature)) {
                if (!key.signed(note.text(), signature)) {
                    findings.add(Finding.Kind.WITNESS, checkpoint.number(), key.name());
                } else if (now.add(key.name())) {
                    witnessed.merge(key.name(), 1L, Long::sum);
                }
                return false;
            }
        }
        strangers++;
        return false;
    }

    private static boolean named(NoteKey key, NoteSignature signature) {
        return key.name().equals(signature.name()) && key.id().equals(signature.keyId());
    }

    /** Under the checkpoint judged last. */
    Set<String> witnesses() {
        return witnesses;
    }

    Map<String, Long> witnessed() {
        return witnessed;
    }

    long strangers() {
        return strangers;
    }
}

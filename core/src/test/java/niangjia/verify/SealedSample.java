package niangjia.verify;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A record made and signed without a database. */
final class SealedSample {
    private static final String ORIGIN = "niangjia.example.org/430100";
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");

    private final KeyPair pair;
    private final NoteKey key;
    private final List<Note> notes = new ArrayList<>();
    private final int every;

    private SealedSample(int every) throws GeneralSecurityException {
        this.every = every;
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        key = new NoteKey(ORIGIN, SignatureType.ED25519, Arrays.copyOfRange(encoded, 12, encoded.length));
    }

    /** @param every after how many events a checkpoint stands */
    static SealedSample of(int events, int every) {
        try {
            SealedSample sample = new SealedSample(every);
            TreeHash hash = new TreeHash(HashAlgorithm.SHA_256);
            CompactRange range = new CompactRange(hash);
            for (int at = 1; at <= events; at++) {
                range.add(hash.leaf(entry(at).bytes()));
                if (at % every == 0) {
                    sample.sign(range);
                }
            }
            return sample;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sign(CompactRange range) throws GeneralSecurityException {
        int number = notes.size() + 1;
        Checkpoint checkpoint = new Checkpoint(
                ORIGIN, range.size(), range.root(), HashAlgorithm.SHA_256, number, NOON.plusSeconds(number), null);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(SignatureType.ED25519.message(checkpoint.text(), new byte[0]));
        notes.add(new Note(checkpoint.text(), List.of(new NoteSignature(ORIGIN, key.id(), signature.sign()))));
    }

    NoteKey key() {
        return key;
    }

    Note note(int number) {
        return notes.get(number - 1);
    }

    /** The bundle of the first so many events, as one who cuts would write it. */
    String bundle(int events) {
        StringBuilder text = new StringBuilder();
        write(events, line -> text.append(line).append('\n'));
        return text.toString();
    }

    void write(int events, Consumer<String> lines) {
        new BundleHeader(ORIGIN, HashAlgorithm.SHA_256, NOON, events, List.of())
                .lines()
                .forEach(lines);
        for (int at = 1; at <= events; at++) {
            new BundleItem.Shown(entry(at)).lines().forEach(lines);
            if (at % every == 0) {
                new BundleItem.Signed(note(at / every)).lines().forEach(lines);
            }
        }
        new BundleItem.End(events).lines().forEach(lines);
    }

    /** Of the size of a usual event: two thirds of a kilobyte. */
    private static Entry entry(int index) {
        byte[] payload = new byte[420];
        byte[] meta = new byte[260];
        Random random = new Random(index);
        random.nextBytes(payload);
        random.nextBytes(meta);
        return new Entry(
                index,
                "event-" + index,
                "case-" + index % 977,
                (index - (index % 977 == 0 ? 977 : index % 977)) / 977,
                "Complaint",
                "2026-10-12T04:00:00.000Z",
                "complaint.registered",
                "1",
                payload,
                meta);
    }
}

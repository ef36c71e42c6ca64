package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.NoteSignature;
import niangjia.verify.Proofs;
import niangjia.verify.SignatureType;
import niangjia.verify.TreeHash;

/**
 * Another office: signs a checkpoint only if it extends the one it signed before. It never sees the record, and needs
 * nothing but its own directory.
 */
public final class Witness {
    private final NoteKey keeper;
    private final NoteSigner signer;
    private final Path seen;

    private Witness(NoteKey keeper, NoteSigner signer, Path seen) {
        this.keeper = keeper;
        this.signer = signer;
        this.seen = seen;
    }

    /**
     * Reads or makes the key of the witness.
     *
     * @param name of the office; neither space nor plus
     * @param keeper whose checkpoints it signs
     */
    public static Witness open(Path directory, String name, NoteKey keeper) {
        Path file = directory.resolve("witness.key");
        NoteSigner signer =
                NoteSigner.read(file).orElseGet(() -> NoteSigner.create(file, name, SignatureType.COSIGNATURE));
        return new Witness(keeper, signer, directory.resolve("seen-" + keeper.id() + ".txt"));
    }

    public NoteKey publicKey() {
        return signer.key();
    }

    /** The checkpoint it signed last; what the proof must begin with. */
    public Optional<Checkpoint> seen() {
        try {
            return Files.exists(seen)
                    ? Optional.of(
                            Checkpoint.parse(Note.parse(Files.readString(seen)).text()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The line to be put under the checkpoint.
     *
     * @throws SealRefused if it is not the keeper's, or does not extend what was seen
     */
    public synchronized String cosign(Note note, List<byte[]> proof, Instant now) {
        if (!note.signedBy(keeper)) {
            throw new SealRefused(SealRefused.Reason.FOREIGN_CHECKPOINT, "not signed by " + keeper.id());
        }
        Checkpoint next = Checkpoint.parse(note.text());
        seen().ifPresent(last -> {
            boolean same = last.equals(next);
            if (!same && (next.number() <= last.number() || !extend(last, next, proof))) {
                throw new SealRefused(
                        SealRefused.Reason.NOT_AN_EXTENSION,
                        "checkpoint " + next.number() + " does not extend checkpoint " + last.number());
            }
        });
        // remembered before it is signed: a crash between costs a signature, never allows a second story
        remember(note);
        NoteSignature signature = signer.sign(note.text(), now);
        return signature.line();
    }

    private static boolean extend(Checkpoint last, Checkpoint next, List<byte[]> proof) {
        return last.hash() == next.hash()
                && last.origin().equals(next.origin())
                && Proofs.extend(new TreeHash(next.hash()), last.size(), last.root(), next.size(), next.root(), proof);
    }

    private void remember(Note note) {
        Path fresh = seen.resolveSibling(seen.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(note.whole().getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, seen, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package niangjia.seal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import niangjia.ledger.Ledger;
import niangjia.verify.Checkpoint;
import niangjia.verify.HashAlgorithm;
import niangjia.verify.Malformed;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.NoteSignature;
import niangjia.verify.SignatureType;
import niangjia.verify.TreeHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The seal over a ledger. It reads no clock: whoever calls says what time it is. */
public final class RecordSeal {
    private final SealSettings settings;
    private final NoteSigner signer;
    private final Rows rows;
    private final CheckpointRows checkpoints;
    private final Lease lease;
    private final Sealer sealer;

    private RecordSeal(
            Ledger ledger,
            JdbcTemplate jdbc,
            CheckpointRows checkpoints,
            SealSettings settings,
            NoteSigner signer,
            Anchor anchor) {
        this.settings = settings;
        this.signer = signer;
        this.rows = new Rows(ledger.stored(), jdbc);
        this.checkpoints = checkpoints;
        this.lease = new Lease(jdbc, settings.holder(), settings.lease());
        this.sealer = new Sealer(settings, signer, rows, checkpoints, lease, anchor);
    }

    /**
     * Reads the sealing key, or makes one for a record that was never sealed.
     *
     * @throws IllegalStateException if the key is missing though checkpoints exist, too open, damaged or of another origin
     */
    public static RecordSeal open(Ledger ledger, SealSettings settings, Anchor anchor) {
        JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
        CheckpointRows checkpoints = new CheckpointRows(jdbc, ledger.commandTransactions());
        Path file = settings.keyDirectory().resolve("seal.key");
        NoteSigner signer = ledger.commandTransactions().fetchInTransaction(() -> {
            // nodes that start at the same time come one after the other, as they do for the master key
            jdbc.queryForList("select last_index from event_head for update");
            return NoteSigner.read(file).orElseGet(() -> {
                if (checkpoints.last().isPresent()) {
                    throw new IllegalStateException("the sealing key " + file
                            + " is missing, but the record is sealed with it (expected: put the file back)");
                }
                return NoteSigner.create(file, settings.origin(), SignatureType.ED25519);
            });
        });
        if (!signer.key().name().equals(settings.origin()) || signer.key().type() != SignatureType.ED25519) {
            throw new IllegalStateException("the sealing key " + file + " is of "
                    + signer.key().name() + " (expected: of " + settings.origin() + ")");
        }
        return new RecordSeal(ledger, jdbc, checkpoints, settings, signer, anchor);
    }

    /** What an outsider needs to verify; to be handed over by another way than the bundle. */
    public NoteKey publicKey() {
        return signer.key();
    }

    /** The key and those that signed earlier checkpoints of this record. */
    public List<NoteKey> keys() {
        return Stream.concat(Stream.of(signer.key()), settings.formerKeys().stream())
                .toList();
    }

    /**
     * Signs what has come since the last checkpoint, if anything has.
     *
     * @throws SealRefused if the record is not the one that was signed before
     */
    public Outcome seal(Instant now) {
        return sealer.seal(now, null);
    }

    /**
     * Signs the close of a day, also if nothing has come, and reads the whole record again before.
     *
     * @throws SealRefused if the record is not the one that was signed before
     */
    public Outcome close(LocalDate day, Instant now) {
        return sealer.seal(now, day);
    }

    public Optional<Due> due(Cadence cadence, Instant now) {
        Instant last = checkpoints.last().map(each -> each.checkpoint().time()).orElse(null);
        return cadence.due(last, checkpoints.lastDay(), now);
    }

    /** Lets another seal at once; for a clean stop. */
    public void release() {
        lease.release();
    }

    public Optional<Checkpoint> last() {
        return checkpoints.last().map(Taken::checkpoint);
    }

    /** The first checkpoint over the event of that number: since when it is sealed. Empty if it is not yet. */
    public Optional<Checkpoint> covering(long index) {
        return checkpoints.covering(index).map(Taken::checkpoint);
    }

    /** The number of the last event on record, sealed or not. */
    public long head() {
        return rows.last();
    }

    /** The last day that was closed, with all rows read again. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(checkpoints.lastDay());
    }

    /**
     * Checkpoints with who signed them, the latest first.
     *
     * @param before the number they are below
     */
    public List<SealedCheckpoint> before(long before, int limit) {
        return checkpoints.before(before, limit).stream()
                .map(taken -> SealedCheckpoint.of(taken.checkpoint(), checkpoints.complete(taken)))
                .toList();
    }

    /** How far the entries of a stream are sealed. */
    public StreamSeal ofStream(String stream) {
        Checkpoint last = last().orElse(null);
        return rows.sealed(stream, last == null ? 0 : last.size(), last);
    }

    /** The keys of the offices whose signatures are accepted. */
    public List<NoteKey> witnesses() {
        return settings.witnesses();
    }

    /** A checkpoint as it may leave the house, with all its signatures. */
    public Optional<Note> note(long number) {
        return checkpoints.at(number).map(checkpoints::complete);
    }

    /** The printable sheet of a day that was closed. */
    public Optional<String> daySheet(LocalDate day) {
        return checkpoints
                .ofDay(day)
                .map(taken -> DaySheet.of(taken.checkpoint(), checkpoints.complete(taken), signer.key()));
    }

    /**
     * The proof that a checkpoint extends an older one, as a witness asks for it.
     *
     * @param older 0 for a witness that has seen none
     */
    public List<byte[]> extension(long older, long newer) {
        long size = taken(newer).checkpoint().size();
        if (older == 0) {
            return List.of();
        }
        Growth growth = Growth.from(new TreeHash(HashAlgorithm.SHA_256), taken(older), size);
        rows.each(taken(older).checkpoint().size(), size, growth::add);
        return growth.proof();
    }

    private Taken taken(long number) {
        return checkpoints
                .at(number)
                .orElseThrow(() -> new IllegalArgumentException("checkpoint " + number + " (expected: one there is)"));
    }

    /**
     * Keeps what a witness has signed.
     *
     * @throws SealRefused if it is not of a witness we know, or not over that checkpoint
     */
    public void accept(long number, String line) {
        Taken taken = taken(number);
        @Nullable NoteSignature signature = parsed(line);
        if (signature == null
                || settings.witnesses().stream()
                        .noneMatch(key -> key.signed(taken.note().text(), signature))) {
            throw new SealRefused(
                    SealRefused.Reason.COSIGNATURE,
                    "not of a witness known here over checkpoint " + number + " (expected: one of "
                            + settings.witnesses().size() + ")");
        }
        checkpoints.cosigned(number, signature);
    }

    private static @Nullable NoteSignature parsed(String line) {
        try {
            return NoteSignature.parse(line.strip());
        } catch (Malformed e) {
            return null;
        }
    }

    /**
     * The whole record up to the last checkpoint.
     *
     * @throws IllegalStateException if nothing is sealed yet
     */
    public void exportRecord(OutputStream out, Instant now) {
        exportRecord(out, now, index -> {});
    }

    /** @param written hears the number of each event that was written */
    public void exportRecord(OutputStream out, Instant now, LongConsumer written) {
        new Bundles(rows, checkpoints).write(out, now, written);
    }

    /**
     * The events of some streams up to the last checkpoint, with the proof that they are in the record; nothing of others.
     *
     * @throws IllegalStateException if nothing is sealed yet
     * @throws IllegalArgumentException if none of the streams has a sealed event
     */
    public void exportCase(Set<String> streams, OutputStream out, Instant now) {
        new Capsules(rows, checkpoints).write(streams, out, now, new Bundles(rows, checkpoints).last());
    }
}

package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.shared.Recorded;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import niangjia.verify.Trust;
import niangjia.verify.Verification;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger with its seal, and somebody who writes into it. */
final class Office implements AutoCloseable {
    static final String ORIGIN = "niangjia.example.org/430100";
    static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(2);

    final Ledger ledger;
    final JdbcTemplate jdbc;
    private final Path directory;

    Office(LedgerSettings settings, Path directory) {
        this.directory = directory;
        ledger = Ledger.open(settings, List.of(Word.class));
        jdbc = new JdbcTemplate(ledger.dataSource());
    }

    RecordSeal seal(String holder, NoteKey... witnesses) {
        return seal(holder, Anchor.NONE, witnesses);
    }

    RecordSeal seal(String holder, Anchor anchor, NoteKey... witnesses) {
        return RecordSeal.open(
                ledger,
                new SealSettings(ORIGIN, directory.resolve("seal"), holder, LEASE, List.of(), List.of(witnesses)),
                anchor);
    }

    /** Events from a number on in a stream. */
    void say(String stream, int from, int count) {
        ledger.commandTransactions().executeInTransaction(() -> {
            for (int at = from; at < from + count; at++) {
                ledger.engine()
                        .appendEvents(new GenericDomainEventMessage<>(
                                "Talk", stream, at, new Word.Said(stream + " 第 " + at + " 句", at)));
            }
        });
    }

    static byte[] record(RecordSeal seal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seal.exportRecord(out, NOON);
        return out.toByteArray();
    }

    static byte[] capsule(RecordSeal seal, String... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seal.exportCase(Set.of(streams), out, NOON);
        return out.toByteArray();
    }

    static Report verify(byte[] bundle, NoteKey key, Note... known) {
        return new Verification(new Trust(List.of(key), List.of(), List.of(known)))
                .verify(new ByteArrayInputStream(bundle));
    }

    static Report verify(String bundle, NoteKey key, Note... known) {
        return verify(bundle.getBytes(UTF_8), key, known);
    }

    @Override
    public void close() {
        ledger.close();
    }

    sealed interface Word {
        @Recorded(name = "word.said")
        record Said(String words, int number) implements Word {}
    }
}

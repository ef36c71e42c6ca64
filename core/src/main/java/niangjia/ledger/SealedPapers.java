package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.PersonId;
import niangjia.shared.Rule;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Papers under one key per matter, in sheets: the embedded database takes no single value above 1 MiB but as a large object, which it is slow with. */
final class SealedPapers implements Papers {
    private static final int SHEET = 512 * 1024;

    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager durable;
    private final PersonKeys keys;

    SealedPapers(JdbcTemplate jdbc, Database database, TransactionManager durable, PersonKeys keys) {
        this.jdbc = jdbc;
        this.database = database;
        this.durable = durable;
        this.keys = keys;
    }

    @Override
    public PaperDigest put(String matter, byte[] bytes, Instant at) {
        Rule.verify(new APaperIsNotEmpty(bytes.length), new APaperHasALength(bytes.length, LONGEST));
        PaperDigest digest = PaperDigest.of(bytes);
        durable.executeInTransaction(() -> {
            keys.ensure(keeper(matter));
            boolean isNew = database.insertIfAbsent(
                    jdbc,
                    "insert into paper (matter, digest, length, kept_at) values (?, ?, ?, ?)",
                    matter,
                    digest.hex(),
                    bytes.length,
                    at.atOffset(ZoneOffset.UTC));
            if (isNew) {
                write(matter, digest, Aead.seal(living(matter), bytes, bound(matter)));
            }
        });
        return digest;
    }

    private void write(String matter, PaperDigest digest, byte[] sealed) {
        for (int from = 0, sheet = 0; from < sealed.length; from += SHEET, sheet++) {
            jdbc.update(
                    "insert into paper_sheet (matter, digest, sheet, sealed) values (?, ?, ?, ?)",
                    matter,
                    digest.hex(),
                    sheet,
                    Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + SHEET)));
        }
    }

    @Override
    public Optional<byte[]> get(String matter, PaperDigest digest) {
        List<byte[]> sheets = jdbc.query(
                "select sealed from paper_sheet where matter = ? and digest = ? order by sheet",
                (row, number) -> Objects.requireNonNull(row.getBytes(1)),
                matter,
                digest.hex());
        if (sheets.isEmpty()
                && (!known(matter, digest) || copyOf(matter, digest).isPresent())) {
            return Optional.empty();
        }
        return key(matter).map(key -> checked(digest, opened(key, matter, digest, sheets)));
    }

    @Override
    public Optional<byte[]> redacted(String matter, PaperDigest digest) {
        return copyOf(matter, digest).flatMap(copy -> get(matter, copy));
    }

    private Optional<PaperDigest> copyOf(String matter, PaperDigest digest) {
        return jdbc
                .queryForList(
                        "select redacted_digest from paper where matter = ? and digest = ?"
                                + " and redacted_digest is not null",
                        String.class,
                        matter,
                        digest.hex())
                .stream()
                .map(PaperDigest::new)
                .findFirst();
    }

    /** Papers of the matter whose bytes still lie here. */
    List<PaperDigest> lying(String matter) {
        return jdbc
                .queryForList(
                        "select digest from paper where matter = ? and redacted_digest is null order by digest",
                        String.class,
                        matter)
                .stream()
                .map(PaperDigest::new)
                .toList();
    }

    /** Puts other bytes in place of these: the digest stays, what it was made of goes. */
    void replace(String matter, PaperDigest digest, byte[] copy) {
        durable.executeInTransaction(() -> {
            OffsetDateTime at = Objects.requireNonNull(jdbc.queryForObject(
                    "select kept_at from paper where matter = ? and digest = ?",
                    OffsetDateTime.class,
                    matter,
                    digest.hex()));
            PaperDigest kept = put(matter, copy, at.toInstant());
            jdbc.update(
                    "update paper set redacted_digest = ? where matter = ? and digest = ?",
                    kept.hex(),
                    matter,
                    digest.hex());
            jdbc.update("delete from paper_sheet where matter = ? and digest = ?", matter, digest.hex());
        });
    }

    private boolean known(String matter, PaperDigest digest) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from paper where matter = ? and digest = ?", Integer.class, matter, digest.hex());
        return rows != null && rows > 0;
    }

    private static byte[] opened(SecretKey key, String matter, PaperDigest digest, List<byte[]> sheets) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sheets.forEach(sealed::writeBytes);
        try {
            return Aead.open(key, sealed.toByteArray(), bound(matter));
        } catch (GeneralSecurityException e) {
            throw altered(digest, e);
        }
    }

    private static byte[] checked(PaperDigest digest, byte[] bytes) {
        if (!PaperDigest.of(bytes).equals(digest)) {
            throw altered(digest, null);
        }
        return bytes;
    }

    private static IllegalStateException altered(PaperDigest digest, @Nullable Throwable cause) {
        return new IllegalStateException("paper " + digest.hex() + " was altered", cause);
    }

    private SecretKey living(String matter) {
        return key(matter).orElseThrow(() -> new IllegalStateException("the papers of " + matter + " were erased"));
    }

    /** Empty if the papers of the matter were erased. */
    private Optional<SecretKey> key(String matter) {
        String keeper = keeper(matter).value();
        return Objects.requireNonNull(keys.of(List.of(keeper)).get(keeper));
    }

    /** The paper of one matter cannot be passed off as another's. */
    private static byte[] bound(String matter) {
        return matter.getBytes(UTF_8);
    }

    private static PersonId keeper(String matter) {
        return new PersonId("person:papers." + matter);
    }
}

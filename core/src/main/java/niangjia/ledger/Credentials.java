package niangjia.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Secrets for signing in, beside the events and never in them. */
final class Credentials implements CredentialStore {
    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager durable;

    Credentials(DataSource source, Database database, TransactionManager durable) {
        this.jdbc = new JdbcTemplate(source);
        this.database = database;
        this.durable = durable;
    }

    @Override
    public Optional<Credential> of(String staffId) {
        return jdbc
                .query(
                        "select hash, one_time, failures, locked_until from staff_credential where staff_id = ?",
                        (row, number) -> new Credential(
                                row.getString(1),
                                row.getBoolean(2),
                                row.getInt(3),
                                instant(row.getObject(4, OffsetDateTime.class))),
                        staffId)
                .stream()
                .findFirst();
    }

    @Override
    public void set(String staffId, String hash, boolean oneTime, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        durable.executeInTransaction(() -> {
            if (!inserted(staffId, hash, oneTime, moment)) {
                jdbc.update(
                        "update staff_credential set hash = ?, one_time = ?, failures = 0, locked_until = null,"
                                + " changed_at = ? where staff_id = ?",
                        hash,
                        oneTime,
                        moment,
                        staffId);
            }
        });
    }

    @Override
    public boolean setFirst(String staffId, String hash, Instant at, Runnable told) {
        return durable.fetchInTransaction(() -> {
            boolean first = inserted(staffId, hash, true, at.atOffset(ZoneOffset.UTC));
            if (first) {
                told.run();
            }
            return first;
        });
    }

    private boolean inserted(String staffId, String hash, boolean oneTime, OffsetDateTime moment) {
        return database.insertIfAbsent(
                jdbc,
                "insert into staff_credential (staff_id, hash, one_time, failures, changed_at) values (?, ?, ?, 0, ?)",
                staffId,
                hash,
                oneTime,
                moment);
    }

    @Override
    public int countFailure(String staffId) {
        return durable.fetchInTransaction(() -> {
            jdbc.update("update staff_credential set failures = failures + 1 where staff_id = ?", staffId);
            return of(staffId).map(Credential::failures).orElse(0);
        });
    }

    @Override
    public void lock(String staffId, Instant until) {
        durable.executeInTransaction(() -> jdbc.update(
                "update staff_credential set locked_until = ?, failures = 0 where staff_id = ?",
                until.atOffset(ZoneOffset.UTC),
                staffId));
    }

    @Override
    public void clearFailures(String staffId) {
        durable.executeInTransaction(() -> jdbc.update(
                "update staff_credential set failures = 0, locked_until = null where staff_id = ?", staffId));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

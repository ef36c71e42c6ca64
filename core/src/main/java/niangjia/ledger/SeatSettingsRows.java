package niangjia.ledger;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import niangjia.shared.SeatSettings;
import niangjia.shared.SeatSettingsStore;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a person. A setting lost in a power cut is set again: no wait for the disk. */
final class SeatSettingsRows implements SeatSettingsStore {
    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager transactions;

    SeatSettingsRows(JdbcTemplate jdbc, Database database, TransactionManager transactions) {
        this.jdbc = jdbc;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public SeatSettings of(String staffId) {
        return jdbc
                .query(
                        "select large_type, high_contrast, single_keys, language, first_tab, quiet_from, quiet_to"
                                + " from seat_setting where staff_id = ?",
                        (row, number) -> new SeatSettings(
                                row.getBoolean(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getString(4),
                                row.getString(5),
                                hour(row.getString(6)),
                                hour(row.getString(7))),
                        staffId)
                .stream()
                .findFirst()
                .orElse(SeatSettings.USUAL);
    }

    @Override
    public void set(String staffId, SeatSettings settings, Instant at) {
        Object[] row = {
            settings.largeType(),
            settings.highContrast(),
            settings.singleKeys(),
            settings.language(),
            settings.firstTab(),
            text(settings.quietFrom()),
            text(settings.quietTo()),
            at.atOffset(ZoneOffset.UTC),
            staffId
        };
        transactions.executeInTransaction(() -> {
            boolean inserted = database.insertIfAbsent(
                    jdbc,
                    "insert into seat_setting (large_type, high_contrast, single_keys, language, first_tab, quiet_from,"
                            + " quiet_to, changed_at, staff_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row);
            if (!inserted) {
                jdbc.update(
                        "update seat_setting set large_type = ?, high_contrast = ?, single_keys = ?, language = ?,"
                                + " first_tab = ?, quiet_from = ?, quiet_to = ?, changed_at = ? where staff_id = ?",
                        row);
            }
        });
    }

    private static @Nullable LocalTime hour(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static @Nullable String text(@Nullable LocalTime hour) {
        return hour == null ? null : hour.toString();
    }
}

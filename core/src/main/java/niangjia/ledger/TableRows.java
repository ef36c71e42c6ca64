package niangjia.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one table, page by page in the order of its key, with values that are the same whatever the database. */
final class TableRows {
    static final int PAGE = 1_000;

    private final JdbcTemplate jdbc;
    private final MovedTable table;

    /** @param columns in the order of the values */
    record Page(List<String> columns, List<@Nullable Object[]> rows) {}

    TableRows(JdbcTemplate jdbc, MovedTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    long count() {
        Long count = jdbc.queryForObject("select count(*) from " + table.name(), Long.class);
        return count == null ? 0 : count;
    }

    /** @param from how many to pass by; those are counted over once, and never again */
    void each(long from, Consumer<Page> pages) {
        Object[] last = from == 0 ? new Object[0] : keyOf(from);
        if (from > 0 && last.length == 0) {
            return;
        }
        // behind a key come those that share all of it but its end, then those that share less
        for (int shared = Math.max(0, last.length - 1); shared >= 0; ) {
            Page page = page(last, shared);
            if (!page.rows().isEmpty()) {
                pages.accept(page);
                last = key(page);
            }
            shared = page.rows().size() < PAGE ? shared - 1 : last.length - 1;
        }
    }

    /** Of the row of that place, in the order of this database, since another may order the same keys otherwise; empty if none is there. */
    private @Nullable Object[] keyOf(long place) {
        if (table.numbered()) {
            // numbers begin at one and have no gap
            return new Object[] {place};
        }
        Page one = page("order by " + table.order() + " limit 1 offset " + (place - 1));
        return one.rows().isEmpty() ? new Object[0] : key(one);
    }

    /** A condition for each shared prefix, since no database finds the begin of a comparison of whole keys by its index. */
    private Page page(@Nullable Object[] last, int shared) {
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < last.length && i <= shared; i++) {
            where.append(i == 0 ? "where " : " and ").append(table.key().get(i)).append(i < shared ? " = ?" : " > ?");
        }
        return page(
                where + " order by " + table.order() + " limit " + PAGE,
                Arrays.copyOf(last, last.length == 0 ? 0 : shared + 1));
    }

    private @Nullable Object[] key(Page page) {
        Object[] row = page.rows().get(page.rows().size() - 1);
        return table.key().stream()
                .map(column -> row[page.columns().indexOf(column)])
                .toArray();
    }

    private Page page(String which, @Nullable Object... values) {
        List<String> columns = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        jdbc.query(
                "select * from " + table.name() + " " + which,
                row -> {
                    ResultSetMetaData meta = row.getMetaData();
                    if (columns.isEmpty()) {
                        for (int i = 1; i <= meta.getColumnCount(); i++) {
                            columns.add(meta.getColumnName(i).toLowerCase(Locale.ROOT));
                        }
                    }
                    Object[] found = new Object[columns.size()];
                    for (int i = 0; i < found.length; i++) {
                        found[i] = value(row, meta, i + 1);
                    }
                    rows.add(found);
                },
                values);
        return new Page(columns, rows);
    }

    private static @Nullable Object value(ResultSet row, ResultSetMetaData meta, int column) throws SQLException {
        int type = meta.getColumnType(column);
        if (type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY) {
            return row.getBytes(column);
        }
        if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
            return row.getObject(column, OffsetDateTime.class);
        }
        if (type == Types.CHAR || type == Types.VARCHAR || type == Types.LONGVARCHAR || type == Types.CLOB) {
            return row.getString(column);
        }
        return row.getObject(column);
    }

    /** Of everything: events in their order, other rows whatever order a database gives them. */
    String digest() {
        MessageDigest all = ListDigest.sha256();
        List<byte[]> unordered = new ArrayList<>();
        each(0, page -> page.rows().forEach(row -> {
            byte[] digest = digest(page.columns(), row);
            if (table.numbered()) {
                all.update(digest);
            } else {
                unordered.add(digest);
            }
        }));
        unordered.sort(Arrays::compare);
        unordered.forEach(all::update);
        return HexFormat.of().formatHex(all.digest());
    }

    private static byte[] digest(List<String> columns, @Nullable Object[] row) {
        TreeMap<String, byte[]> values = new TreeMap<>();
        for (int i = 0; i < row.length; i++) {
            values.put(columns.get(i), bytes(row[i]));
        }
        MessageDigest digest = ListDigest.sha256();
        values.forEach((name, value) -> {
            digest.update((name + "=" + value.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(value);
        });
        return digest.digest();
    }

    private static byte[] bytes(@Nullable Object value) {
        if (value == null) {
            return "null".getBytes(StandardCharsets.UTF_8);
        }
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        String text = value instanceof OffsetDateTime at
                ? "at " + at.toInstant().truncatedTo(ChronoUnit.MICROS)
                : value instanceof Timestamp at ? "at " + at.toInstant() : "is " + value;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

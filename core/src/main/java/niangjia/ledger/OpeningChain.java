package niangjia.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import niangjia.shared.OpeningsHead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/** Each row is bound to all before it by a digest; and every column beside the body says what the body says. */
record OpeningChain(JdbcTemplate jdbc) {
    private static final int TOGETHER = 1000;
    private static final int MOST = 100;
    private static final OpeningsHead START = new OpeningsHead(0, "0".repeat(64));

    /** SHA-256 over the digest before, the number and the body. */
    static OpeningsHead next(OpeningsHead before, byte[] body) {
        MessageDigest digest = ListDigest.sha256();
        long number = before.number() + 1;
        digest.update(HexFormat.of().parseHex(before.digest()));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return new OpeningsHead(number, HexFormat.of().formatHex(digest.digest(body)));
    }

    private record Row(
            long number,
            OffsetDateTime at,
            String staff,
            @Nullable Object againOf,
            @Nullable Object again,
            byte[] body,
            String digest) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class),
                    row.getString(3),
                    row.getObject(4),
                    row.getObject(5),
                    Objects.requireNonNull(row.getBytes(6)),
                    row.getString(7));
        }
    }

    /** @param head as it stands in its own row */
    List<String> inspect(OpeningsHead head) {
        List<String> findings = new ArrayList<>();
        OpeningsHead reached = START;
        List<Row> rows = rows(Long.MIN_VALUE);
        while (!rows.isEmpty()) {
            long last = rows.get(rows.size() - 1).number();
            Map<Long, List<List<Object>>> subjects = subjects(rows.get(0).number(), last);
            for (Row row : rows) {
                reached = judge(reached, row, subjects.getOrDefault(row.number(), List.of()), findings);
            }
            if (findings.size() >= MOST) {
                return findings;
            }
            rows = rows(last);
        }
        if (!reached.equals(head)) {
            findings.add("opening head: " + head.number() + " " + head.digest() + " (expected: " + reached.number()
                    + " " + reached.digest() + ")");
        }
        return findings;
    }

    private OpeningsHead judge(OpeningsHead before, Row row, List<List<Object>> subjects, List<String> findings) {
        String name = "opening " + row.number() + ": ";
        if (row.number() != before.number() + 1) {
            findings.add(name + "follows " + before.number() + " (expected: " + (before.number() + 1) + ")");
        }
        OpeningsHead expected = next(new OpeningsHead(row.number() - 1, before.digest()), row.body());
        if (!expected.digest().equals(row.digest())) {
            findings.add(name + "digest " + row.digest() + " (expected: " + expected.digest() + ")");
        }
        beside(row, subjects).forEach(each -> findings.add(name + each));
        // from here on by what stands there: one alteration is one finding
        return new OpeningsHead(row.number(), row.digest());
    }

    private static List<String> beside(Row row, List<List<Object>> subjects) {
        OpeningBody body;
        List<List<@Nullable Object>> said;
        try {
            body = OpeningBody.read(row.body());
            said = OpeningRows.subjects(body).stream().map(Arrays::asList).toList();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return List.of("the body cannot be read");
        }
        List<String> findings = new ArrayList<>();
        OpeningBody.Again again = body.again();
        compare("number", row.number(), body.number(), findings);
        compare("opened_at", row.at().toInstant(), body.at(), findings);
        compare("staff_id", row.staff(), body.reader().staff(), findings);
        compare("again_of", row.againOf(), again == null ? null : again.of(), findings);
        compare("again", row.again(), again == null ? null : again.times(), findings);
        compare("opening_subject", subjects, said, findings);
        return findings;
    }

    private static void compare(
            String column, @Nullable Object actual, @Nullable Object expected, List<String> findings) {
        if (!Objects.equals(actual, expected)) {
            findings.add(column + " " + actual + " (expected: " + expected + ")");
        }
    }

    private List<Row> rows(long after) {
        return jdbc.query(
                "select number, opened_at, staff_id, again_of, again, body, digest from opening where number > ?"
                        + " order by number limit " + TOGETHER,
                (row, n) -> Row.of(row),
                after);
    }

    private Map<Long, List<List<Object>>> subjects(long from, long to) {
        Map<Long, List<List<Object>>> subjects = new TreeMap<>();
        jdbc.query(
                "select number, place, person, matter, other_unit from opening_subject where number >= ?"
                        + " and number <= ? order by number, place",
                (ResultSet row) -> {
                    subjects.computeIfAbsent(row.getLong(1), number -> new ArrayList<>())
                            .add(Arrays.asList(
                                    row.getLong(1),
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getBoolean(5)));
                },
                from,
                to);
        return subjects;
    }
}

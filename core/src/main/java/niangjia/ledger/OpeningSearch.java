package niangjia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niangjia.ledger.OpeningFolds.Count;
import niangjia.shared.KeptOpening;
import niangjia.shared.OpeningsAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Looks for openings, the newest first, with what was counted to them since. */
record OpeningSearch(JdbcTemplate jdbc, Map<Long, Count> running) {
    List<KeptOpening> find(OpeningsAsked asked) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select body from opening where again_of is null");
        narrow(sql, values, " and number < ?", asked.before());
        narrow(sql, values, " and staff_id = ?", asked.staffId());
        narrow(sql, values, " and opened_at >= ?", stored(asked.from()));
        narrow(sql, values, " and opened_at < ?", stored(asked.to()));
        if (!asked.of().isEmpty()) {
            String of = "(" + places(asked.of()) + ")";
            sql.append(" and number in (select number from opening_subject where person in ")
                    .append(of)
                    .append(" or (person is null and matter in ")
                    .append(of)
                    .append("))");
            values.addAll(asked.of());
            values.addAll(asked.of());
        }
        sql.append(" order by number desc limit ?");
        values.add(asked.size());
        List<OpeningBody> found = jdbc.query(
                sql.toString(),
                (row, n) -> OpeningBody.read(Objects.requireNonNull(row.getBytes(1))),
                values.toArray());
        Map<Long, Count> counts = counts(found.stream().map(OpeningBody::number).toList());
        return found.stream()
                .map(each -> kept(each, counts.getOrDefault(each.number(), new Count(0, each.at()))))
                .toList();
    }

    private KeptOpening kept(OpeningBody body, Count again) {
        return new KeptOpening(body.number(), body.opening(), again.times(), again.last(), others(body));
    }

    private Map<Long, Count> counts(List<Long> numbers) {
        Map<Long, Count> counts = new HashMap<>(running);
        if (!numbers.isEmpty()) {
            jdbc.query(
                    "select again_of, sum(again), max(opened_at) from opening where again_of in (" + places(numbers)
                            + ") group by again_of",
                    (RowCallbackHandler) row -> counts.merge(row.getLong(1), count(row), OpeningSearch::both),
                    numbers.toArray());
        }
        return counts;
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getInt(2), row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static Count both(Count one, Count other) {
        return new Count(one.times() + other.times(), one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private int others(OpeningBody body) {
        Integer others = jdbc.queryForObject(
                "select count(distinct coalesce(s.person, s.matter)) from opening o join opening_subject s"
                        + " on s.number = o.number where s.other_unit and o.staff_id = ? and o.opened_at > ?"
                        + " and o.opened_at <= ?",
                Integer.class,
                body.reader().staff(),
                stored(body.at().minus(KeptOpening.SHORT_TIME)),
                OpeningRows.stored(body));
        return others == null ? 0 : others;
    }

    private static void narrow(StringBuilder sql, List<Object> values, String part, @Nullable Object value) {
        if (value != null) {
            sql.append(part);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}

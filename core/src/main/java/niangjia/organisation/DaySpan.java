package niangjia.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days in Asia/Shanghai in a row.
 *
 * @param from first day
 * @param to last day, without end if none; a span whose last day lies before its first holds no day
 */
public record DaySpan(LocalDate from, @Nullable LocalDate to) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isEmpty() {
        return to != null && to.isBefore(from);
    }

    public boolean overlaps(DaySpan other) {
        return !isEmpty()
                && !other.isEmpty()
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** The days before the given one; never longer than this span. */
    public DaySpan endingBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return to != null && to.isBefore(last) ? this : new DaySpan(from, last);
    }

    /** ISO dates with a slash between, open at the end as in {@code 2026-01-01/..}. */
    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}

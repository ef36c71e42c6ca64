package niangjia.knowledge.read;

import java.time.Instant;
import java.time.YearMonth;
import niangjia.knowledge.Wording;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of guidance, as it was said from then on.
 *
 * @param number from 1
 * @param sequence of the event in the stream
 * @param reason why it was revised; none for the first
 * @param by name of the one who wrote it, as it was then
 * @param byStaff staff id of the same
 * @param byUnit for which they acted
 */
public record GuidanceVersion(
        int number,
        long sequence,
        Wording wording,
        @Nullable String reason,
        Instant occurredAt,
        Instant recordedAt,
        String by,
        String byStaff,
        String byUnit) {
    /** By which the office speaks of it: the month it was written in, as {@code 2026-06}. */
    public String edition() {
        return YearMonth.from(DeskTime.dayOf(occurredAt)).toString();
    }
}

package niangjia.complaint.web;

import java.time.Instant;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.web.Problem;
import org.jspecify.annotations.Nullable;

/** What happened to a matter since somebody looked at it, as a refusal tells it. */
public final class Changes {
    private Changes() {}

    /** @param kind stored name of the event */
    public static Problem.Change of(long sequence, Instant recordedAt, @Nullable Who by, String kind) {
        return new Problem.Change(
                sequence, recordedAt, by == null ? null : by.name(), by == null ? null : by.unitId(), kind);
    }
}

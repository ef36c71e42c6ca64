package niangjia.complaint.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import niangjia.shared.DeskTime;
import niangjia.shared.SeatSettings;
import org.jspecify.annotations.Nullable;

/** Hours in which a person is told nothing: what comes in them is shown when they are over. */
record QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {
    static QuietHours of(SeatSettings settings) {
        return new QuietHours(settings.quietFrom(), settings.quietTo());
    }

    /** When a notice of that moment is shown. */
    Instant shownAt(Instant since) {
        if (from == null || to == null || from.equals(to)) {
            return since;
        }
        ZonedDateTime at = since.atZone(DeskTime.ZONE);
        LocalTime hour = at.toLocalTime();
        boolean overnight = to.isBefore(from);
        boolean evening = !hour.isBefore(from);
        boolean morning = hour.isBefore(to);
        boolean quiet = overnight ? evening || morning : evening && morning;
        if (!quiet) {
            return since;
        }
        ZonedDateTime end = at.with(to);
        return (overnight && evening ? end.plusDays(1) : end).toInstant();
    }
}

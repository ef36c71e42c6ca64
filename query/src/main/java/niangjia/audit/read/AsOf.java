package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import niangjia.shared.DeskTime;

/** A moment at which to look: the instant itself is included. */
public record AsOf(Instant at, AsOfAxis axis) {
    public static AsOf known(Instant at) {
        return new AsOf(at, AsOfAxis.KNOWN);
    }

    public static AsOf truth(Instant at) {
        return new AsOf(at, AsOfAxis.TRUE);
    }

    /** The day of the desk on which the instant lies. */
    public LocalDate day() {
        return DeskTime.dayOf(at);
    }

    /** The end of a day of the desk. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX.withNano(0)).atZone(DeskTime.ZONE).toInstant();
    }
}

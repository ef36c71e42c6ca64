package niangjia.mediation.read;

import java.time.LocalDate;

/** Both days and all between, and why. */
public record RoomClosure(LocalDate from, LocalDate to, String reason) {
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

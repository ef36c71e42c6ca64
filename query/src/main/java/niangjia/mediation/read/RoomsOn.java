package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.mediation.RoomStatus;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms are there? Answered with a {@link RoomPage}, by unit: those in use first.
 *
 * @param unit of which, or below which, they are; null for the viewer's
 * @param state null for all
 * @param cursor {@link RoomPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record RoomsOn(
        Actor viewer,
        @Nullable String unit,
        @Nullable RoomStatus state,
        LocalDate on,
        @Nullable String cursor,
        int size) {}

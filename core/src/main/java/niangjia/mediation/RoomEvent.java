package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;

/** What happened to a room where mediators sit (调解室). */
public sealed interface RoomEvent {
    String roomId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "room.RoomRegistered")
    record RoomRegistered(
            String roomId,
            Instant occurredAt,
            String unitId,
            String unitPath,
            String name,
            int seats,
            List<String> equipment)
            implements RoomEvent {}

    @Recorded(name = "room.RoomChanged")
    record RoomChanged(String roomId, Instant occurredAt, String name, int seats, List<String> equipment)
            implements RoomEvent {}

    @Recorded(name = "room.RoomClosed")
    record RoomClosed(String roomId, Instant occurredAt, LocalDate from, LocalDate to, String reason)
            implements RoomEvent {}

    @Recorded(name = "room.RoomReopened")
    record RoomReopened(String roomId, Instant occurredAt, LocalDate from, LocalDate to) implements RoomEvent {}

    @Recorded(name = "room.RoomGivenUp")
    record RoomGivenUp(String roomId, Instant occurredAt, LocalDate on, String reason) implements RoomEvent {}
}

package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a room where mediators sit (调解室). */
public sealed interface RoomCommand {
    RoomId roomId();

    /** When it happened in the world. */
    Instant occurredAt();

    record RegisterRoom(
            @TargetAggregateIdentifier RoomId roomId,
            Instant occurredAt,
            UnitRef unit,
            String name,
            int seats,
            Set<RoomEquipment> equipment)
            implements RoomCommand {}

    record ChangeRoom(
            @TargetAggregateIdentifier RoomId roomId,
            Instant occurredAt,
            String name,
            int seats,
            Set<RoomEquipment> equipment)
            implements RoomCommand {}

    /** Both days and all between. */
    record CloseRoom(
            @TargetAggregateIdentifier RoomId roomId, Instant occurredAt, LocalDate from, LocalDate to, String reason)
            implements RoomCommand {}

    /** Takes a closure back, for these days or for a part of them. */
    record ReopenRoom(@TargetAggregateIdentifier RoomId roomId, Instant occurredAt, LocalDate from, LocalDate to)
            implements RoomCommand {}

    /** @param on from this day on no longer */
    record GiveUpRoom(@TargetAggregateIdentifier RoomId roomId, Instant occurredAt, LocalDate on, String reason)
            implements RoomCommand {}
}

package niangjia.mediation;

/** Whether a room is there at all; on which days it is closed is told by its days. */
public enum RoomStatus {
    IN_USE,
    GIVEN_UP
}

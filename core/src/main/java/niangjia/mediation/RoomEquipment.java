package niangjia.mediation;

/** What a room has for those who are not in it. */
public enum RoomEquipment {
    VIDEO,
    IDENTITY_CHECK,
    REMOTE_SIGNATURE,
    RECORDING
}

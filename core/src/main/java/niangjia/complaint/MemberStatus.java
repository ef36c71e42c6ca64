package niangjia.complaint;

/** Where one worker of a group stands. */
public enum MemberStatus {
    JOINED,
    OWED,
    AGREED,
    PAID,
    LEFT
}

package niangjia.mediation;

/** Where a session is held. */
public enum SessionWay {
    ROOM,
    ELSEWHERE,
    REMOTE
}

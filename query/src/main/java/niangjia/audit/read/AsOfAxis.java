package niangjia.audit.read;

/** Which of its times decides whether an event is in the picture. */
public enum AsOfAxis {
    /** What the desk knew then: events recorded by the instant. Nothing learned later shows. */
    KNOWN,
    /** What was true then: events that had happened by the instant, whenever they were recorded; corrections are in force. */
    TRUE
}

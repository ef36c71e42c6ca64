package niangjia.complaint;

/** By which means people spoke; one door can be used by several means. */
public enum Medium {
    PHONE,
    IN_PERSON,
    PAPER,
    WEB,
    APP,
    EMAIL,
    CHAT,
    KIOSK,
    VIDEO,
    OFFICIAL_LETTER,
    NOT_STATED
}

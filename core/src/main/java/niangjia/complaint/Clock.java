package niangjia.complaint;

/** The clocks of a complaint; a rule pack says how long each runs. */
public enum Clock {
    DISPATCH("dispatch", false),
    DECLINE("decline", false),
    /** From the opening to the closing: the caller's. It runs on whoever holds the order. */
    OVERALL("overall", false),
    SIGN("sign", true),
    RETURN("return", true),
    RETURN_DECISION("returnDecision", false),
    FIRST_CONTACT("firstContact", true),
    HANDLE("handle", true),
    EXTENSION_DECISION("extensionDecision", false),
    /** Until the day the unit has told the caller. */
    COMMITTED("committed", true),
    REVIEW("review", false),
    CALL_BACK("callBack", false),
    /** After handling has lapsed: the platform must urge. */
    URGE("urge", false);

    private static final String PACK = "complaint.";

    private final String key;
    private final boolean ofTheHolder;

    Clock(String key, boolean ofTheHolder) {
        this.key = key;
        this.ofTheHolder = ofTheHolder;
    }

    /** As the packs have it. */
    public String ruleKey() {
        return PACK + key;
    }

    /** The clock's name within the complaint. */
    public String key() {
        return key;
    }

    /** Whether the unit that holds the order must act; else the one that took it in. */
    public boolean ofTheHolder() {
        return ofTheHolder;
    }

    public String termId(int time) {
        return key + "#" + time;
    }

    /** @throws IllegalArgumentException if no clock of a complaint has such terms */
    public static Clock of(String termId) {
        String key = termId.substring(0, Math.max(0, termId.indexOf('#')));
        for (Clock clock : values()) {
            if (clock.key.equals(key)) {
                return clock;
            }
        }
        throw new IllegalArgumentException("term: " + termId + " (expected: a clock of a complaint)");
    }
}

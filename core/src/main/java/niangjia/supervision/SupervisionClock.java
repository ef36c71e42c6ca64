package niangjia.supervision;

/** The clocks of a supervision case; a rule pack says how long each runs, and some packs from which fact. */
public enum SupervisionClock {
    DECLINE_NOTICE("declineNotice"),
    ACCEPT("accept"),
    INVESTIGATE("investigate"),
    /** From the finding to the opinion; one for each employer. */
    ISSUE_OPINION("issueOpinion"),
    REMINDER_REPLY("reminderReply"),
    OPINION_REPLY("opinionReply"),
    /** How long a public notice hangs before the paper counts as served. */
    PUBLIC_SERVICE("publicService"),
    AUTHORITY_FILING("authorityFiling"),
    AUTHORITY_RESULT("authorityResult"),
    AUTHORITY_FEEDBACK("authorityFeedback"),
    INFORM_COMPLAINANT("informComplainant");

    private static final String PACK = "supervision.";

    private final String key;

    SupervisionClock(String key) {
        this.key = key;
    }

    /** As the packs have it. */
    public String ruleKey() {
        return PACK + key;
    }

    /** The clock's name within the case. */
    public String name(String subject) {
        return subject.isEmpty() ? key : key + ":" + subject;
    }

    /** The paper or employer a term is about; empty if it is about the case. */
    public static String subjectOf(String termId) {
        String name = termId.substring(0, termId.lastIndexOf('#'));
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(colon + 1);
    }

    /** @throws IllegalArgumentException if no clock of a supervision case has such terms */
    public static SupervisionClock of(String termId) {
        String key = termId.split("[:#]", 2)[0];
        for (SupervisionClock clock : values()) {
            if (clock.key.equals(key)) {
                return clock;
            }
        }
        throw new IllegalArgumentException("term: " + termId + " (expected: a clock of a supervision case)");
    }
}

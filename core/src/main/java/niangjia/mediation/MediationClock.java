package niangjia.mediation;

/** The clocks of a mediation case; a rule pack says how long each runs, and some packs from which fact. */
public enum MediationClock {
    SCREEN("screen", "mediation.screen"),
    ASK_OTHER_SIDE("askOtherSide", "mediation.askOtherSide"),
    REFUSAL_NOTICE("refusalNotice", "mediation.refusalNotice"),
    ACCEPT("accept", "mediation.accept"),
    /** To tell time and place; one for each session. */
    SESSION_NOTICE("sessionNotice", "mediation.sessionNotice"),
    /** How long the mediation may last; from the receipt or the acceptance, as the pack says. */
    TOTAL("total", "mediation.total"),
    COURT_BEFORE_FILING("courtBeforeFiling", "mediation.courtBeforeFiling"),
    COURT_AFTER_FILING("courtAfterFiling", "mediation.courtAfterFiling"),
    ARBITRAL_REVIEW("arbitralReview", "mediation.arbitralReview"),
    JUDICIAL_CONFIRMATION("judicialConfirmation", "mediation.judicialConfirmation"),
    INSTALMENT("instalment", "mediation.instalment"),
    /** When something other than money is looked at. */
    DUTY("duty", "mediation.duty"),
    /** Until when a claim may be brought before the arbitrators; one for each claim. */
    LIMITATION("limitation", "arbitration.limitation"),
    /** Until when one outside labour law may be sued for. */
    CIVIL_LIMITATION("civilLimitation", "civil.limitation"),
    COURT_ANSWERS("courtAnswers", "paymentOrder.courtAnswers"),
    COURT_ISSUES("courtIssues", "paymentOrder.courtIssues"),
    DEBTOR_PAYS("debtorPays", "paymentOrder.debtorPays");

    private final String key;
    private final String rule;

    MediationClock(String key, String rule) {
        this.key = key;
        this.rule = rule;
    }

    /** As the packs have it. */
    public String ruleKey() {
        return rule;
    }

    /** The clock's name within the case. */
    public String name(String subject) {
        return subject.isEmpty() ? key : key + ":" + subject;
    }

    /** The session, instalment, claim or the like a term is about; empty if it is about the case. */
    public static String subjectOf(String termId) {
        String name = termId.substring(0, termId.lastIndexOf('#'));
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(colon + 1);
    }

    /** @throws IllegalArgumentException if no clock of a mediation case has such terms */
    public static MediationClock of(String termId) {
        String key = termId.split("[:#]", 2)[0];
        for (MediationClock clock : values()) {
            if (clock.key.equals(key)) {
                return clock;
            }
        }
        throw new IllegalArgumentException("term: " + termId + " (expected: a clock of a mediation case)");
    }
}

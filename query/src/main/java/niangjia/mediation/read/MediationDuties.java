package niangjia.mediation.read;

import java.util.Set;

/** What is to be done next in a case, as keys of messages. */
public final class MediationDuties {
    public static final String SCREEN = "mediation.duty.screen";
    public static final String ASK = "mediation.duty.ask";
    public static final String AWAIT_CONSENT = "mediation.duty.awaitConsent";
    public static final String REFUSAL_NOTICE = "mediation.duty.refusalNotice";
    public static final String ACCEPT = "mediation.duty.accept";
    public static final String APPOINT = "mediation.duty.appoint";
    public static final String SCHEDULE = "mediation.duty.schedule";
    public static final String TELL = "mediation.duty.tell";
    public static final String HOLD = "mediation.duty.hold";
    public static final String MEDIATE = "mediation.duty.mediate";
    public static final String SETTLE = "mediation.duty.settle";
    public static final String DRAFT = "mediation.duty.draft";
    public static final String SIGN = "mediation.duty.sign";
    public static final String SEAL = "mediation.duty.seal";
    public static final String CLEAR_UP = "mediation.duty.clearUp";
    public static final String COLLECT = "mediation.duty.collect";
    public static final String CHECK = "mediation.duty.check";
    public static final String DEFAULT = "mediation.duty.default";
    public static final String ENFORCE = "mediation.duty.enforce";
    public static final String CALL_BACK = "mediation.duty.callBack";
    public static final String REPORT_BACK = "mediation.duty.reportBack";
    public static final String CLOSE = "mediation.duty.close";
    public static final String ARCHIVE = "mediation.duty.archive";

    private static final Set<String> KEYS = Set.of(
            SCREEN,
            ASK,
            AWAIT_CONSENT,
            REFUSAL_NOTICE,
            ACCEPT,
            APPOINT,
            SCHEDULE,
            TELL,
            HOLD,
            MEDIATE,
            SETTLE,
            DRAFT,
            SIGN,
            SEAL,
            CLEAR_UP,
            COLLECT,
            CHECK,
            DEFAULT,
            ENFORCE,
            CALL_BACK,
            REPORT_BACK,
            CLOSE,
            ARCHIVE);

    private MediationDuties() {}

    public static Set<String> keys() {
        return KEYS;
    }
}

package niangjia.supervision.read;

import java.util.Set;

/** What is to be done next in a case, as keys of messages. */
public final class SupervisionDuties {
    public static final String DECIDE = "supervision.duty.decide";
    public static final String DECLINE_NOTICE = "supervision.duty.declineNotice";
    public static final String ASSIGN = "supervision.duty.assign";
    public static final String INQUIRE = "supervision.duty.inquire";
    public static final String HEAR = "supervision.duty.hear";
    public static final String FIND = "supervision.duty.find";
    public static final String REVIEW = "supervision.duty.review";
    public static final String SIGN = "supervision.duty.sign";
    public static final String ISSUE = "supervision.duty.issue";
    public static final String SEAL = "supervision.duty.seal";
    public static final String SERVE = "supervision.duty.serve";
    public static final String JUDGE = "supervision.duty.judge";
    public static final String FILING = "supervision.duty.filing";
    public static final String RESULT = "supervision.duty.result";
    public static final String AWAIT_REPLY = "supervision.duty.awaitReply";
    public static final String NEXT_RUNG = "supervision.duty.nextRung";
    public static final String PAPER = "supervision.duty.paper";
    public static final String VERIFY = "supervision.duty.verify";
    public static final String NEGOTIATE = "supervision.duty.negotiate";
    public static final String INFORM = "supervision.duty.inform";
    public static final String REPORT = "supervision.duty.report";
    public static final String CLOSE = "supervision.duty.close";

    private static final Set<String> KEYS = Set.of(
            DECIDE,
            DECLINE_NOTICE,
            ASSIGN,
            INQUIRE,
            HEAR,
            FIND,
            REVIEW,
            SIGN,
            ISSUE,
            SEAL,
            SERVE,
            JUDGE,
            FILING,
            RESULT,
            AWAIT_REPLY,
            NEXT_RUNG,
            PAPER,
            VERIFY,
            NEGOTIATE,
            INFORM,
            REPORT,
            CLOSE);

    private SupervisionDuties() {}

    public static Set<String> keys() {
        return KEYS;
    }
}

package niangjia.supervision.read;

import java.util.Set;

/** What is to be done next in a case, as keys of messages. */
public final class SupervisionDuties {
    static final String DECIDE = "supervision.duty.decide";
    static final String DECLINE_NOTICE = "supervision.duty.declineNotice";
    static final String ASSIGN = "supervision.duty.assign";
    static final String INQUIRE = "supervision.duty.inquire";
    static final String HEAR = "supervision.duty.hear";
    static final String FIND = "supervision.duty.find";
    static final String REVIEW = "supervision.duty.review";
    static final String SIGN = "supervision.duty.sign";
    static final String ISSUE = "supervision.duty.issue";
    static final String SEAL = "supervision.duty.seal";
    static final String SERVE = "supervision.duty.serve";
    static final String JUDGE = "supervision.duty.judge";
    static final String FILING = "supervision.duty.filing";
    static final String RESULT = "supervision.duty.result";
    static final String AWAIT_REPLY = "supervision.duty.awaitReply";
    static final String NEXT_RUNG = "supervision.duty.nextRung";
    static final String PAPER = "supervision.duty.paper";
    static final String VERIFY = "supervision.duty.verify";
    static final String NEGOTIATE = "supervision.duty.negotiate";
    static final String INFORM = "supervision.duty.inform";
    static final String REPORT = "supervision.duty.report";
    static final String CLOSE = "supervision.duty.close";

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

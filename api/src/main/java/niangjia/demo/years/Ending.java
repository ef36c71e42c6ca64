package niangjia.demo.years;

import java.util.List;
import niangjia.complaint.ResultCode;
import niangjia.complaint.Satisfaction;
import org.jspecify.annotations.Nullable;

/** From the report to the caller's own word. */
final class Ending {
    private static final List<Satisfaction> HAPPY = List.of(
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.NO_COMMENT);
    private static final List<Satisfaction> DOUBTFUL = List.of(
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.BASICALLY_SATISFIED,
            Satisfaction.NO_COMMENT,
            Satisfaction.NOT_SATISFIED);
    private static final int TRIES = 3;

    private Ending() {}

    static void reported(Telling t, ResultCode result, String text) {
        t.diary().days(0, 2);
        boolean late = !t.diary().brisk() && t.in(0.12);
        if (late) {
            t.diary().days(3, 8);
        }
        report(t, result, text);
        t.diary().reached(Stand.REPORTED);
        t.diary().office(30, 900);
        if (t.diary().wants(Stand.SENT_BACK) || t.in(0.07)) {
            t.chair("send-back-result", "reason", t.say("sendback") + "。");
            t.diary().reached(Stand.SENT_BACK);
            t.diary().days(0, 2);
            report(t, result, text + t.say("reply") + "。");
            t.diary().office(30, 600);
        }
        t.chair("approve-result");
        t.diary().reached(Stand.APPROVED);
    }

    private static void report(Telling t, ResultCode result, String text) {
        if (t.in(0.5)) {
            t.handler(
                    "report-result",
                    "result",
                    result,
                    "text",
                    text,
                    "evidence",
                    List.of(t.pick(t.lines("evidence"))),
                    "callerReply",
                    t.say("reply") + "。");
        } else {
            t.handler(
                    "report-result", "result", result, "text", text, "evidence", List.of(t.pick(t.lines("evidence"))));
        }
    }

    /** @return whether the platform let it pass; else it goes through the unit once more */
    static boolean reviewed(Telling t, boolean mayRework) {
        t.diary().office(60, 1_500);
        if (mayRework && !t.diary().brisk() && t.in(0.03)) {
            t.platform("order-rework", "reason", t.say("rework.review") + "。");
            return false;
        }
        t.platform("pass-review", "note", t.say("review") + "。");
        t.diary().reached(Stand.REVIEWED);
        return true;
    }

    /** @return the caller's word; null if nobody was to be asked, or could be reached */
    static @Nullable Satisfaction calledBack(Telling t, boolean asked, ResultCode result) {
        t.diary().days(0, 2);
        if (!asked) {
            return null;
        }
        for (int tries = 0; t.in(tries == 0 ? 0.16 : 0.5); tries++) {
            t.asker("record-failed-call-back", "reason", t.say("callback.failed") + "。");
            t.diary().days(1, 2);
            if (tries == TRIES - 1) {
                return null;
            }
        }
        Satisfaction word = t.diary().wants(Stand.REWORK)
                ? Satisfaction.NOT_SATISFIED
                : result == ResultCode.SOLVED
                        ? t.in(0.015) ? Satisfaction.NOT_SATISFIED : t.pick(HAPPY)
                        : t.pick(DOUBTFUL);
        boolean solved = word != Satisfaction.NOT_SATISFIED
                && switch (result) {
                    case SOLVED -> true;
                    case PARTLY_SOLVED, EXPLAINED, PROMISED -> t.in(0.88);
                    case ROUTED, WITHDRAWN -> t.in(0.75);
                    case NOT_SOLVED -> false;
                };
        t.asker("call-back", "satisfaction", word, "solved", solved, "words", t.say(section(t, word)) + "。");
        t.diary().reached(Stand.CALLED_BACK);
        t.solved(solved);
        return word;
    }

    private static String section(Telling t, Satisfaction word) {
        String section = "callback." + word;
        return word == Satisfaction.NOT_SATISFIED && t.received() > 0 ? section + ".paid" : section;
    }

    static void rework(Telling t) {
        t.diary().office(60, 1_200);
        t.platform("order-rework", "reason", t.say("rework") + "。");
        t.diary().reached(Stand.REWORK);
    }

    /** @param word the caller's, if there is one */
    static void close(Telling t, @Nullable Satisfaction word, boolean asked) {
        t.diary().office(30, 1_500);
        String section;
        if (word == null) {
            section = asked ? "close.unreached" : "close.unasked";
        } else {
            section = word == Satisfaction.NOT_SATISFIED || !t.wasSolved() ? "close.unhappy" : "close";
        }
        t.platform("close-order", "reason", t.say(section) + "。");
    }
}

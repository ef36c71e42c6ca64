package niangjia.demo.years;

import java.util.List;
import niangjia.complaint.Category;
import niangjia.complaint.Consent;
import niangjia.complaint.ResultCode;
import niangjia.complaint.Satisfaction;
import org.jspecify.annotations.Nullable;

/** Whole courses of an order, from the dispatch to the end or to wherever time has left it. */
final class Courses {
    private static final int ROUNDS = 2;

    private Courses() {}

    static void order(Telling t) {
        if (!t.diary().brisk() && t.in(0.09)) {
            settledByTalking(t);
            return;
        }
        Routing.dispatch(t);
        Handling.work(t);
        through(t);
        afterwards(t);
    }

    /** Report, approval, review, the caller's word; again if that is bad. */
    private static void through(Telling t) {
        boolean asked = agreed(t);
        Satisfaction word = null;
        boolean again = false;
        for (int round = 1; round <= ROUNDS; round++) {
            ResultCode result = again ? ResultCode.SOLVED : outcome(t);
            Ending.reported(
                    t, result, again ? t.say(Money.rest(t) ? "report.money" : "report.again") + "。" : text(t, result));
            if (!Ending.reviewed(t, round < ROUNDS)) {
                again = true;
                Handling.contact(t);
                Handling.acts(t, 1);
                continue;
            }
            word = Ending.calledBack(t, asked, result);
            boolean unhappy = word == Satisfaction.NOT_SATISFIED;
            if (!unhappy || round == ROUNDS || !t.diary().wants(Stand.REWORK) && t.in(0.4)) {
                break;
            }
            Ending.rework(t);
            again = true;
            Handling.contact(t);
            Handling.acts(t, 2);
        }
        Ending.close(t, word, asked);
        if (word != null && t.in(0.2) && !t.matter().anonymous()) {
            t.asker("rate", "satisfaction", word == Satisfaction.NO_COMMENT ? Satisfaction.SATISFIED : word);
        }
    }

    /** No case is made of what one talk has done. */
    private static void settledByTalking(Telling t) {
        Routing.dispatch(t);
        Handling.contact(t);
        Handling.acts(t, 1);
        long sum = Money.asked(t) ? t.matter().sum() : 0;
        t.diary().days(0, 2);
        t.handler(
                "settle-by-contact",
                "withWhom",
                t.matter().employer().name(),
                "said",
                t.say(sum > 0 ? "talk.money" : "talk") + "。",
                "sum",
                String.valueOf(sum));
        boolean asked = agreed(t);
        if (!Ending.reviewed(t, false)) {
            return;
        }
        Satisfaction word = Ending.calledBack(t, asked, ResultCode.SOLVED);
        Ending.close(t, word, asked);
    }

    /** Instalments, thanks, and matters that come up again. */
    private static void afterwards(Telling t) {
        boolean defaulted = Money.kept(t);
        if (t.in(0.04)) {
            t.diary().days(1, 12);
            t.logger("record-thanks", "text", t.say("thanks") + "。", "pennant", t.in(0.4));
        }
        if (defaulted && t.in(0.7) || t.in(0.01)) {
            t.diary().days(1, 10);
            t.platform("reopen", "newFacts", t.say("reopen") + "。");
            Routing.again(t);
            Handling.contact(t);
            Handling.acts(t, 1);
            Ending.reported(t, ResultCode.SOLVED, t.say("report.again") + "。");
            if (Ending.reviewed(t, false)) {
                boolean asked = agreed(t);
                Satisfaction word = Ending.calledBack(t, asked, ResultCode.SOLVED);
                Ending.close(t, word, asked);
            }
        }
    }

    private static ResultCode outcome(Telling t) {
        double drawn = t.chance().unit();
        if (Money.asked(t) && service(t.matter().category()) == null) {
            if (drawn < 0.56) {
                Money.paid(t, 1);
                return ResultCode.SOLVED;
            }
            if (drawn < 0.68) {
                Money.paid(t, 0.5 + 0.35 * t.chance().unit());
                return ResultCode.PARTLY_SOLVED;
            }
            if (drawn < 0.78) {
                Money.promised(t);
                return ResultCode.PROMISED;
            }
        } else if (drawn < 0.66) {
            if (service(t.matter().category()) == null && t.in(0.5)) {
                Money.duty(t);
            }
            return ResultCode.SOLVED;
        }
        if (drawn < 0.87) {
            return ResultCode.EXPLAINED;
        }
        return drawn < 0.94 ? ResultCode.ROUTED : drawn < 0.975 ? ResultCode.NOT_SOLVED : ResultCode.WITHDRAWN;
    }

    private static String text(Telling t, ResultCode result) {
        String own = t.matter().category() + ".report";
        String section =
                switch (result) {
                    case SOLVED -> t.received() > 0 ? "report.money" : t.knows(own) ? own : "report.done";
                    case PARTLY_SOLVED -> "report.part";
                    case PROMISED -> "report.promise";
                    case EXPLAINED -> "report.explained";
                    case ROUTED -> "report.routed";
                    case NOT_SOLVED -> "report.failed";
                    case WITHDRAWN -> "report.withdrawn";
                };
        return t.say(section) + "。";
    }

    /** Matters in which nobody is complained of. */
    private static @Nullable Category service(Category category) {
        return List.of(Category.HARDSHIP, Category.LEGAL_AID, Category.SUGGESTION, Category.TRAINING)
                        .contains(category)
                ? category
                : null;
    }

    private static boolean agreed(Telling t) {
        return t.agreed(Consent.CALL_BACK);
    }
}

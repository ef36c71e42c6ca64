package niangjia.mediation.write;

import java.time.LocalDate;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import org.jspecify.annotations.Nullable;

/**
 * An instalment, or something else that is to be done.
 *
 * @param payeeId empty for a duty
 * @param outstandingFen 0 for a duty
 */
record Promise(
        String id,
        boolean money,
        String payeeId,
        LocalDate dueOn,
        long outstandingFen,
        boolean fulfilled,
        boolean defaulted) {
    static Promise of(PlannedPaymentFacts each) {
        return new Promise(each.instalmentId(), true, each.payeeId(), each.dueOn(), each.sumFen(), false, false);
    }

    static Promise of(PlannedDutyFacts each) {
        return new Promise(each.dutyId(), false, "", each.checkOn(), 0, false, false);
    }

    boolean done() {
        return money ? outstandingFen == 0 : fulfilled;
    }

    Promise less(long fen) {
        return new Promise(id, money, payeeId, dueOn, outstandingFen - fen, fulfilled, defaulted);
    }

    /** Looked at again later, it is not overdue until then. */
    Promise checked(boolean done, @Nullable LocalDate again) {
        return again == null
                ? new Promise(id, money, payeeId, dueOn, outstandingFen, done, defaulted)
                : new Promise(id, money, payeeId, again, outstandingFen, done, false);
    }

    Promise inDefault() {
        return new Promise(id, money, payeeId, dueOn, outstandingFen, fulfilled, true);
    }
}

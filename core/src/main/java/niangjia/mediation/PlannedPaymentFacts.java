package niangjia.mediation;

import java.time.LocalDate;

/** A {@link PlannedPayment} as it is stored. */
public record PlannedPaymentFacts(String instalmentId, String payerId, String payeeId, long sumFen, LocalDate dueOn) {
    public static PlannedPaymentFacts of(PlannedPayment each) {
        return new PlannedPaymentFacts(
                each.instalmentId(), each.payerId(), each.payeeId(), each.sum().fen(), each.dueOn());
    }
}

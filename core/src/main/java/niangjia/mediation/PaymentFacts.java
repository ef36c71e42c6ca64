package niangjia.mediation;

import java.time.LocalDate;

/** A {@link Payment} as it is stored, with whom it reached. */
public record PaymentFacts(
        String paymentId,
        String instalmentId,
        String payerId,
        String payeeId,
        long sumFen,
        String way,
        LocalDate paidOn,
        String proof,
        boolean recourse) {
    public static PaymentFacts of(Payment each, String payeeId) {
        return new PaymentFacts(
                each.paymentId(),
                each.instalmentId(),
                each.payerId(),
                payeeId,
                each.sum().fen(),
                each.way().name(),
                each.paidOn(),
                each.proof(),
                each.recourse());
    }
}

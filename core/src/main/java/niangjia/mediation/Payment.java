package niangjia.mediation;

import java.time.LocalDate;
import niangjia.shared.Money;

/**
 * Money that went.
 *
 * @param instalmentId what it was for
 * @param payerId the party who really paid, who need not be the one bound to
 * @param proof digest of the paper that proves it
 * @param recourse whether the payer wants it back from another
 */
public record Payment(
        String paymentId,
        String instalmentId,
        String payerId,
        Money sum,
        PaymentWay way,
        LocalDate paidOn,
        String proof,
        boolean recourse) {}

package niangjia.mediation;

import java.time.LocalDate;
import niangjia.shared.Money;

/**
 * Money that is to be paid by a day.
 *
 * @param instalmentId unique within the case
 * @param payerId the party who pays
 * @param payeeId the party or the member of the roll who gets it
 */
public record PlannedPayment(String instalmentId, String payerId, String payeeId, Money sum, LocalDate dueOn) {}

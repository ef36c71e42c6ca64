package niangjia.audit.read;

import java.time.Instant;
import niangjia.complaint.ComplaintEvent;
import niangjia.mediation.MediationEvent;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;

/** When an event happened in the world, for every family a review reads. */
final class ReviewTimes {
    private ReviewTimes() {}

    static Instant occurredAt(Object event) {
        if (event instanceof ComplaintEvent told) {
            return told.occurredAt();
        }
        if (event instanceof SupervisionEvent told) {
            return told.occurredAt();
        }
        if (event instanceof MediationEvent told) {
            return told.occurredAt();
        }
        if (event instanceof ClockEvent told) {
            return told.occurredAt();
        }
        if (event instanceof CredentialEvent told) {
            return told.occurredAt();
        }
        if (event instanceof ReferralEvent told) {
            return told.occurredAt();
        }
        throw new IllegalArgumentException(
                "event: " + event.getClass().getName() + " (expected: of a case, a certificate or a hand-over)");
    }
}

package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.DeskTime;
import niangjia.supervision.CredentialEvent.CertificateReinstated;
import niangjia.supervision.CredentialEvent.CertificateRenewed;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import niangjia.supervision.CredentialEvent.SupervisorCertified;

/** Whether a supervisor's certificate was in force when something was done. */
final class ReviewCertificates {
    private ReviewCertificates() {}

    enum Standing {
        IN_FORCE,
        NOT_IN_FORCE,
        /** No such certificate is on record. */
        UNKNOWN
    }

    /** @param steps of the certificate's own stream */
    static Standing on(List<ReviewStep> steps, Instant at) {
        LocalDate from = LocalDate.MAX;
        LocalDate to = LocalDate.MIN;
        boolean stopped = false;
        for (ReviewStep step : steps) {
            if (step.occurredAt().isAfter(at)) {
                continue;
            }
            if (step.event() instanceof SupervisorCertified certified) {
                from = certified.from();
                to = certified.to();
                stopped = false;
            } else if (step.event() instanceof CertificateRenewed renewed) {
                to = renewed.to();
            } else if (step.event() instanceof CertificateSuspended || step.event() instanceof CertificateRevoked) {
                stopped = true;
            } else if (step.event() instanceof CertificateReinstated) {
                stopped = false;
            }
        }
        if (steps.isEmpty()) {
            return Standing.UNKNOWN;
        }
        LocalDate day = DeskTime.dayOf(at);
        return stopped || day.isBefore(from) || day.isAfter(to) ? Standing.NOT_IN_FORCE : Standing.IN_FORCE;
    }
}

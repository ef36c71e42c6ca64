package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;

/** What happened to a supervisor's certificate (监督员证). */
public sealed interface CredentialEvent {
    String credentialId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "credential.SupervisorTrained")
    record SupervisorTrained(
            String credentialId,
            Instant occurredAt,
            String staffId,
            String name,
            String unitId,
            String unitPath,
            String course,
            LocalDate trainedOn)
            implements CredentialEvent {}

    @Recorded(name = "credential.SupervisorExamined")
    record SupervisorExamined(String credentialId, Instant occurredAt, LocalDate examinedOn, int score, boolean passed)
            implements CredentialEvent {}

    @Recorded(name = "credential.SupervisorCertified")
    record SupervisorCertified(
            String credentialId,
            Instant occurredAt,
            String issuerId,
            String issuerPath,
            LocalDate from,
            LocalDate to,
            String number)
            implements CredentialEvent {}

    @Recorded(name = "credential.CertificateRenewed")
    record CertificateRenewed(String credentialId, Instant occurredAt, LocalDate to) implements CredentialEvent {}

    @Recorded(name = "credential.CertificateSuspended")
    record CertificateSuspended(String credentialId, Instant occurredAt, String reason) implements CredentialEvent {}

    @Recorded(name = "credential.CertificateReinstated")
    record CertificateReinstated(String credentialId, Instant occurredAt, String reason) implements CredentialEvent {}

    @Recorded(name = "credential.CertificateRevoked")
    record CertificateRevoked(String credentialId, Instant occurredAt, String ground, String reason)
            implements CredentialEvent {}
}

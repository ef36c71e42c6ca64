package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a supervisor's certificate (监督员证). */
public sealed interface CredentialCommand {
    CredentialId credentialId();

    /** When it happened in the world. */
    Instant occurredAt();

    record RecordTraining(
            @TargetAggregateIdentifier CredentialId credentialId,
            Instant occurredAt,
            String staffId,
            String name,
            UnitRef unit,
            String course,
            LocalDate trainedOn)
            implements CredentialCommand {}

    record RecordExam(
            @TargetAggregateIdentifier CredentialId credentialId,
            Instant occurredAt,
            LocalDate examinedOn,
            int score,
            boolean passed)
            implements CredentialCommand {}

    record Certify(
            @TargetAggregateIdentifier CredentialId credentialId,
            Instant occurredAt,
            UnitRef issuer,
            LocalDate from,
            LocalDate to)
            implements CredentialCommand {}

    record Renew(@TargetAggregateIdentifier CredentialId credentialId, Instant occurredAt, LocalDate to)
            implements CredentialCommand {}

    record Suspend(@TargetAggregateIdentifier CredentialId credentialId, Instant occurredAt, String reason)
            implements CredentialCommand {}

    record Reinstate(@TargetAggregateIdentifier CredentialId credentialId, Instant occurredAt, String reason)
            implements CredentialCommand {}

    record Revoke(
            @TargetAggregateIdentifier CredentialId credentialId,
            Instant occurredAt,
            RevokeGround ground,
            String reason)
            implements CredentialCommand {}
}

package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about proposals, the agreement and its confirmation (协议). */
public sealed interface AgreementCommand extends MediationCommand {

    record MakeProposal(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String proposalId,
            ProposedBy by,
            @Nullable Money sum,
            SealedText words)
            implements AgreementCommand {}

    record AnswerProposal(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String proposalId,
            PartySide side,
            ProposalAnswer answer,
            @Nullable SealedText words)
            implements AgreementCommand {}

    record DraftAgreement(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, AgreementDraft draft)
            implements AgreementCommand {}

    record WithdrawDraft(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String agreementId, SealedText reason)
            implements AgreementCommand {}

    record SignAgreement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String agreementId,
            String digest,
            Signature signature)
            implements AgreementCommand {}

    /** The seal of the organisation comes last: from now the agreement binds. */
    record SealAgreement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String agreementId,
            String digest,
            String keeper)
            implements AgreementCommand {}

    /** Agreed by word of mouth and taken down by the mediator. */
    record RecordOralAgreement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            AgreementDraft draft,
            List<PartySide> agreeing)
            implements AgreementCommand {}

    record ApplyForReview(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            ReviewKind kind,
            List<PartySide> together,
            String body,
            @Nullable String number)
            implements AgreementCommand {}

    record RecordReview(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            ReviewKind kind,
            ReviewResult result,
            @Nullable String number,
            SealedText words)
            implements AgreementCommand {}
}

package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about proposals, the agreement and its confirmation (协议). */
public sealed interface AgreementEvent extends MediationEvent {

    @Recorded(name = "mediation.ProposalMade")
    record ProposalMade(
            String caseId,
            Instant occurredAt,
            String proposalId,
            String by,
            @Nullable Long sumFen,
            SealedText words) implements AgreementEvent {}

    @Recorded(name = "mediation.ProposalAnswered")
    record ProposalAnswered(
            String caseId,
            Instant occurredAt,
            String proposalId,
            String side,
            String answer,
            @Nullable SealedText words)
            implements AgreementEvent {}

    @Recorded(name = "mediation.AgreementDrafted")
    record AgreementDrafted(String caseId, Instant occurredAt, AgreementFacts agreement) implements AgreementEvent {}

    @Recorded(name = "mediation.DraftWithdrawn")
    record DraftWithdrawn(String caseId, Instant occurredAt, String agreementId, SealedText reason)
            implements AgreementEvent {}

    @Recorded(name = "mediation.AgreementSigned")
    record AgreementSigned(
            String caseId,
            Instant occurredAt,
            String agreementId,
            String kind,
            String signerId,
            String way,
            @Nullable String checked)
            implements AgreementEvent {}

    /** {@code covers} are proceedings outside that it settles, too. */
    @Recorded(name = "mediation.AgreementEffective")
    record AgreementEffective(
            String caseId,
            Instant occurredAt,
            String agreementId,
            String digest,
            String keeper,
            List<PlannedPaymentFacts> payments,
            List<PlannedDutyFacts> duties,
            List<String> covers)
            implements AgreementEvent {}

    @Recorded(name = "mediation.OralAgreementMade")
    record OralAgreementMade(String caseId, Instant occurredAt, AgreementFacts agreement) implements AgreementEvent {}

    @Recorded(name = "mediation.ReviewRequested")
    record ReviewRequested(
            String caseId,
            Instant occurredAt,
            String kind,
            String body,
            @Nullable String number) implements AgreementEvent {}

    @Recorded(name = "mediation.ReviewDecided")
    record ReviewDecided(
            String caseId,
            Instant occurredAt,
            String kind,
            String result,
            @Nullable String number,
            SealedText words) implements AgreementEvent {}
}

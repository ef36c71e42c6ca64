package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about how the matter is looked into and what is found (调查). */
public sealed interface InquiryCommand extends SupervisionCommand {

    record OpenInquiry(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            List<CredentialId> supervisors,
            PaperShown shown,
            String place)
            implements InquiryCommand {}

    record HearParty(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String recordId,
            String respondentId,
            HeardSide side,
            List<CredentialId> supervisors,
            SealedText who,
            SealedText statement)
            implements InquiryCommand {}

    record SignRecord(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String recordId,
            boolean readByTheSpeaker,
            SealedText signedBy)
            implements InquiryCommand {}

    record NoteRefusalToSign(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String recordId, SealedText reason)
            implements InquiryCommand {}

    record TakeEvidence(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String evidenceId,
            EvidenceKind kind,
            String title,
            String source,
            SealedText content)
            implements InquiryCommand {}

    record ReleaseEvidence(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String evidenceId,
            String purpose,
            boolean thirdPartiesChecked)
            implements InquiryCommand {}

    record RecordObstruction(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            ObstructionKind kind,
            SealedText text)
            implements InquiryCommand {}

    record FindBreach(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            List<String> articles,
            SealedText facts,
            List<String> evidence,
            int workers)
            implements InquiryCommand {}

    record FindNoBreach(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            SealedText grounds)
            implements InquiryCommand {}

    /** Said on the spot and written into a record; no paper follows of necessity. */
    record GiveOralOpinion(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            String recordId,
            SealedText opinion,
            List<CredentialId> supervisors)
            implements InquiryCommand {}

    record OpenNegotiation(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            boolean employerWilling,
            boolean workersWilling)
            implements InquiryCommand {}

    record RecordSettlement(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, SealedText terms)
            implements InquiryCommand {}

    record FailNegotiation(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, SealedText reason)
            implements InquiryCommand {}
}

package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;

/** What happened about how the matter is looked into and what is found (调查). */
public sealed interface InquiryEvent extends SupervisionEvent {

    @Recorded(name = "supervision.InquiryOpened")
    record InquiryOpened(String caseId, Instant occurredAt, List<String> supervisors, String shown, String place)
            implements InquiryEvent {}

    @Recorded(name = "supervision.PartyHeard")
    record PartyHeard(
            String caseId,
            Instant occurredAt,
            String recordId,
            String respondentId,
            String side,
            List<String> supervisors,
            SealedText who,
            SealedText statement)
            implements InquiryEvent {}

    @Recorded(name = "supervision.RecordSigned")
    record RecordSigned(
            String caseId, Instant occurredAt, String recordId, boolean readByTheSpeaker, SealedText signedBy)
            implements InquiryEvent {}

    @Recorded(name = "supervision.SignatureRefused")
    record SignatureRefused(String caseId, Instant occurredAt, String recordId, SealedText reason)
            implements InquiryEvent {}

    @BringsPaper
    @Recorded(name = "supervision.EvidenceTaken")
    record EvidenceTaken(
            String caseId,
            Instant occurredAt,
            String evidenceId,
            String kind,
            String title,
            String source,
            SealedText content)
            implements InquiryEvent {}

    @Recorded(name = "supervision.EvidenceReleased")
    record EvidenceReleased(
            String caseId, Instant occurredAt, String evidenceId, String purpose, boolean thirdPartiesChecked)
            implements InquiryEvent {}

    @Recorded(name = "supervision.ObstructionRecorded")
    record ObstructionRecorded(String caseId, Instant occurredAt, String respondentId, String kind, SealedText text)
            implements InquiryEvent {}

    /** @param pending employers of the case about whom nothing has been found yet */
    @Recorded(name = "supervision.BreachFound")
    record BreachFound(
            String caseId,
            Instant occurredAt,
            String respondentId,
            List<String> articles,
            SealedText facts,
            List<String> evidence,
            int workers,
            int pending)
            implements InquiryEvent {}

    @Recorded(name = "supervision.NoBreachFound")
    record NoBreachFound(
            String caseId, Instant occurredAt, String respondentId, SealedText grounds, int pending, boolean allClear)
            implements InquiryEvent {}

    @Recorded(name = "supervision.OralOpinionGiven")
    record OralOpinionGiven(
            String caseId,
            Instant occurredAt,
            String respondentId,
            String recordId,
            SealedText opinion,
            List<String> supervisors)
            implements InquiryEvent {}

    @Recorded(name = "supervision.NegotiationOpened")
    record NegotiationOpened(String caseId, Instant occurredAt, boolean employerWilling, boolean workersWilling)
            implements InquiryEvent {}

    @Recorded(name = "supervision.NegotiationSettled")
    record NegotiationSettled(String caseId, Instant occurredAt, SealedText terms) implements InquiryEvent {}

    @Recorded(name = "supervision.NegotiationFailed")
    record NegotiationFailed(String caseId, Instant occurredAt, SealedText reason) implements InquiryEvent {}
}

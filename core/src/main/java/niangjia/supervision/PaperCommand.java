package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about the three papers, from the draft to the judged reply, and the ladder they stand on (一函两书). */
public sealed interface PaperCommand extends SupervisionCommand {

    /** What is asked about one paper. */
    interface OfAPaper {
        String paperId();
    }

    /** A rung of the ladder is left out, for a reason that has a code. */
    record SkipRung(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            PaperKind rung,
            SkipReason reason,
            SealedText explanation)
            implements PaperCommand {}

    record DraftPaper(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, PaperContent content)
            implements PaperCommand, OfAPaper {}

    record RevisePaper(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, PaperContent content)
            implements PaperCommand, OfAPaper {}

    record PassPaper(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            @Nullable SealedText note)
            implements PaperCommand, OfAPaper {}

    record SendBackPaper(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText reason)
            implements PaperCommand, OfAPaper {}

    record SignPaper(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, String digest)
            implements PaperCommand, OfAPaper {}

    record AcknowledgeWarning(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText note)
            implements PaperCommand, OfAPaper {}

    /** The paper gets its number and goes out; only what was signed is issued. */
    record IssuePaper(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, String digest)
            implements PaperCommand, OfAPaper {}

    record PlaceSeal(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, String keeper)
            implements PaperCommand, OfAPaper {}

    record VoidPaper(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText reason)
            implements PaperCommand, OfAPaper {}

    record ServePaper(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            ServiceWay way,
            SealedText receiver,
            @Nullable String proof)
            implements PaperCommand, OfAPaper {}

    record NoteServiceRefused(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            List<SealedText> witnesses,
            @Nullable String proof)
            implements PaperCommand, OfAPaper {}

    record PublishNotice(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, String where)
            implements PaperCommand, OfAPaper {}

    /** To a whole class of employers: no service, no clock. */
    record PublishReminder(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, String where)
            implements PaperCommand, OfAPaper {}

    /** In whatever way the employer answered, in time or not. */
    record RecordReply(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            AnswerKind kind,
            SealedText text)
            implements PaperCommand, OfAPaper {}

    record AcceptReply(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText finding)
            implements PaperCommand, OfAPaper {}

    record RejectReply(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText reason)
            implements PaperCommand, OfAPaper {}

    /** The hand-over list to the authority. */
    record TransferMaterial(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            List<String> evidence,
            SealedText receiver)
            implements PaperCommand, OfAPaper {}

    record RecordFiling(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            String authority,
            @Nullable String fileNumber)
            implements PaperCommand, OfAPaper {}

    record RecordNonFiling(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            String authority,
            SealedText reasons)
            implements PaperCommand, OfAPaper {}

    /** The authority takes longer, as the law lets it; the union only takes note, before the time is over. */
    record NoteAuthorityExtended(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String paperId,
            int days,
            SealedText reason)
            implements PaperCommand, OfAPaper {}

    record NoteAuthorityClosed(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId)
            implements PaperCommand, OfAPaper {}

    record RecordAuthorityResult(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String paperId, SealedText result)
            implements PaperCommand, OfAPaper {}
}

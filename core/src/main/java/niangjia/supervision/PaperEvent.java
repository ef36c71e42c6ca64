package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about the three papers, from the draft to the judged reply, and the ladder they stand on (一函两书). */
public sealed interface PaperEvent extends SupervisionEvent {

    @Recorded(name = "supervision.RungSkipped")
    record RungSkipped(
            String caseId, Instant occurredAt, String respondentId, String rung, String reason, SealedText explanation)
            implements PaperEvent {}

    @Recorded(name = "supervision.PaperDrafted")
    record PaperDrafted(String caseId, Instant occurredAt, String paperId, PaperFacts content, String draftedBy)
            implements PaperEvent {}

    @Recorded(name = "supervision.PaperRevised")
    record PaperRevised(String caseId, Instant occurredAt, String paperId, PaperFacts content, String draftedBy)
            implements PaperEvent {}

    @Recorded(name = "supervision.PaperPassed")
    record PaperPassed(
            String caseId,
            Instant occurredAt,
            String paperId,
            @Nullable SealedText note,
            String reviewedBy) implements PaperEvent {}

    @Recorded(name = "supervision.PaperSentBack")
    record PaperSentBack(String caseId, Instant occurredAt, String paperId, SealedText reason) implements PaperEvent {}

    @Recorded(name = "supervision.PaperSigned")
    record PaperSigned(
            String caseId, Instant occurredAt, String paperId, String digest, String signedBy, String signerName)
            implements PaperEvent {}

    @Recorded(name = "supervision.WarningAcknowledged")
    record WarningAcknowledged(
            String caseId, Instant occurredAt, String paperId, SealedText note, String acknowledgedBy)
            implements PaperEvent {}

    /** @param ground for a suggestion, what opened the way to it; else empty */
    @Recorded(name = "supervision.PaperIssued")
    record PaperIssued(
            String caseId,
            Instant occurredAt,
            String paperId,
            String digest,
            String kind,
            @Nullable String respondentId,
            String issuerId,
            int year,
            int number,
            String ground)
            implements PaperEvent {}

    @Recorded(name = "supervision.SealPlaced")
    record SealPlaced(String caseId, Instant occurredAt, String paperId, String keeper) implements PaperEvent {}

    /** @param number the number that stays taken; 0 if it had none */
    @Recorded(name = "supervision.PaperVoided")
    record PaperVoided(String caseId, Instant occurredAt, String paperId, SealedText reason, int number)
            implements PaperEvent {}

    @Recorded(name = "supervision.PaperServed")
    record PaperServed(
            String caseId,
            Instant occurredAt,
            String paperId,
            String way,
            SealedText receiver,
            @Nullable String proof,
            String kind)
            implements PaperEvent {}

    @Recorded(name = "supervision.ServiceRefused")
    record ServiceRefused(
            String caseId,
            Instant occurredAt,
            String paperId,
            List<SealedText> witnesses,
            @Nullable String proof,
            String kind)
            implements PaperEvent {}

    @Recorded(name = "supervision.NoticePublished")
    record NoticePublished(String caseId, Instant occurredAt, String paperId, String where, String kind)
            implements PaperEvent {}

    /** The public notice has run its time. */
    @Recorded(name = "supervision.PaperDeemedServed")
    record PaperDeemedServed(String caseId, Instant occurredAt, String paperId, String kind) implements PaperEvent {}

    @Recorded(name = "supervision.ReminderPublished")
    record ReminderPublished(String caseId, Instant occurredAt, String paperId, String where) implements PaperEvent {}

    @BringsPaper
    @Recorded(name = "supervision.PaperAnswered")
    record PaperAnswered(String caseId, Instant occurredAt, String paperId, String kind, SealedText text, boolean late)
            implements PaperEvent {}

    /** The day for the reply has passed and nothing came. */
    @Recorded(name = "supervision.PaperLapsed")
    record PaperLapsed(String caseId, Instant occurredAt, String paperId, String kind) implements PaperEvent {}

    @Recorded(name = "supervision.ReplyAccepted")
    record ReplyAccepted(String caseId, Instant occurredAt, String paperId, SealedText finding) implements PaperEvent {}

    @Recorded(name = "supervision.ReplyRejected")
    record ReplyRejected(String caseId, Instant occurredAt, String paperId, SealedText reason) implements PaperEvent {}

    @Recorded(name = "supervision.MaterialTransferred")
    record MaterialTransferred(
            String caseId, Instant occurredAt, String paperId, List<String> evidence, SealedText receiver)
            implements PaperEvent {}

    @BringsPaper
    @Recorded(name = "supervision.AuthorityFiled")
    record AuthorityFiled(
            String caseId,
            Instant occurredAt,
            String paperId,
            String authority,
            @Nullable String fileNumber) implements PaperEvent {}

    @BringsPaper
    @Recorded(name = "supervision.AuthorityDeclined")
    record AuthorityDeclined(String caseId, Instant occurredAt, String paperId, String authority, SealedText reasons)
            implements PaperEvent {}

    /** @param days in the unit of the authority's term */
    @Recorded(name = "supervision.AuthorityExtended")
    record AuthorityExtended(String caseId, Instant occurredAt, String paperId, int days, SealedText reason)
            implements PaperEvent {}

    @Recorded(name = "supervision.AuthorityClosed")
    record AuthorityClosed(String caseId, Instant occurredAt, String paperId) implements PaperEvent {}

    @BringsPaper
    @Recorded(name = "supervision.AuthorityResultReceived")
    record AuthorityResultReceived(String caseId, Instant occurredAt, String paperId, SealedText result)
            implements PaperEvent {}
}

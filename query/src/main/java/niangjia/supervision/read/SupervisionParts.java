package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.read.Words;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link SupervisionView}. Codes are names of the enums of {@code niangjia.supervision}. */
public final class SupervisionParts {
    private SupervisionParts() {}

    /**
     * Who complained.
     *
     * @param personId null where the viewer may not know who it is
     * @param disclose whether they agreed to be known to the employer
     * @param name null if none was given
     * @param phone null if none was given
     */
    public record ComplainantView(
            @Nullable String personId,
            boolean anonymous,
            boolean disclose,
            @Personal(DataKind.NAME) @Nullable Words name,
            @Personal(DataKind.CONTACT) @Nullable Words phone) {}

    /**
     * An employer the case is about.
     *
     * @param finding null while nothing was found
     * @param corrected whether the committee has seen that all is set right, in this round
     * @param ladder reminder, opinion, suggestion, in this order
     * @param replaced by the id of its successor; null while the case is about it
     */
    public record RespondentView(
            String respondentId,
            @Nullable String employerId,
            String name,
            @Nullable Integer headCount,
            boolean workerHeard,
            boolean employerHeard,
            @Nullable FindingView finding,
            boolean corrected,
            List<Rung> ladder,
            @Nullable OralView oral,
            @Nullable String replaced) {}

    /**
     * A step of the ladder towards one employer (一函两书).
     *
     * @param paperId of the newest paper of the kind that is not void; null if there is none
     * @param skipped name of a {@link niangjia.supervision.SkipReason}; null if it was not left out
     */
    public record Rung(
            PaperKind kind,
            @Nullable String paperId,
            @Nullable PaperStatus status,
            @Nullable String skipped,
            @Nullable Words explanation) {}

    /** @param words facts of a breach, or the grounds on which there is none */
    public record FindingView(
            boolean breach, Instant foundAt, List<String> articles, Words words, List<String> evidence, int workers) {}

    /** Spoken instead of written. */
    public record OralView(String recordId, Instant givenAt, Words opinion, List<String> supervisors) {}

    public record RiskView(
            String level, boolean factsPointToWorker, Words note, String assessedBy, Instant assessedAt) {}

    /** @param recusedAskedBy name of a {@link niangjia.supervision.RecusalAsker}; null while the supervisor stands */
    public record SupervisorView(
            String credentialId,
            String staffId,
            String name,
            String number,
            boolean assigned,
            @Nullable String recusedAskedBy,
            @Nullable Words recusalGround) {}

    /** @param shown with what the supervisors showed themselves; {@link niangjia.supervision.PaperShown} */
    public record VisitView(Instant at, List<String> supervisors, String shown, String place) {}

    /**
     * Somebody was heard.
     *
     * @param side name of a {@link niangjia.supervision.HeardSide}
     * @param state OPEN, SIGNED or REFUSED
     * @param signedBy null until signed
     * @param refusal null unless the signature was refused
     */
    public record HearingView(
            String recordId,
            Instant heardAt,
            String respondentId,
            String side,
            List<String> supervisors,
            @Personal(DataKind.NAME) Words who,
            Words statement,
            String state,
            boolean readByTheSpeaker,
            @Nullable Words signedBy,
            @Nullable Words refusal) {}

    /** @param released for which purposes it was given out */
    public record EvidenceView(
            String evidenceId,
            Instant takenAt,
            String kind,
            String title,
            String source,
            Words content,
            List<String> released) {}

    public record ObstructionView(String respondentId, Instant at, String kind, Words text) {}

    /**
     * @param state OPEN, SETTLED or FAILED
     * @param words what was agreed, or why it failed; null while open
     */
    public record NegotiationView(
            Instant openedAt,
            boolean employerWilling,
            boolean workersWilling,
            String state,
            @Nullable Instant endedAt,
            @Nullable Words words) {}

    /**
     * A paper, as far as it has come; null for what has not happened.
     *
     * @param words values of the template's fields, as the draft sealed them
     * @param year 0 until it has its number
     * @param number 0 until it has its number; it stays taken when the paper is void
     * @param ground what opened the way to a suggestion
     * @param answerDueAt end of the term for the reply or the filing, if one has run
     * @param awaits what the paper waits for; null if for nothing
     */
    public record PaperView(
            String paperId,
            PaperKind kind,
            PaperStatus status,
            @Nullable String respondentId,
            String issuerId,
            String issuerPath,
            String addressee,
            String template,
            Words words,
            List<String> basis,
            List<String> evidence,
            boolean showsComplainant,
            boolean warningAcknowledged,
            String digest,
            int year,
            int number,
            @Nullable String ground,
            String draftedBy,
            Instant draftedAt,
            @Nullable String reviewedBy,
            @Nullable Words sentBack,
            @Nullable String signedBy,
            @Nullable String signerName,
            @Nullable Instant signedAt,
            @Nullable Instant issuedAt,
            @Nullable Instant sealedAt,
            @Nullable Delivery delivery,
            @Nullable Instant answerDueAt,
            @Nullable Reply reply,
            @Nullable Authority authority,
            @Nullable Words voided,
            @Nullable String awaits) {}

    /**
     * How it reached the addressee.
     *
     * @param way name of a {@link niangjia.supervision.ServiceWay}, or REFUSED, NOTICE, PUBLISHED
     * @param servedAt null while a public notice hangs
     * @param receiver null where nobody took it
     * @param witnesses of a refusal
     * @param where a notice or a public reminder was published
     */
    public record Delivery(
            String way,
            Instant at,
            @Nullable Instant servedAt,
            @Personal(DataKind.NAME) @Nullable Words receiver,
            @Personal(DataKind.NAME) List<Words> witnesses,
            @Nullable String proof,
            @Nullable String where) {}

    /**
     * @param kind name of an {@link niangjia.supervision.AnswerKind}
     * @param accepted null until judged
     * @param judgement finding or reason; null until judged
     */
    public record Reply(
            Instant answeredAt,
            String kind,
            Words text,
            boolean late,
            @Nullable Boolean accepted,
            @Nullable Words judgement) {}

    /** What the authority did with a suggestion. */
    public record Authority(
            @Nullable Instant transferredAt,
            List<String> evidence,
            @Nullable Words receiver,
            @Nullable String authority,
            @Nullable Instant filedAt,
            @Nullable String fileNumber,
            @Nullable Words declined,
            int extendedDays,
            @Nullable Instant closedAt,
            @Nullable Words result,
            @Nullable Instant resultAt) {}

    public record CorrectionView(
            String respondentId,
            Instant at,
            String kind,
            Words finding,
            int workers,
            long paidFen,
            @Nullable LocalDate checkOn) {}

    /** @param outcome null until heard */
    public record HandOver(
            String referralId,
            String body,
            String ground,
            Instant at,
            @Nullable Words outcome,
            @Nullable Instant heardAt) {}

    /**
     * A mediation that grew out of the case.
     *
     * @param outcome null until heard
     */
    public record MediationChild(
            String mediationId,
            Instant at,
            @Nullable Words outcome,
            @Nullable Instant heardAt) {}

    /** A body that works on the case too. */
    public record BodyView(String bodyId, String name, String role, boolean left) {}

    public record ActView(
            Instant at,
            String kind,
            List<String> by,
            Words text,
            @Nullable LocalDate doneOn) {}

    public record RevealView(Instant at, String toWhom, String purpose, String basis) {}

    public record InformedView(Instant at, String medium, Words words) {}

    public record ReportView(Instant at, String reportedBy, Words text) {}

    /** @param notice null until the complainant was told */
    public record DeclineView(
            Instant at,
            String reason,
            Words explanation,
            String routeTold,
            @Nullable NoticeView notice) {}

    /**
     * @param digest of what was written; null if it was told by mouth
     * @param number 0 if it was told by mouth
     */
    public record NoticeView(
            Instant at,
            String medium,
            boolean inWriting,
            @Nullable String digest,
            String issuerId,
            int year,
            int number) {}

    public record OutcomeView(Instant at, String reason, Words outcome, int round) {}

    /** @param newFacts why it began again; null for the first */
    public record RoundView(
            int round, Instant from, @Nullable Words newFacts) {}
}

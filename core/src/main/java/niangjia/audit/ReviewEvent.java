package niangjia.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened in a file review (案卷评查). */
public sealed interface ReviewEvent {
    String reviewId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "review.ReviewOpened")
    record ReviewOpened(
            String reviewId,
            Instant occurredAt,
            String unitId,
            String unitPath,
            String basis,
            LocalDate from,
            LocalDate to,
            List<String> kinds,
            String seed,
            int size)
            implements ReviewEvent {}

    /**
     * @param listed how many cases the list held
     * @param listDigest of the list, by which anybody can tell that they have the same
     * @param method how it was drawn
     */
    @Recorded(name = "review.SampleDrawn")
    record SampleDrawn(
            String reviewId,
            Instant occurredAt,
            Instant asAt,
            int listed,
            String listDigest,
            String method,
            List<ReviewDrawnFacts> cases)
            implements ReviewEvent {}

    @Recorded(name = "review.ItemJudged")
    record ItemJudged(
            String reviewId,
            Instant occurredAt,
            String caseId,
            String item,
            String machine,
            String result,
            @Nullable SealedText reason,
            int readTo)
            implements ReviewEvent {}

    @Recorded(name = "review.FindingRaised")
    record FindingRaised(
            String reviewId,
            Instant occurredAt,
            String findingId,
            String caseId,
            String item,
            String severity,
            SealedText text,
            List<String> evidence,
            String unitId,
            String unitPath,
            LocalDate answerBy,
            Instant dueAt)
            implements ReviewEvent {}

    @Recorded(name = "review.FindingAnswered")
    record FindingAnswered(
            String reviewId,
            Instant occurredAt,
            String findingId,
            String answer,
            SealedText text,
            String answeredBy,
            boolean late)
            implements ReviewEvent {}

    /** @param answer that was accepted: a measure, or that there was nothing to find */
    @Recorded(name = "review.AnswerAccepted")
    record AnswerAccepted(
            String reviewId,
            Instant occurredAt,
            String findingId,
            String answer,
            @Nullable SealedText note) implements ReviewEvent {}

    @Recorded(name = "review.FindingUpheld")
    record FindingUpheld(
            String reviewId, Instant occurredAt, String findingId, SealedText reason, LocalDate answerBy, Instant dueAt)
            implements ReviewEvent {}

    /**
     * @param occurredAt the end that passed
     * @param noticedAt when the desk saw it
     */
    @Recorded(name = "review.AnswerLapsed")
    record AnswerLapsed(String reviewId, Instant occurredAt, String findingId, Instant noticedAt)
            implements ReviewEvent {}

    /** @param everLate whether an answer to it ever came late or not at all in time */
    @Recorded(name = "review.FindingClosed")
    record FindingClosed(String reviewId, Instant occurredAt, String findingId, SealedText note, boolean everLate)
            implements ReviewEvent {}

    /** @param failed items that the auditor judged as failed */
    @Recorded(name = "review.ReviewClosed")
    record ReviewClosed(
            String reviewId, Instant occurredAt, SealedText report, int cases, int failed, int findings, int late)
            implements ReviewEvent {}
}

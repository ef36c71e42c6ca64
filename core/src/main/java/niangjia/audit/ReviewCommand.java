package niangjia.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a file review (案卷评查). It looks at cases and changes none. */
public sealed interface ReviewCommand {
    ReviewId reviewId();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param unit whose cases are looked at, with those of all units below
     * @param kinds of cases; empty for all
     * @param seed shown to everybody, and fixed before the list is taken
     */
    record OpenReview(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            UnitRef unit,
            ReviewBasis basis,
            LocalDate from,
            LocalDate to,
            Set<ReviewedKind> kinds,
            String seed,
            int size)
            implements ReviewCommand {
        public OpenReview {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * @param asAt moment of the list: what the record held then
     * @param list every case of the period, in any order
     * @param handledBy who had acted, by case; those drawn suffice
     */
    record DrawSample(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            Instant asAt,
            List<ReviewListed> list,
            Map<String, Set<String>> handledBy)
            implements ReviewCommand {
        public DrawSample {
            list = List.copyOf(list);
            handledBy = Map.copyOf(handledBy);
        }
    }

    /** @param readTo sequence of the newest event of the case that was looked at */
    record JudgeCase(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            String caseId,
            int readTo,
            List<ReviewJudgment> items)
            implements ReviewCommand {
        public JudgeCase {
            items = List.copyOf(items);
        }
    }

    /**
     * @param evidence events, terms and papers of the case, such as {@code event/7}, {@code term/handle#1}
     * @param unit that must answer
     * @param answerBy last day for it
     */
    record RaiseFinding(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            String findingId,
            String caseId,
            ReviewItem item,
            ReviewSeverity severity,
            SealedText text,
            List<String> evidence,
            UnitRef unit,
            LocalDate answerBy)
            implements ReviewCommand {
        public RaiseFinding {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param text the measure, or why it is contested */
    record AnswerFinding(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            String findingId,
            ReviewAnswer answer,
            SealedText text)
            implements ReviewCommand {}

    record AcceptAnswer(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            String findingId,
            @Nullable SealedText note)
            implements ReviewCommand {}

    /** @param answerBy last day for the measure that is now owed */
    record UpholdFinding(
            @TargetAggregateIdentifier ReviewId reviewId,
            Instant occurredAt,
            String findingId,
            SealedText reason,
            LocalDate answerBy)
            implements ReviewCommand {}

    /** The day for the answer has passed; asked by the desk itself. */
    record LapseAnswer(@TargetAggregateIdentifier ReviewId reviewId, Instant occurredAt, String findingId)
            implements ReviewCommand {}

    /** @param note what was seen done */
    record CloseFinding(
            @TargetAggregateIdentifier ReviewId reviewId, Instant occurredAt, String findingId, SealedText note)
            implements ReviewCommand {}

    record CloseReview(@TargetAggregateIdentifier ReviewId reviewId, Instant occurredAt, SealedText report)
            implements ReviewCommand {}
}

package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a term. A stream that has terms puts these raw fields into events of its own; their names and types
 * stay as they are for ever.
 */
public sealed interface TermFact {
    String termId();

    /** @param end {@code 24:00} or the close of business */
    record TermStarted(
            String termId,
            String ruleKey,
            String packId,
            String calendarVersion,
            Instant startedAt,
            String unit,
            int count,
            String roll,
            String end,
            @Nullable LocalDate namedDay,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermFact {}

    /** @param askedAt when it was asked for, which was in time */
    record TermExtended(
            String termId,
            Instant askedAt,
            Instant grantedAt,
            int by,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermFact {}

    /** The clock stands still; until it runs on the term has no end. */
    record TermPaused(String termId, Instant pausedAt, String ground) implements TermFact {}

    record TermResumed(
            String termId,
            Instant resumedAt,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermFact {}

    /**
     * The same term counted anew, because a notice appeared or a pack changed. The fields of the rule are those it is now
     * counted by.
     */
    record TermRecomputed(
            String termId,
            Instant recomputedAt,
            String reason,
            @Nullable String source,
            String packId,
            String calendarVersion,
            String unit,
            int count,
            String roll,
            String end,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermFact {}

    /** What was to be done was done. {@code late} is judged by when it was done, not by when it was entered. */
    record TermMet(String termId, Instant metAt, Instant dueAt, boolean late) implements TermFact {}

    /** The time has passed. Said once and never taken back. */
    record TermLapsed(String termId, Instant dueAt, Instant noticedAt) implements TermFact {}

    /** Nothing is to be done any more: the order was returned, taken over, declined. Neither met nor lapsed by that. */
    record TermStopped(String termId, Instant stoppedAt, String ground) implements TermFact {}
}

package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the clocks of a case, for every stream that has no older events of its own for it. {@code occurredAt} is
 * when the clock turned, which for a lapse is the end that passed.
 */
public sealed interface ClockEvent {
    /** The stream the clock belongs to. */
    String caseId();

    Instant occurredAt();

    TermFact fact();

    /** The event that tells the fact. */
    static ClockEvent of(String caseId, TermFact fact) {
        return ClockEventOfFact.of(caseId, fact);
    }

    @Recorded(name = "clock.Started")
    record ClockStarted(
            String caseId,
            Instant occurredAt,
            String termId,
            String ruleKey,
            String packId,
            String calendarVersion,
            String unit,
            int count,
            String roll,
            String end,
            @Nullable LocalDate namedDay,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermStarted(
                    termId,
                    ruleKey,
                    packId,
                    calendarVersion,
                    occurredAt,
                    unit,
                    count,
                    roll,
                    end,
                    namedDay,
                    dueOn,
                    dueAt,
                    provisional);
        }
    }

    @Recorded(name = "clock.Extended")
    record ClockExtended(
            String caseId,
            Instant occurredAt,
            String termId,
            Instant askedAt,
            int by,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermExtended(
                    termId, askedAt, occurredAt, by, calendarVersion, dueOn, dueAt, provisional);
        }
    }

    @Recorded(name = "clock.Paused")
    record ClockPaused(String caseId, Instant occurredAt, String termId, String ground) implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermPaused(termId, occurredAt, ground);
        }
    }

    @Recorded(name = "clock.Resumed")
    record ClockResumed(
            String caseId,
            Instant occurredAt,
            String termId,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermResumed(termId, occurredAt, calendarVersion, dueOn, dueAt, provisional);
        }
    }

    /** @param source the notice or the pack that moved the end, or left it where it is under another version */
    @Recorded(name = "clock.Recomputed")
    record ClockRecomputed(
            String caseId,
            Instant occurredAt,
            String termId,
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
            implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermRecomputed(
                    termId,
                    occurredAt,
                    reason,
                    source,
                    packId,
                    calendarVersion,
                    unit,
                    count,
                    roll,
                    end,
                    dueOn,
                    dueAt,
                    provisional);
        }
    }

    @Recorded(name = "clock.Met")
    record ClockMet(String caseId, Instant occurredAt, String termId, Instant dueAt, boolean late)
            implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermMet(termId, occurredAt, dueAt, late);
        }
    }

    /** @param noticedAt when the desk saw it; the lapse itself is of the end that passed */
    @Recorded(name = "clock.Lapsed")
    record ClockLapsed(String caseId, Instant occurredAt, String termId, Instant noticedAt) implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermLapsed(termId, occurredAt, noticedAt);
        }
    }

    @Recorded(name = "clock.Stopped")
    record ClockStopped(String caseId, Instant occurredAt, String termId, String ground) implements ClockEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermStopped(termId, occurredAt, ground);
        }
    }
}

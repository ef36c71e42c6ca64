package niangjia.complaint;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;
import niangjia.shared.terms.TermFact;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the clocks of a complaint. {@code occurredAt} is when the clock turned, which for a lapse is the end
 * that passed. Ids of terms are the clock's name and how many times it has been started: {@code handle#2}.
 */
public sealed interface TermEvent extends ComplaintEvent {
    TermFact fact();

    /** The event that tells the fact. */
    static TermEvent of(String complaintId, TermFact fact) {
        return TermEventOfFact.of(complaintId, fact);
    }

    @Recorded(name = "complaint.TermStarted")
    record TermStarted(
            String complaintId,
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
            implements TermEvent {
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

    @Recorded(name = "complaint.TermExtended")
    record TermExtended(
            String complaintId,
            Instant occurredAt,
            String termId,
            Instant askedAt,
            int by,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermExtended(
                    termId, askedAt, occurredAt, by, calendarVersion, dueOn, dueAt, provisional);
        }
    }

    @Recorded(name = "complaint.TermPaused")
    record TermPaused(String complaintId, Instant occurredAt, String termId, String ground) implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermPaused(termId, occurredAt, ground);
        }
    }

    @Recorded(name = "complaint.TermResumed")
    record TermResumed(
            String complaintId,
            Instant occurredAt,
            String termId,
            String calendarVersion,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional)
            implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermResumed(termId, occurredAt, calendarVersion, dueOn, dueAt, provisional);
        }
    }

    /** @param source the notice or the pack that moved the end, or left it where it is under another version */
    @Recorded(name = "complaint.TermRecomputed")
    record TermRecomputed(
            String complaintId,
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
            implements TermEvent {
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

    @Recorded(name = "complaint.TermMet")
    record TermMet(String complaintId, Instant occurredAt, String termId, Instant dueAt, boolean late)
            implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermMet(termId, occurredAt, dueAt, late);
        }
    }

    /** @param noticedAt when the desk saw it; the lapse itself is of the end that passed */
    @Recorded(name = "complaint.TermLapsed")
    record TermLapsed(String complaintId, Instant occurredAt, String termId, Instant noticedAt) implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermLapsed(termId, occurredAt, noticedAt);
        }
    }

    @Recorded(name = "complaint.TermStopped")
    record TermStopped(String complaintId, Instant occurredAt, String termId, String ground) implements TermEvent {
        @Override
        public TermFact fact() {
            return new TermFact.TermStopped(termId, occurredAt, ground);
        }
    }
}

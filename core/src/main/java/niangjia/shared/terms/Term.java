package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term as its facts have made it. What a screen, a sweeper or a what-if asks of it is answered here; what may be done
 * with it is decided by {@link TermBook}.
 *
 * @param count as the rule has it, without the extensions
 * @param pauses those that are over
 * @param pausedAt since when the clock stands still, if it does
 * @param dueAt the last second in time; while paused, as it was before
 * @param lapsedAt the end that passed unmet, if one did: kept whatever follows
 * @param endedAt when it was met or stopped
 */
public record Term(
        String termId,
        String ruleKey,
        String packId,
        String calendarVersion,
        Instant startedAt,
        TermCount count,
        List<TermExtension> extensions,
        List<Pause> pauses,
        @Nullable Instant pausedAt,
        @Nullable String pauseGround,
        LocalDate dueOn,
        Instant dueAt,
        boolean provisional,
        TermStatus status,
        @Nullable Instant lapsedAt,
        @Nullable Instant endedAt) {
    public Term {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    public boolean lapsed() {
        return lapsedAt != null;
    }

    public int extendedBy() {
        return extensions.stream().mapToInt(TermExtension::by).sum();
    }

    /** Whether the time has passed at the instant, in whole seconds. A paused or ended term does not run out. */
    public boolean runsOutBy(Instant at) {
        return status == TermStatus.RUNNING && Reckoning.late(at, dueAt);
    }

    /** How much is used and left at the instant; once it has ended, as it was then. */
    public TermProgress progress(Instant at, WorkCalendar calendar) {
        Instant still = endedAt != null && at.isAfter(endedAt) ? endedAt : at;
        return meter(calendar).at(still, pausedAt);
    }

    /** When a part of the term is reached; nothing while it is paused or once it has ended. */
    public Optional<Instant> reaches(int percent, WorkCalendar calendar) {
        return status == TermStatus.RUNNING ? Optional.of(meter(calendar).reaches(percent)) : Optional.empty();
    }

    /** The steps of the ladder that have been reached at the instant. */
    public List<Escalation> reached(List<Escalation> ladder, Instant at, WorkCalendar calendar) {
        if (!status.open()) {
            return List.of();
        }
        int percent = progress(at, calendar).percent();
        return ladder.stream().filter(step -> step.percent() <= percent).toList();
    }

    /** The end by a calendar, with what has been extended and the pauses that are over. */
    public Due due(WorkCalendar calendar) {
        return due(count, calendar);
    }

    Due due(TermCount counted, WorkCalendar calendar) {
        return Reckoning.due(counted.longerBy(extendedBy()), startedAt, pauses, calendar);
    }

    /** The pauses with the one that ends now. */
    List<Pause> pausesUntil(Instant resumedAt) {
        List<Pause> all = new ArrayList<>(pauses);
        if (pausedAt != null) {
            all.add(new Pause(pausedAt, resumedAt, pauseGround == null ? "" : pauseGround));
        }
        return all;
    }

    private TermMeter meter(WorkCalendar calendar) {
        return new TermMeter(count.unit(), startedAt, dueAt, pauses, calendar);
    }
}

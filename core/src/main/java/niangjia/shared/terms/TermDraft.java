package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermPaused;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.jspecify.annotations.Nullable;

/** A term on its way from one fact to the next. It only assigns. */
final class TermDraft {
    private final Term before;
    private String packId;
    private String calendarVersion;
    private TermCount count;
    private List<TermExtension> extensions;
    private List<Pause> pauses;
    private @Nullable Instant pausedAt;
    private @Nullable String pauseGround;
    private LocalDate dueOn;
    private Instant dueAt;
    private boolean provisional;
    private TermStatus status;
    private @Nullable Instant lapsedAt;
    private @Nullable Instant endedAt;

    private TermDraft(Term before) {
        this.before = before;
        packId = before.packId();
        calendarVersion = before.calendarVersion();
        count = before.count();
        extensions = before.extensions();
        pauses = before.pauses();
        pausedAt = before.pausedAt();
        pauseGround = before.pauseGround();
        dueOn = before.dueOn();
        dueAt = before.dueAt();
        provisional = before.provisional();
        status = before.status();
        lapsedAt = before.lapsedAt();
        endedAt = before.endedAt();
    }

    static Term started(TermStarted fact) {
        return new Term(
                fact.termId(),
                fact.ruleKey(),
                fact.packId(),
                fact.calendarVersion(),
                fact.startedAt(),
                count(fact.unit(), fact.count(), fact.roll(), fact.end(), fact.namedDay()),
                List.of(),
                List.of(),
                null,
                null,
                fact.dueOn(),
                fact.dueAt(),
                fact.provisional(),
                TermStatus.RUNNING,
                null,
                null);
    }

    static Term after(Term term, TermFact fact) {
        TermDraft draft = new TermDraft(term);
        if (fact instanceof TermExtended extended) {
            draft.take(extended);
        } else if (fact instanceof TermPaused paused) {
            draft.take(paused);
        } else if (fact instanceof TermResumed resumed) {
            draft.take(resumed);
        } else if (fact instanceof TermRecomputed recomputed) {
            draft.take(recomputed);
        } else if (fact instanceof TermLapsed lapsed) {
            draft.lapsedAt = lapsed.dueAt();
        } else if (fact instanceof TermMet met) {
            draft.end(TermStatus.MET, met.metAt());
        } else if (fact instanceof TermStopped stopped) {
            draft.end(TermStatus.STOPPED, stopped.stoppedAt());
        } else {
            throw new IllegalArgumentException("fact: " + fact + " (expected: one that follows a start)");
        }
        return draft.done();
    }

    private void take(TermExtended fact) {
        extensions = new ArrayList<>(extensions);
        extensions.add(new TermExtension(fact.askedAt(), fact.grantedAt(), fact.by()));
        due(fact.calendarVersion(), fact.dueOn(), fact.dueAt(), fact.provisional());
    }

    private void take(TermPaused fact) {
        pausedAt = fact.pausedAt();
        pauseGround = fact.ground();
        status = TermStatus.PAUSED;
    }

    private void take(TermResumed fact) {
        pauses = before.pausesUntil(fact.resumedAt());
        pausedAt = null;
        pauseGround = null;
        status = TermStatus.RUNNING;
        due(fact.calendarVersion(), fact.dueOn(), fact.dueAt(), fact.provisional());
    }

    private void take(TermRecomputed fact) {
        packId = fact.packId();
        count = count(fact.unit(), fact.count(), fact.roll(), fact.end(), count.namedDay());
        due(fact.calendarVersion(), fact.dueOn(), fact.dueAt(), fact.provisional());
    }

    private void due(String calendar, LocalDate on, Instant at, boolean unsure) {
        calendarVersion = calendar;
        dueOn = on;
        dueAt = at;
        provisional = unsure;
    }

    private void end(TermStatus how, Instant at) {
        status = how;
        endedAt = at;
    }

    private Term done() {
        return new Term(
                before.termId(),
                before.ruleKey(),
                packId,
                calendarVersion,
                before.startedAt(),
                count,
                extensions,
                pauses,
                pausedAt,
                pauseGround,
                dueOn,
                dueAt,
                provisional,
                status,
                lapsedAt,
                endedAt);
    }

    private static TermCount count(String unit, int count, String roll, String end, @Nullable LocalDate namedDay) {
        return new TermCount(TermUnit.valueOf(unit), count, RollPolicy.valueOf(roll), DayEnd.of(end), namedDay);
    }
}

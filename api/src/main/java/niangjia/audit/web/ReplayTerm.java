package niangjia.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermPaused;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.jspecify.annotations.Nullable;

/**
 * A term as it stood after one step.
 *
 * @param started the step that started it; of one that starts later, it is shown as what comes
 * @param dueAt its end as it was then; of one that starts later, as it will first be
 * @param endedAt when it was met or stopped; null while it runs
 */
record ReplayTerm(
        String termId,
        int started,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        boolean lapsed,
        boolean paused,
        boolean later) {
    /** In the order in which they started. */
    static List<ReplayTerm> after(ReplayCase matter, int step) {
        Map<String, ReplayTerm> terms = new LinkedHashMap<>();
        for (ReplayStep each : matter.steps()) {
            TermFact fact = each.clock();
            if (fact instanceof TermStarted start) {
                terms.put(start.termId(), begun(start, each.number(), each.number() > step));
            } else if (fact != null && each.number() <= step) {
                terms.computeIfPresent(fact.termId(), (id, term) -> term.then(fact));
            }
        }
        return new ArrayList<>(terms.values());
    }

    boolean running() {
        return !later && endedAt == null;
    }

    private static ReplayTerm begun(TermStarted start, int step, boolean later) {
        return new ReplayTerm(start.termId(), step, start.startedAt(), start.dueAt(), null, false, false, later);
    }

    private ReplayTerm then(TermFact fact) {
        if (fact instanceof TermExtended e) {
            return due(e.dueAt());
        }
        if (fact instanceof TermRecomputed e) {
            return due(e.dueAt());
        }
        if (fact instanceof TermResumed e) {
            return due(e.dueAt());
        }
        if (fact instanceof TermPaused) {
            return new ReplayTerm(termId, started, startedAt, dueAt, null, lapsed, true, later);
        }
        if (fact instanceof TermLapsed) {
            return new ReplayTerm(termId, started, startedAt, dueAt, endedAt, true, paused, later);
        }
        if (fact instanceof TermMet e) {
            return ended(e.metAt());
        }
        return fact instanceof TermStopped e ? ended(e.stoppedAt()) : this;
    }

    private ReplayTerm due(Instant at) {
        return new ReplayTerm(termId, started, startedAt, at, endedAt, lapsed, false, later);
    }

    private ReplayTerm ended(Instant at) {
        return new ReplayTerm(termId, started, startedAt, dueAt, at, lapsed, false, later);
    }
}

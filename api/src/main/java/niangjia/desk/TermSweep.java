package niangjia.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes what is due. It keeps nothing: what has run out is found anew each time, and the matter itself judges. Done twice,
 * late, after a restart or from two nodes at once, it changes nothing more.
 */
final class TermSweep {
    static final String PART = "terms";
    private static final int TOGETHER = 200;
    private static final Logger LOG = LoggerFactory.getLogger(TermSweep.class);

    private final SystemDesk system;
    private final QueryGateway queries;
    private final Duration settle;
    private final ExecutorService writers;

    /**
     * @param settle how long a matter is left alone after its newest entry
     * @param writers side by side, since every lapse waits for the disk, and many can share one wait; stays the caller's
     */
    TermSweep(SystemDesk system, QueryGateway queries, Duration settle, ExecutorService writers) {
        this.system = system;
        this.queries = queries;
        this.settle = settle;
        this.writers = writers;
    }

    /**
     * What came of a sweep.
     *
     * @param found terms that had run out
     * @param settling of these, how many wait for somebody who may still be writing
     * @param failed tried again by the next sweep
     */
    record Swept(int found, int settling, int failed) {
        Swept and(Swept more) {
            return new Swept(found + more.found, settling + more.settling, failed + more.failed);
        }
    }

    Swept at(Instant instant) throws InterruptedException {
        // terms are judged in whole seconds: what is found must be what is judged to be late
        Instant now = instant.truncatedTo(ChronoUnit.SECONDS);
        Swept swept = new Swept(0, 0, 0);
        for (ClockSource source : ClockSource.values()) {
            swept = swept.and(at(source, now));
        }
        return swept;
    }

    private Swept at(ClockSource source, Instant now) throws InterruptedException {
        Swept swept = new Swept(0, 0, 0);
        @Nullable DueTerm behind = null;
        boolean more = true;
        while (more) {
            DuePage page = queries.query(source.due(system.actor(PART), now, behind, TOGETHER), DuePage.class)
                    .join();
            swept = swept.and(lapse(source, page.terms(), now));
            more = page.more();
            behind = page.terms().isEmpty()
                    ? behind
                    : page.terms().get(page.terms().size() - 1);
        }
        return swept;
    }

    private Swept lapse(ClockSource source, List<DueTerm> due, Instant now) throws InterruptedException {
        List<DueTerm> settled =
                due.stream().filter(term -> !isBeingWritten(term, now)).toList();
        List<Callable<Void>> sending = new ArrayList<>();
        for (DueTerm term : settled) {
            sending.add(() -> {
                lapse(source, term, now);
                return null;
            });
        }
        int failed = 0;
        for (Future<Void> sent : writers.invokeAll(sending)) {
            failed += succeeded(sent) ? 0 : 1;
        }
        return new Swept(due.size(), due.size() - settled.size(), failed);
    }

    /**
     * The sequence is part of what makes it the same act: a term that stood still when it was asked, and ran on the same
     * day to the same end, must be asked again.
     */
    private void lapse(ClockSource source, DueTerm term, Instant now) {
        system.send(
                PART,
                term.caseId() + " " + term.termId() + " " + term.dueAt() + " " + term.sequence(),
                source.lapse(term.caseId(), now, term.termId()));
    }

    private boolean isBeingWritten(DueTerm term, Instant now) {
        return !term.recordedAt().isAfter(now) && term.recordedAt().plus(settle).isAfter(now);
    }

    private static boolean succeeded(Future<Void> sent) throws InterruptedException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warn("a term could not lapse yet: {}", String.valueOf(e.getCause()));
            return false;
        }
    }
}

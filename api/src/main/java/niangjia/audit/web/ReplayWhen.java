package niangjia.audit.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.web.PageWords;

/** From when a step counts: a day it names itself, or the terms it started. */
final class ReplayWhen {
    private static final List<String> DAYS = List.of(
            "effectiveOn", "doneOn", "paidOn", "payment.paidOn", "endedOn", "on", "since", "from", "committedOn");

    private ReplayWhen() {}

    /** Nothing where it counts from the moment it happened. */
    static List<String> effective(ReplayCase matter, ReplayStep step, PageWords words) {
        List<String> named = DAYS.stream()
                .flatMap(path -> step.value(path).stream())
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .limit(1)
                .map(day -> words.day(LocalDate.parse(day)))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return matter.steps().stream()
                .filter(each -> each.clock() instanceof TermStarted && sameAct(each, step))
                .map(each -> (TermStarted) each.clock())
                .map(term -> words.text(
                        "replay.counts-from",
                        words.phrase("clock.term", List.of(term.termId())),
                        words.day(term.dueOn())))
                .toList();
    }

    private static boolean sameAct(ReplayStep one, ReplayStep other) {
        String cause = other.trace().causationId();
        return one == other || cause != null && cause.equals(one.trace().causationId());
    }
}

package niangjia.complaint;

import niangjia.shared.terms.TermFact;

/** The kernel says facts of terms; this stream tells them under names of its own. */
final class TermEventOfFact {
    private TermEventOfFact() {}

    static TermEvent of(String complaintId, TermFact told) {
        if (told instanceof TermFact.TermStarted f) {
            return new TermEvent.TermStarted(
                    complaintId,
                    f.startedAt(),
                    f.termId(),
                    f.ruleKey(),
                    f.packId(),
                    f.calendarVersion(),
                    f.unit(),
                    f.count(),
                    f.roll(),
                    f.end(),
                    f.namedDay(),
                    f.dueOn(),
                    f.dueAt(),
                    f.provisional());
        }
        if (told instanceof TermFact.TermExtended f) {
            return new TermEvent.TermExtended(
                    complaintId,
                    f.grantedAt(),
                    f.termId(),
                    f.askedAt(),
                    f.by(),
                    f.calendarVersion(),
                    f.dueOn(),
                    f.dueAt(),
                    f.provisional());
        }
        if (told instanceof TermFact.TermRecomputed f) {
            return new TermEvent.TermRecomputed(
                    complaintId,
                    f.recomputedAt(),
                    f.termId(),
                    f.reason(),
                    f.source(),
                    f.packId(),
                    f.calendarVersion(),
                    f.unit(),
                    f.count(),
                    f.roll(),
                    f.end(),
                    f.dueOn(),
                    f.dueAt(),
                    f.provisional());
        }
        return turn(complaintId, told);
    }

    private static TermEvent turn(String complaintId, TermFact told) {
        if (told instanceof TermFact.TermPaused f) {
            return new TermEvent.TermPaused(complaintId, f.pausedAt(), f.termId(), f.ground());
        }
        if (told instanceof TermFact.TermResumed f) {
            return new TermEvent.TermResumed(
                    complaintId, f.resumedAt(), f.termId(), f.calendarVersion(), f.dueOn(), f.dueAt(), f.provisional());
        }
        if (told instanceof TermFact.TermMet f) {
            return new TermEvent.TermMet(complaintId, f.metAt(), f.termId(), f.dueAt(), f.late());
        }
        if (told instanceof TermFact.TermLapsed f) {
            return new TermEvent.TermLapsed(complaintId, f.dueAt(), f.termId(), f.noticedAt());
        }
        if (told instanceof TermFact.TermStopped f) {
            return new TermEvent.TermStopped(complaintId, f.stoppedAt(), f.termId(), f.ground());
        }
        throw new IllegalArgumentException("fact: " + told.getClass().getName() + " (expected: one this stream tells)");
    }
}

package niangjia.shared.terms;

/** The book says facts; streams tell them as events. */
final class ClockEventOfFact {
    private ClockEventOfFact() {}

    static ClockEvent of(String caseId, TermFact told) {
        if (told instanceof TermFact.TermStarted f) {
            return new ClockEvent.ClockStarted(
                    caseId,
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
            return new ClockEvent.ClockExtended(
                    caseId,
                    f.grantedAt(),
                    f.termId(),
                    f.askedAt(),
                    f.by(),
                    f.calendarVersion(),
                    f.dueOn(),
                    f.dueAt(),
                    f.provisional());
        }
        return turn(caseId, told);
    }

    private static ClockEvent turn(String caseId, TermFact told) {
        if (told instanceof TermFact.TermPaused f) {
            return new ClockEvent.ClockPaused(caseId, f.pausedAt(), f.termId(), f.ground());
        }
        if (told instanceof TermFact.TermResumed f) {
            return new ClockEvent.ClockResumed(
                    caseId, f.resumedAt(), f.termId(), f.calendarVersion(), f.dueOn(), f.dueAt(), f.provisional());
        }
        if (told instanceof TermFact.TermRecomputed f) {
            return new ClockEvent.ClockRecomputed(
                    caseId,
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
        if (told instanceof TermFact.TermMet f) {
            return new ClockEvent.ClockMet(caseId, f.metAt(), f.termId(), f.dueAt(), f.late());
        }
        if (told instanceof TermFact.TermLapsed f) {
            return new ClockEvent.ClockLapsed(caseId, f.dueAt(), f.termId(), f.noticedAt());
        }
        if (told instanceof TermFact.TermStopped f) {
            return new ClockEvent.ClockStopped(caseId, f.stoppedAt(), f.termId(), f.ground());
        }
        throw new IllegalArgumentException("fact: " + told.getClass().getName() + " (expected: one of a clock)");
    }
}

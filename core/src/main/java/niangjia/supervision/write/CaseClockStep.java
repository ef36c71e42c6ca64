package niangjia.supervision.write;

import niangjia.supervision.SupervisionClock;

/**
 * What one event does to one clock of a case.
 *
 * @param subject the paper or employer the clock is about; empty if it is about the case
 * @param fact the fact a rule must start from, where packs differ in it; empty if any starts it
 */
record CaseClockStep(Turn turn, SupervisionClock clock, String subject, String fact) {
    /** How a clock turns. */
    enum Turn {
        START,
        MEET,
        STOP
    }

    static CaseClockStep start(SupervisionClock clock, String subject) {
        return new CaseClockStep(Turn.START, clock, subject, "");
    }

    /** Only where the pack counts from this fact. */
    static CaseClockStep startFrom(String fact, SupervisionClock clock) {
        return new CaseClockStep(Turn.START, clock, "", fact);
    }

    static CaseClockStep meet(SupervisionClock clock, String subject) {
        return new CaseClockStep(Turn.MEET, clock, subject, "");
    }

    static CaseClockStep stop(SupervisionClock clock, String subject) {
        return new CaseClockStep(Turn.STOP, clock, subject, "");
    }
}

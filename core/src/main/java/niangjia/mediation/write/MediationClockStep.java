package niangjia.mediation.write;

import java.time.LocalDate;
import niangjia.mediation.MediationClock;
import org.jspecify.annotations.Nullable;

/**
 * What one event does to one clock of a case.
 *
 * @param subject the session, instalment or the like the clock is about; empty if it is about the case
 * @param fact the fact a rule must start from, where packs differ in it; empty if any starts it
 * @param day the last day, where the act names it
 * @param variant of the rule, where a pack has one; empty if there is none
 */
record MediationClockStep(
        Turn turn,
        MediationClock clock,
        String subject,
        String fact,
        @Nullable LocalDate day,
        String variant) {
    /** How a clock turns. */
    enum Turn {
        START,
        MEET,
        STOP
    }

    static MediationClockStep start(MediationClock clock, String subject) {
        return new MediationClockStep(Turn.START, clock, subject, "", null, "");
    }

    static MediationClockStep start(MediationClock clock) {
        return start(clock, "");
    }

    static MediationClockStep variant(MediationClock clock, String variant) {
        return new MediationClockStep(Turn.START, clock, "", "", null, variant);
    }

    /** Only where the pack counts from this fact. */
    static MediationClockStep startFrom(String fact, MediationClock clock, String variant) {
        return new MediationClockStep(Turn.START, clock, "", fact, null, variant);
    }

    static MediationClockStep startUntil(LocalDate day, MediationClock clock, String subject) {
        return new MediationClockStep(Turn.START, clock, subject, "", day, "");
    }

    static MediationClockStep meet(MediationClock clock, String subject) {
        return new MediationClockStep(Turn.MEET, clock, subject, "", null, "");
    }

    static MediationClockStep meet(MediationClock clock) {
        return meet(clock, "");
    }

    static MediationClockStep stop(MediationClock clock, String subject) {
        return new MediationClockStep(Turn.STOP, clock, subject, "", null, "");
    }

    static MediationClockStep stop(MediationClock clock) {
        return stop(clock, "");
    }
}

package niangjia.complaint.write;

import niangjia.complaint.Clock;

/**
 * What one event does to one clock.
 *
 * @param ground why it stops or stands still; else empty
 */
record ClockStep(Turn turn, Clock clock, String ground) {
    /** How a clock turns. */
    enum Turn {
        START,
        MEET,
        STOP,
        PAUSE,
        RESUME,
        EXTEND
    }

    static ClockStep start(Clock clock) {
        return new ClockStep(Turn.START, clock, "");
    }

    static ClockStep meet(Clock clock) {
        return new ClockStep(Turn.MEET, clock, "");
    }

    static ClockStep stop(Clock clock, String ground) {
        return new ClockStep(Turn.STOP, clock, ground);
    }

    static ClockStep pause(Clock clock, String ground) {
        return new ClockStep(Turn.PAUSE, clock, ground);
    }

    static ClockStep resume(Clock clock) {
        return new ClockStep(Turn.RESUME, clock, "");
    }

    static ClockStep extend(Clock clock) {
        return new ClockStep(Turn.EXTEND, clock, "");
    }
}

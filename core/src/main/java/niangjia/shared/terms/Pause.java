package niangjia.shared.terms;

import java.time.Instant;

/** The clock stood still: neither the day it was stopped nor the day it ran on is lost or won; those between are not counted. */
public record Pause(Instant from, Instant to, String ground) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: " + to + " (expected: not before " + from + ")");
        }
    }
}

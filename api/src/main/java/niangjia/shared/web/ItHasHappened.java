package niangjia.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;

/** An act is told after it was done; clocks may differ a little. */
record ItHasHappened(Instant occurredAt, Instant now) implements Rule {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @Override
    public boolean violated() {
        return occurredAt.isAfter(now.plus(TOLERANCE));
    }

    @Override
    public String code() {
        return "request/in-the-future";
    }

    @Override
    public List<Object> facts() {
        return List.of(occurredAt, now.plus(TOLERANCE));
    }
}

package niangjia.organisation.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param until the first instant at which signing in is possible again; only after unlocking if none */
record LockOut(@Nullable Instant until) {
    boolean holdsAt(Instant at) {
        return until == null || at.isBefore(until);
    }
}

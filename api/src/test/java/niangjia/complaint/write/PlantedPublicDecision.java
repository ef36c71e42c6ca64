package niangjia.complaint.write;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Planted: public, reads the clock, throws dice and takes the machine's zone. */
public final class PlantedPublicDecision {
    String offend(Clock clock) {
        return clock.instant().toString() + Instant.now() + UUID.randomUUID() + ZoneId.systemDefault();
    }
}

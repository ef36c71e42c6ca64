package niangjia.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import niangjia.shared.DeskTime;

/** Goes as the wall's clock does, from where it was last turned to. */
public final class TurnedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void turnTo(LocalDateTime moment) {
        ahead = Duration.between(Instant.now(), moment.atZone(DeskTime.ZONE));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return DeskTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}

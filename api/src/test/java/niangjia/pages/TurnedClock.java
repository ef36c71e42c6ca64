package niangjia.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import niangjia.shared.DeskTime;

/** Goes as the wall's clock does, from where it was last turned to. */
final class TurnedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    void turnTo(LocalDate day, LocalTime time) {
        ahead = Duration.between(Instant.now(), day.atTime(time).atZone(DeskTime.ZONE));
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

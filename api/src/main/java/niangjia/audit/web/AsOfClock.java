package niangjia.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import niangjia.audit.read.AsOfDesk;

/** What pages call now: the moment looked at, where a request looks back. For what is shown alone, never for what is decided. */
final class AsOfClock extends Clock {
    private final Clock present;

    AsOfClock(Clock present) {
        this.present = present;
    }

    @Override
    public Instant instant() {
        return AsOfRequests.look()
                .map(AsOfDesk.Looking::moment)
                .map(moment -> moment.at())
                .orElseGet(present::instant);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return present.withZone(zone);
    }
}

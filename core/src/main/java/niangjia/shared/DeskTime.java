package niangjia.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one zone of the desk. Nothing in the project uses a default zone. */
public final class DeskTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DeskTime() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}

package niangjia.audit.read;

import java.time.Instant;
import niangjia.audit.ErasureStatus;

/**
 * One erasure in the list.
 *
 * @param holds how many stand
 * @param persons how many keys of the person it is about
 */
public record ErasureRow(
        String erasureId,
        String number,
        ErasureStatus status,
        String basis,
        String unitId,
        Instant requestedAt,
        int holds,
        int persons) {
    /** What stands behind the colon, as addresses have it. */
    public String key() {
        return erasureId.substring(erasureId.indexOf(':') + 1);
    }
}

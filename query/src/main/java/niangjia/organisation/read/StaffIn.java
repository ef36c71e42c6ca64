package niangjia.organisation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who serves in this unit or below, by sign-in name? Answered with a {@link StaffPage} of those within the viewer's reach.
 *
 * @param cursor {@link StaffPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record StaffIn(
        Actor viewer,
        String unitId,
        StaffFilter filter,
        @Nullable String cursor,
        int size) {
    public StaffIn(Actor viewer, String unitId, @Nullable String cursor, int size) {
        this(viewer, unitId, StaffFilter.NONE, cursor, size);
    }
}

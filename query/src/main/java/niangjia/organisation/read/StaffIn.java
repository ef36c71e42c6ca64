package niangjia.organisation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who serves in this unit or below, by name of sign-in? Answered with a {@link StaffPage}; empty if the unit does not lie
 * within the viewer's.
 *
 * @param cursor {@link StaffPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record StaffIn(Actor viewer, String unitId, @Nullable String cursor, int size) {}

package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.complaint.Category;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the roster? Answered with a {@link MediatorPage}: those whose time ends first, then those who left.
 *
 * @param unit on whose roster, or on one below; null for the viewer's
 * @param speciality one they must have
 * @param language one they must speak, as it was written
 * @param cursor {@link MediatorPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record MediatorsOn(
        Actor viewer,
        @Nullable String unit,
        MediatorFilter filter,
        @Nullable Category speciality,
        @Nullable String language,
        LocalDate on,
        @Nullable String cursor,
        int size) {}

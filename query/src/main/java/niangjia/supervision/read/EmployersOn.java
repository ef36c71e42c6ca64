package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.supervision.EmployerStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which employers are registered here? Answered with an {@link EmployerPage}, by name.
 *
 * @param words parts of a name, the present or a former one, or the credit code; null for all
 * @param unit in whose area; null for the viewer's
 * @param on the day as of which figures and committees are told
 * @param cursor {@link EmployerPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record EmployersOn(
        Actor viewer,
        @Nullable String words,
        @Nullable String unit,
        @Nullable EmployerStatus state,
        LocalDate on,
        @Nullable String cursor,
        int size) {}

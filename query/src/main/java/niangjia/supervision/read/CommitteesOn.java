package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which committees are there? Answered with a {@link CommitteePage}: upper unions first, then by code.
 *
 * @param unit of which and below which; null for the viewer's
 * @param on the day as of which terms are judged
 * @param cursor {@link CommitteePage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record CommitteesOn(
        Actor viewer,
        @Nullable String unit,
        CommitteeFilter filter,
        LocalDate on,
        @Nullable String cursor,
        int size) {}

package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.supervision.CommitteeStatus;
import org.jspecify.annotations.Nullable;

/**
 * A committee in a list, as of the day asked for.
 *
 * @param sequence of the newest event included
 * @param chair name of the member who chairs
 * @param overdue it stands, but its term has run out without an election
 * @param filedWith unit with which the list was filed last, if any
 */
public record CommitteeRow(
        String committeeId,
        long sequence,
        String unitId,
        CommitteeStatus state,
        String chair,
        int members,
        int women,
        LocalDate from,
        LocalDate to,
        boolean overdue,
        @Nullable String filedWith,
        @Nullable LocalDate filedOn) {}

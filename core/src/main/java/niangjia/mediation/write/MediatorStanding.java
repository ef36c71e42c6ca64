package niangjia.mediation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import niangjia.mediation.OfficeHours;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What others must know of a mediator before they decide.
 *
 * @param to the last day of the term
 * @param left the first day on which they are gone; null if they are not
 * @param conflicts those that were not lifted
 */
record MediatorStanding(
        String mediatorId,
        String staffId,
        String name,
        UnitRef unit,
        LocalDate from,
        LocalDate to,
        boolean suspended,
        @Nullable LocalDate left,
        List<OfficeHours> officeHours,
        List<DeclaredConflict> conflicts) {
    static final String ON_ROSTER = "ON_ROSTER";

    MediatorStanding {
        officeHours = List.copyOf(officeHours);
        conflicts = List.copyOf(conflicts);
    }

    /** {@link #ON_ROSTER}, or why they are not on the day. */
    String on(LocalDate day) {
        if (left != null && !day.isBefore(left)) {
            return "LEFT";
        }
        if (suspended) {
            return "SUSPENDED";
        }
        if (day.isBefore(from)) {
            return "NOT_YET";
        }
        return day.isAfter(to) ? "EXPIRED" : ON_ROSTER;
    }

    List<DeclaredConflict> conflictsWith(Collection<String> employers, Collection<String> matters) {
        return conflicts.stream()
                .filter(each -> each.touches(employers, matters))
                .toList();
    }

    /** Whether they sit at that time of the week; always, if no hours were named. */
    boolean sits(Instant begin, Instant end) {
        return OfficeHours.cover(officeHours, begin, end);
    }
}

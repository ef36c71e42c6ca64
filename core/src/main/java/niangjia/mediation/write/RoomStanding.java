package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.mediation.RoomEquipment;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What others must know of a room before they decide.
 *
 * @param givenUp the first day on which it is gone; null if it is not
 */
record RoomStanding(
        String roomId,
        UnitRef unit,
        String name,
        int seats,
        Set<RoomEquipment> equipment,
        List<ClosedDays> closed,
        @Nullable LocalDate givenUp) {
    static final String OPEN = "OPEN";

    RoomStanding {
        equipment = Set.copyOf(equipment);
        closed = List.copyOf(closed);
    }

    /** {@link #OPEN}, or why nobody can sit there on the day. */
    String on(LocalDate day) {
        if (givenUp != null && !day.isBefore(givenUp)) {
            return "GIVEN_UP";
        }
        return closed.stream().anyMatch(each -> each.contains(day)) ? "CLOSED" : OPEN;
    }
}

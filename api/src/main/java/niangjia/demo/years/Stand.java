package niangjia.demo.years;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a matter of the last weeks stands when the five years end, so that everybody of the demonstration finds work of
 * every kind. {@link #ANY} stands wherever time has left it.
 */
enum Stand {
    ANY,
    LOGGED,
    /** As {@link #LOGGED}, taken in by the dispatcher: the one thing a dispatcher has for their own. */
    REGISTERED,
    OPEN,
    DISPATCHED,
    RETURN_ASKED,
    RETURN_APPROVED,
    SIGNED,
    CONTACTED,
    EXTENSION_ASKED,
    PARKING_ASKED,
    PARKED,
    CHILD_OPEN,
    REPORTED,
    APPROVED,
    SENT_BACK,
    REVIEWED,
    REWORK,
    CALLED_BACK;

    /** Of the last days, of those before, and of those before them: what takes long cannot be of yesterday. */
    private static final List<List<Stand>> BY_AGE = List.of(
            List.of(OPEN, DISPATCHED, LOGGED, OPEN, REGISTERED, DISPATCHED),
            List.of(DISPATCHED, SIGNED, CONTACTED, EXTENSION_ASKED, RETURN_ASKED, SIGNED, PARKING_ASKED, CONTACTED),
            List.of(RETURN_APPROVED, EXTENSION_ASKED, PARKED, CONTACTED, RETURN_ASKED, CHILD_OPEN, DISPATCHED, SIGNED),
            List.of(REPORTED, REVIEWED, SENT_BACK, APPROVED, PARKED, CALLED_BACK, REPORTED, REVIEWED, CHILD_OPEN),
            List.of(CALLED_BACK, REVIEWED, REWORK, APPROVED, REPORTED, SENT_BACK, PARKED, REVIEWED, REWORK));

    private static final Set<Stand> QUICK = EnumSet.of(
            OPEN,
            DISPATCHED,
            SIGNED,
            RETURN_ASKED,
            RETURN_APPROVED,
            EXTENSION_ASKED,
            PARKING_ASKED,
            APPROVED,
            REVIEWED);

    /** Every second contact of the last weeks is laid to a stand. */
    private static final int EVERY = 2;

    /** Whether the next step is due on the next working day. */
    boolean quick() {
        return QUICK.contains(this);
    }

    static Stand wanted(int index, int total) {
        int back = total - 1 - index;
        if (back % EVERY != 0) {
            return ANY;
        }
        int place = back / EVERY;
        for (List<Stand> age : BY_AGE) {
            if (place < age.size()) {
                return age.get(place);
            }
            place -= age.size();
        }
        return ANY;
    }

    /** Two of three are of the county whose people sign in at the demonstration. */
    static boolean atTheSeat(int index, int total) {
        return wanted(index, total) != ANY && (total - 1 - index) / EVERY % 3 != 1;
    }
}

package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomId;

/** Mediators and rooms on record at the moment of a decision, from the record itself, never from a read model. */
interface Roster {
    /**
     * @param employers of the registry who take part
     * @param matters the case, and what it came from
     */
    Optional<OnRoster> mediator(
            MediatorId mediator, LocalDate day, Collection<String> employers, Collection<String> matters);

    /** {@link OnRoster#HOLDS}, or why nobody can sit there on that day. */
    String room(RoomId room, LocalDate day);
}

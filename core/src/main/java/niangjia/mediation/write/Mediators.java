package niangjia.mediation.write;

import java.util.Optional;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;

/** Mediators, rooms and units on record at the moment of a decision, from the record itself, never from a read model. */
interface Mediators {
    Optional<MediatorStanding> mediator(MediatorId mediator);

    Optional<RoomStanding> room(RoomId room);

    /** Empty if no such unit was founded at that place. */
    Optional<UnitLevel> levelOf(UnitRef unit);
}

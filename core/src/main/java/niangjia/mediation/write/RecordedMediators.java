package niangjia.mediation.write;

import java.util.Optional;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.UnitLevels;
import niangjia.shared.UnitRef;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Loads within the unit of work of the command, so an entry asked about stays as it is until the command ends. */
@Component
class RecordedMediators implements Mediators {
    private final EventStore record;
    private final Repository<Mediator> mediators;
    private final Repository<Room> rooms;
    private final UnitLevels units;

    RecordedMediators(EventStore record, Repository<Mediator> mediators, Repository<Room> rooms, UnitLevels units) {
        this.record = record;
        this.mediators = mediators;
        this.rooms = rooms;
        this.units = units;
    }

    @Override
    public Optional<MediatorStanding> mediator(MediatorId mediator) {
        return onRecord(mediator.value())
                ? Optional.of(mediators.load(mediator.value()).invoke(Mediator::standing))
                : Optional.empty();
    }

    @Override
    public Optional<RoomStanding> room(RoomId room) {
        return onRecord(room.value()) ? Optional.of(rooms.load(room.value()).invoke(Room::standing)) : Optional.empty();
    }

    @Override
    public Optional<UnitLevel> levelOf(UnitRef unit) {
        return units.levelOf(unit);
    }

    /** Asked first, since loading what is not there writes a warning with a stack trace. */
    private boolean onRecord(String stream) {
        return record.lastSequenceNumberFor(stream).isPresent();
    }
}

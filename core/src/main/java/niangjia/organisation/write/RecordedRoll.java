package niangjia.organisation.write;

import java.util.Optional;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.UnitLevels;
import niangjia.shared.UnitRef;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Loads within the unit of work of the command, so the unit asked about stays locked on this machine until the command
 * ends. Across machines a unit may close at the very moment something is founded under it; the record then shows both.
 */
@Component
class RecordedRoll implements Roll, UnitLevels {
    private final EventStore record;
    private final Repository<Unit> units;

    RecordedRoll(EventStore record, Repository<Unit> units) {
        this.record = record;
        this.units = units;
    }

    @Override
    public Optional<UnitStanding> unit(UnitId unit) {
        // asked first, since loading what is not there writes a warning with a stack trace
        return isOnRecord(unit.value())
                ? Optional.of(units.load(unit.value()).invoke(Unit::standing))
                : Optional.empty();
    }

    @Override
    public Optional<UnitLevel> levelOf(UnitRef unit) {
        return unit(UnitId.of(unit)).filter(found -> found.place().equals(unit)).map(UnitStanding::level);
    }

    @Override
    public boolean holds(StaffId staff) {
        return isOnRecord(staff.value());
    }

    private boolean isOnRecord(String stream) {
        return record.lastSequenceNumberFor(stream).isPresent();
    }
}

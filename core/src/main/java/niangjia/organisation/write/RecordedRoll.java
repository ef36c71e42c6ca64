package niangjia.organisation.write;

import java.util.Optional;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Loads within the unit of work of the command, so the unit asked about stays locked on this machine until the command
 * ends. Across machines a unit may close at the very moment something is founded under it; the record then shows both.
 */
@Component
class RecordedRoll implements Roll {
    private final Repository<Unit> units;
    private final Repository<Staff> staff;

    RecordedRoll(Repository<Unit> units, Repository<Staff> staff) {
        this.units = units;
        this.staff = staff;
    }

    @Override
    public Optional<UnitStanding> unit(UnitId unit) {
        try {
            return Optional.of(units.load(unit.value()).invoke(Unit::standing));
        } catch (AggregateNotFoundException absent) {
            return Optional.empty();
        }
    }

    @Override
    public boolean holds(StaffId person) {
        try {
            return staff.load(person.value()).identifier() != null;
        } catch (AggregateNotFoundException absent) {
            return false;
        }
    }
}

package niangjia.organisation.write;

import java.util.Optional;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitId;

/** The units and people on record at the moment of a decision, from the record itself, never from a read model. */
interface Roll {
    Optional<UnitStanding> unit(UnitId unit);

    boolean holds(StaffId staff);
}

package niangjia.organisation;

import java.util.Optional;
import niangjia.shared.UnitRef;

/** How high a unit stands, from the record itself, for decisions of other features that hang on it. */
public interface UnitLevels {
    /** Empty if no such unit was founded at that place. */
    Optional<UnitLevel> levelOf(UnitRef unit);
}

package niangjia.shared.web;

import java.util.Optional;
import niangjia.shared.UnitRef;

/** Finds a unit's place in the tree by its code; a closed unit is not found. */
@FunctionalInterface
public interface UnitLookup {
    Optional<UnitRef> byCode(String code);
}

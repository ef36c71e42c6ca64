package niangjia.complaint;

import niangjia.shared.UnitRef;

/** A {@link UnitRef} as it is stored. */
public record UnitFacts(String unitId, String unitPath) {
    public static UnitFacts of(UnitRef unit) {
        return new UnitFacts(unit.id(), unit.path());
    }
}

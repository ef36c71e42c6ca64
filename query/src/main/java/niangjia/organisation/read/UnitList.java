package niangjia.organisation.read;

import java.util.List;

/** @param units every upper one before those below it, then by code */
public record UnitList(List<UnitView> units) {
    public UnitList {
        units = List.copyOf(units);
    }
}

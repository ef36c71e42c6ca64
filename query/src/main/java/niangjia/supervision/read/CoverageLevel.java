package niangjia.supervision.read;

import java.util.EnumSet;
import java.util.Set;
import niangjia.organisation.UnitLevel;

/** A row of the coverage table: the unions of a level, or the employers over the line. */
public enum CoverageLevel {
    CITY(EnumSet.of(UnitLevel.NATIONAL, UnitLevel.PROVINCE, UnitLevel.CITY)),
    COUNTY(EnumSet.of(UnitLevel.COUNTY)),
    /** Townships, streets, zones, and unions of a trade in an area. */
    TOWNSHIP(EnumSet.of(UnitLevel.TOWNSHIP, UnitLevel.ZONE, UnitLevel.INDUSTRY)),
    EMPLOYER(EnumSet.noneOf(UnitLevel.class));

    private final Set<UnitLevel> levels;

    CoverageLevel(Set<UnitLevel> levels) {
        this.levels = levels;
    }

    /** Whether the unions of that level belong to this row; those of employers are counted by their members. */
    public boolean counts(UnitLevel level) {
        return levels.contains(level);
    }
}

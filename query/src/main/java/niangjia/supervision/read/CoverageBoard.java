package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Coverage in an area on a day.
 *
 * @param line from how many members on an employer ought to have a committee there
 * @param levels the row of each level
 * @param areas employers again, by the units right below; those that belong to none of these come last, under the unit itself
 */
public record CoverageBoard(
        LocalDate on, String unitId, Line line, Map<CoverageLevel, CoverageRow> levels, List<Area> areas) {
    public CoverageBoard {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        areas = List.copyOf(areas);
    }

    /**
     * @param packId none where no rule pack is in force
     * @param source where the line is written
     * @param verified false where that text was not read
     */
    public record Line(int members, @Nullable String packId, String source, String article, boolean verified) {}

    /** @param below whether there is more below it to look into */
    public record Area(String unitId, CoverageRow employers, boolean below) {}
}

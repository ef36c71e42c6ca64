package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom does this figure count? Answered with a {@link CoveragePage}, by id.
 *
 * @param own true for employers that are right below the area and in none of the units below it
 * @param cursor {@link CoveragePage#next()} of the page before; null for the first
 */
public record CoverageList(
        Actor viewer,
        UnitRef area,
        LocalDate on,
        CoverageLevel level,
        CoveragePart part,
        boolean own,
        @Nullable String cursor,
        int size) {}

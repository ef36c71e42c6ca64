package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/**
 * How many have a committee? Answered with an optional {@link CoverageBoard}, empty where the viewer may not look.
 *
 * @param area the viewer's unit or one below it
 */
public record CoverageOn(Actor viewer, UnitRef area, LocalDate on) {}

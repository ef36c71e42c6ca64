package niangjia.supervision.read;

import niangjia.shared.Actor;
import niangjia.supervision.PaperSeries;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers has this union taken in the series of the year? Answered with {@link PaperNumbers}, by number;
 * empty for a union that does not lie within the viewer's.
 *
 * @param cursor {@link PaperNumbers#next()} of the page before; null for the first
 * @param size rows of the page, 1 to 1000
 */
public record PaperNumbersOf(
        Actor viewer,
        String issuerId,
        PaperSeries series,
        int year,
        @Nullable String cursor,
        int size) {}

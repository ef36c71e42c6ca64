package niangjia.complaint.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders does this place of the board count? Answered with a {@link QueuePage}, what ends first in front.
 *
 * @param row of {@link BoardView.Row#key()}; null for all rows
 * @param day for {@link BoardPart#DAY} alone
 * @param cursor {@link QueuePage#next()} of the page before; null for the first
 * @param size rows of the page, 1 to 1000
 */
public record BoardListOf(
        BoardAsk on,
        @Nullable String row,
        BoardPart part,
        @Nullable LocalDate day,
        @Nullable String cursor,
        int size) {}

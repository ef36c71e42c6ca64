package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deadline board: counts, never words.
 *
 * @param rows in the order of their keys; a line without anything in hand is not there
 * @param figures of the whole board
 */
public record BoardView(List<Row> rows, Figures figures) {
    public BoardView {
        rows = List.copyOf(rows);
    }

    /**
     * @param key code of a unit, staff id of a handler, or name of a {@link niangjia.complaint.Clock}, by the scope; empty
     *     where there is none
     * @param name of the handler as the order has it
     */
    public record Row(String key, @Nullable String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param day for {@link BoardPart#DAY} alone
     * @param byClock how many of each kind of duty
     */
    public record Cell(BoardPart part, @Nullable LocalDate day, long count, Map<String, Long> byClock) {
        public Cell {
            byClock = Map.copyOf(byClock);
        }
    }

    /**
     * @param fellDue handling that fell due since the month began
     * @param inTime of those, what was done by its end
     * @param rated what callers have rated since the month began
     * @param happy of those, what they were satisfied with
     */
    public record Figures(long inHand, long overdue, long paused, long fellDue, long inTime, long rated, long happy) {}
}

package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import org.jspecify.annotations.Nullable;

/**
 * A bulk and how far it has come.
 *
 * @param sequence of the newest event it includes
 * @param kind name of a {@link niangjia.complaint.BulkKind}
 * @param rows how many orders it is about
 * @param named how many chunks of them are on record
 * @param answered of how many chunks it is known what became of them
 * @param finished whether every order has its answer
 * @param undoing whether it is being undone or was
 * @param undoAnswered of how many chunks the undoing is answered
 * @param undoFinished whether every order that had been done has its answer
 * @param lines the orders of the chunk asked for
 */
public record BulkView(
        String bulkId,
        long sequence,
        String kind,
        @Nullable String unitId,
        @Nullable String handlerId,
        @Nullable String handlerName,
        int rows,
        String startedBy,
        String startedByName,
        Instant startedAt,
        int named,
        int answered,
        int done,
        int refused,
        boolean finished,
        boolean undoing,
        int undoAnswered,
        int undone,
        int undoRefused,
        boolean undoFinished,
        List<Line> lines) {
    public BulkView {
        lines = List.copyOf(lines);
    }

    /**
     * One order.
     *
     * @param result null as long as it is not answered
     * @param undo null as long as it is not undone, or if it never was done
     */
    public record Line(
            BulkRow row,
            @Nullable BulkResult result,
            @Nullable BulkResult undo) {}

    /** Whether something is still to be done, which whoever started it may go on with. */
    public boolean unfinished() {
        return !finished || undoing && !undoFinished;
    }
}

package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happened to a bulk. Lists hold {@value BulkCommand#CHUNK} orders at most. */
public sealed interface BulkEvent {
    String bulkId();

    Instant occurredAt();

    @Recorded(name = "bulk.BulkStarted")
    record BulkStarted(
            String bulkId,
            Instant occurredAt,
            String kind,
            @Nullable String unitId,
            @Nullable String handlerId,
            @Nullable String handlerName,
            int rows,
            String startedBy)
            implements BulkEvent {}

    @Recorded(name = "bulk.BulkRowsNamed")
    record BulkRowsNamed(String bulkId, Instant occurredAt, int chunk, List<BulkRow> rows) implements BulkEvent {}

    @Recorded(name = "bulk.BulkRowsAnswered")
    record BulkRowsAnswered(String bulkId, Instant occurredAt, int chunk, List<BulkResult> results)
            implements BulkEvent {}

    @Recorded(name = "bulk.BulkFinished")
    record BulkFinished(String bulkId, Instant occurredAt, int done, int refused) implements BulkEvent {}

    @Recorded(name = "bulk.BulkUndoStarted")
    record BulkUndoStarted(String bulkId, Instant occurredAt) implements BulkEvent {}

    @Recorded(name = "bulk.BulkUndoAnswered")
    record BulkUndoAnswered(String bulkId, Instant occurredAt, int chunk, List<BulkResult> results)
            implements BulkEvent {}

    @Recorded(name = "bulk.BulkUndone")
    record BulkUndone(String bulkId, Instant occurredAt, int undone, int refused) implements BulkEvent {}
}

package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a bulk. It keeps what was to be done, to which orders, and what became of each; the acts
 * themselves are asked of each complaint under request ids that follow from bulk and order, so a repeat acts once.
 */
public sealed interface BulkCommand {
    /** Orders of one bulk at most. */
    int LARGEST = 10_000;
    /** Orders named or answered for in one event at most. */
    int CHUNK = 50;

    BulkId bulkId();

    Instant occurredAt();

    /** @param rows how many orders will be named */
    record StartBulk(
            @TargetAggregateIdentifier BulkId bulkId, Instant occurredAt, BulkKind kind, BulkTarget target, int rows)
            implements BulkCommand {}

    /** @param chunk counted from 0, one after the other */
    record NameRows(@TargetAggregateIdentifier BulkId bulkId, Instant occurredAt, int chunk, List<BulkRow> rows)
            implements BulkCommand {
        public NameRows {
            rows = List.copyOf(rows);
        }
    }

    /** @param results one for each order of the chunk; with the last chunk the bulk is finished */
    record AnswerRows(@TargetAggregateIdentifier BulkId bulkId, Instant occurredAt, int chunk, List<BulkResult> results)
            implements BulkCommand {
        public AnswerRows {
            results = List.copyOf(results);
        }
    }

    record UndoBulk(@TargetAggregateIdentifier BulkId bulkId, Instant occurredAt) implements BulkCommand {}

    /** @param results one for each order of the chunk that had been done; with the last chunk the undoing is finished */
    record AnswerUndo(@TargetAggregateIdentifier BulkId bulkId, Instant occurredAt, int chunk, List<BulkResult> results)
            implements BulkCommand {
        public AnswerUndo {
            results = List.copyOf(results);
        }
    }
}

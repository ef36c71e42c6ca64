package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.BulkCommand;
import niangjia.complaint.BulkCommand.AnswerRows;
import niangjia.complaint.BulkCommand.AnswerUndo;
import niangjia.complaint.BulkCommand.NameRows;
import niangjia.complaint.BulkCommand.StartBulk;
import niangjia.complaint.BulkCommand.UndoBulk;
import niangjia.complaint.BulkEvent.BulkFinished;
import niangjia.complaint.BulkEvent.BulkRowsAnswered;
import niangjia.complaint.BulkEvent.BulkRowsNamed;
import niangjia.complaint.BulkEvent.BulkStarted;
import niangjia.complaint.BulkEvent.BulkUndoAnswered;
import niangjia.complaint.BulkEvent.BulkUndoStarted;
import niangjia.complaint.BulkEvent.BulkUndone;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkTarget;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Many orders given out, handed over or taken back together: named chunk by chunk, answered chunk by chunk, undone once. */
@Aggregate
final class Bulk {
    @AggregateIdentifier
    private String id;

    private String startedBy;
    private int rows;
    /** Orders of each chunk named so far. */
    private final List<Integer> named = new ArrayList<>();
    /** Of those, the ones done; chunk by chunk as far as answered. */
    private final List<Integer> done = new ArrayList<>();

    private int undoAnswered;
    private int undone;
    private boolean undoing;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Bulk() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Bulk(StartBulk command, Actor actor) {
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, command.kind().act().roles()),
                new ABulkHasAtLeastOneRowAndAtMost(command.rows(), BulkCommand.LARGEST));
        BulkTarget target = command.target();
        apply(new BulkStarted(
                command.bulkId().value(),
                command.occurredAt(),
                command.kind().name(),
                target.unit() == null ? null : target.unit().id(),
                target.handlerId(),
                target.handlerName(),
                command.rows(),
                actor.staffId()));
    }

    @CommandHandler
    void decide(NameRows command, Actor actor) {
        Rule.verify(
                new ABulkIsItsStartersOwn(actor.staffId(), startedBy),
                new AChunkComesInItsTurn(command.chunk(), named.size()),
                new AChunkIsWhole(command.rows().size(), nextChunk()));
        apply(new BulkRowsNamed(id, command.occurredAt(), command.chunk(), command.rows()));
    }

    @CommandHandler
    void decide(AnswerRows command, Actor actor) {
        Rule.verify(
                new ABulkIsItsStartersOwn(actor.staffId(), startedBy),
                new AChunkComesInItsTurn(command.chunk(), done.size()),
                new ABulkIsNamedToTheEnd(sum(named), rows),
                new AChunkIsWhole(command.results().size(), at(named, command.chunk())));
        apply(new BulkRowsAnswered(id, command.occurredAt(), command.chunk(), command.results()));
        if (done.size() == named.size()) {
            apply(new BulkFinished(id, command.occurredAt(), sum(done), rows - sum(done)));
        }
    }

    @CommandHandler
    void decide(UndoBulk command, Actor actor) {
        Rule.verify(
                new ABulkIsItsStartersOwn(actor.staffId(), startedBy),
                new ABulkIsUndoneOnceWhenFinished(undoing, answeredToTheEnd()),
                new ABulkHasAtLeastOneRowAndAtMost(sum(done), BulkCommand.LARGEST));
        apply(new BulkUndoStarted(id, command.occurredAt()));
    }

    @CommandHandler
    void decide(AnswerUndo command, Actor actor) {
        Rule.verify(
                new ABulkIsItsStartersOwn(actor.staffId(), startedBy),
                new AnUndoWasStarted(undoing),
                new AChunkComesInItsTurn(command.chunk(), undoAnswered),
                new AChunkIsWhole(command.results().size(), at(done, command.chunk())));
        apply(new BulkUndoAnswered(id, command.occurredAt(), command.chunk(), command.results()));
        if (undoAnswered == done.size()) {
            apply(new BulkUndone(id, command.occurredAt(), undone, sum(done) - undone));
        }
    }

    @EventSourcingHandler
    void evolve(BulkStarted event) {
        id = event.bulkId();
        startedBy = event.startedBy();
        rows = event.rows();
    }

    @EventSourcingHandler
    void evolve(BulkRowsNamed event) {
        named.add(event.rows().size());
    }

    @EventSourcingHandler
    void evolve(BulkRowsAnswered event) {
        done.add(acted(event.results()));
    }

    @EventSourcingHandler
    void evolve(BulkUndoStarted event) {
        undoing = true;
    }

    @EventSourcingHandler
    void evolve(BulkUndoAnswered event) {
        undoAnswered++;
        undone += acted(event.results());
    }

    private int nextChunk() {
        return Math.min(BulkCommand.CHUNK, rows - sum(named));
    }

    private boolean answeredToTheEnd() {
        return sum(named) == rows && done.size() == named.size();
    }

    private static int at(List<Integer> sizes, int chunk) {
        return chunk < sizes.size() ? sizes.get(chunk) : 0;
    }

    private static int acted(List<BulkResult> results) {
        return (int) results.stream().filter(BulkResult::acted).count();
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }
}

package niangjia.complaint.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import niangjia.complaint.BulkCommand;
import niangjia.complaint.BulkCommand.AnswerRows;
import niangjia.complaint.BulkCommand.AnswerUndo;
import niangjia.complaint.BulkCommand.NameRows;
import niangjia.complaint.BulkCommand.StartBulk;
import niangjia.complaint.BulkCommand.UndoBulk;
import niangjia.complaint.BulkId;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import niangjia.complaint.BulkTarget;
import niangjia.complaint.read.BulkOf;
import niangjia.complaint.read.BulkView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BackgroundWork;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs a bulk chunk by chunk, from wherever it stands: what was interrupted is gone on with, and acts once. */
@Component
final class BulkRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    /** Shorter ones are answered with their result at once. */
    private static final long PATIENCE_MILLIS = 1500;
    /** Each waits up to 300 ms. */
    private static final int TRIES = 50;

    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final QuestionDesk questions;
    private final SignedInStaff staff;
    private final UnitDirectory units;
    private final BulkActs acts;
    private final BackgroundWork background;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    BulkRunner(
            CommandDesk commands,
            RequestHeaders headers,
            QuestionDesk questions,
            SignedInStaff staff,
            UnitDirectory units,
            BulkActs acts,
            BackgroundWork background,
            Clock clock) {
        this.commands = commands;
        this.headers = headers;
        this.questions = questions;
        this.staff = staff;
        this.units = units;
        this.acts = acts;
        this.background = background;
        this.clock = clock;
    }

    /**
     * Puts on record what is to be done; nothing is done to any order yet. Repeated under the same id it changes nothing.
     *
     * @return sequence of the last event
     */
    long start(BulkId id, BulkKind kind, BulkTarget target, List<BulkRow> rows, Actor actor) {
        send(new StartBulk(id, clock.instant(), kind, target, rows.size()), "start", actor);
        long last = 0;
        for (int from = 0, chunk = 0; from < rows.size(); from += BulkCommand.CHUNK, chunk++) {
            List<BulkRow> some = rows.subList(from, Math.min(from + BulkCommand.CHUNK, rows.size()));
            last = send(new NameRows(id, clock.instant(), chunk, some), "name/" + chunk, actor)
                    .sequence();
        }
        return last;
    }

    long startUndo(BulkId id, Actor actor) {
        return send(new UndoBulk(id, clock.instant()), "undo", actor).sequence();
    }

    /**
     * Goes on with what is left to do, and waits a moment for the end.
     *
     * @param sequence of the last event known of it
     */
    void run(BulkId id, long sequence) {
        if (!running.add(id.value())) {
            return;
        }
        Future<?> work = background.begin(() -> {
            try {
                whatIsLeft(id, sequence);
            } catch (RuleViolated refused) {
                // a role was withdrawn meanwhile, or another process has run it: what is on record stands
                LOG.info("{} stopped: {}", id, refused.code());
            } catch (RuntimeException fault) {
                // it stands on record how far it came, and it can be gone on with
                LOG.error("{} stopped: {}", id, fault.getClass().getName());
            } finally {
                running.remove(id.value());
            }
        });
        try {
            work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on; the page tells how far it has come
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning(String bulkId) {
        return running.contains(bulkId);
    }

    private void whatIsLeft(BulkId id, long sequence) {
        BulkView bulk = view(id, 0, sequence);
        if (bulk.named() < chunks(bulk)) {
            // it was interrupted before it said what it is about: nothing is done by halves
            throw new RuleViolated("complaint/bulk-rows-missing", List.of(bulk.named(), chunks(bulk)));
        }
        long written = sequence;
        for (int chunk = bulk.answered(); !bulk.finished() && chunk < chunks(bulk); chunk++) {
            written = answer(id, view(id, chunk, written), chunk);
        }
        for (int chunk = bulk.undoAnswered(); bulk.undoing() && !bulk.undoFinished() && chunk < chunks(bulk); chunk++) {
            written = undo(id, view(id, chunk, written), chunk);
        }
        // who looks when nothing runs any more must not see it unfinished
        var unused = view(id, 0, written);
    }

    private long answer(BulkId id, BulkView bulk, int chunk) {
        Actor actor = staff.current();
        BulkPlan plan = new BulkPlan(BulkKind.valueOf(bulk.kind()), target(bulk), List.of());
        List<BulkResult> results = new ArrayList<>();
        for (BulkView.Line line : bulk.lines()) {
            results.add(acts.act(plan, id.value(), line.row(), actor));
        }
        return close(new AnswerRows(id, clock.instant(), chunk, results), "answer/" + chunk, results, actor);
    }

    private long undo(BulkId id, BulkView bulk, int chunk) {
        Actor actor = staff.current();
        List<BulkResult> results = new ArrayList<>();
        for (BulkView.Line line : bulk.lines()) {
            if (line.result() != null && line.result().acted()) {
                results.add(acts.undo(bulk, line, actor));
            }
        }
        return close(new AnswerUndo(id, clock.instant(), chunk, results), "undo/" + chunk, results, actor);
    }

    private long close(BulkCommand command, String part, List<BulkResult> results, Actor actor) {
        long sequence = send(command, part, actor).sequence();
        results.forEach(acts::awaitShown);
        return sequence;
    }

    private BulkTarget target(BulkView bulk) {
        if (bulk.unitId() != null) {
            UnitRef unit = units.place(bulk.unitId())
                    .orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of(bulk.unitId())));
            return BulkTarget.of(unit);
        }
        return new BulkTarget(null, bulk.handlerId(), bulk.handlerName());
    }

    /** Reading follows the record a moment behind; what is not read yet must not be taken for empty. */
    private BulkView view(BulkId id, int chunk, long sequence) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<BulkView> found = find(id, chunk, sequence);
            if (found.isPresent()
                    && found.get().sequence() >= sequence
                    && !found.get().lines().isEmpty()) {
                return found.get();
            }
        }
        throw new RuleViolated("desk/unavailable", List.of());
    }

    Optional<BulkView> find(BulkId id, int chunk, long sequence) {
        return questions.askForOptional(new BulkOf(staff.current(), id.value(), chunk, sequence), BulkView.class);
    }

    private static int chunks(BulkView bulk) {
        return (bulk.rows() + BulkCommand.CHUNK - 1) / BulkCommand.CHUNK;
    }

    /** Under an id that follows from the bulk and the part of it; a time of its own would make a repeat another request. */
    private Acted send(BulkCommand command, String part, Actor actor) {
        String requestId = command.bulkId() + "/" + part;
        String digest = headers.digest(actor, "BULK " + requestId, new byte[0]);
        return commands.send(
                command, command.occurredAt(), new ActRequest(actor, requestId, digest, null, null, "page/bulk"));
    }
}

package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.SupervisionLevel;
import niangjia.complaint.read.BulkView;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueShows;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.StaleForm;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One act of a bulk on one order, or its opposite. Sent under an id that follows from both, so a repeat acts once. */
@Component
final class BulkActs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TRIES = 3;
    /** Goes into the record, so it is the same in whatever language the page was. */
    private static final String FROM_THE_BOARD = "期限将满或已满，请按期办理（批量）";

    private static final String NO_WAY_BACK = "bulk/no-way-back";
    private static final String MOVED_ON = "bulk/moved-on";

    private final ComplaintDesk desk;
    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final QuestionDesk questions;
    private final BulkRows rows;
    private final BulkJudge judge;

    BulkActs(
            ComplaintDesk desk,
            CommandDesk commands,
            RequestHeaders headers,
            QuestionDesk questions,
            BulkRows rows,
            BulkJudge judge) {
        this.desk = desk;
        this.commands = commands;
        this.headers = headers;
        this.questions = questions;
        this.rows = rows;
        this.judge = judge;
    }

    private record Standing(
            String state,
            @Nullable String holderId,
            @Nullable String handlerId) {
        static Standing of(QueueRow row) {
            return new Standing(row.state().name(), row.holderId(), row.handlerId());
        }
    }

    BulkResult act(BulkPlan plan, String bulkId, BulkRow row, Actor actor) {
        ObjectNode body = JSON.objectNode();
        switch (plan.kind()) {
            case DISPATCH ->
                body.put("unit", Objects.requireNonNull(plan.target().unit()).id());
            case ASSIGN ->
                body.put("handlerId", plan.target().handlerId())
                        .put("handlerName", plan.target().handlerName());
            case WITHDRAW -> {
                // nothing to say
            }
            case URGE -> body.put("reason", FROM_THE_BOARD);
            case SUPERVISE -> body.put("level", SupervisionLevel.DAILY.name()).put("reason", FROM_THE_BOARD);
        }
        ActRequest request = request(actor, bulkId + "/row/", row.complaintId(), body, row.sequence());
        Optional<Acted> before = commands.actedBefore(request);
        if (before.isPresent()) {
            return BulkResult.done(row.complaintId(), before.get().sequence());
        }
        String refusal = rows.now(List.of(row.complaintId()), actor).stream()
                .findFirst()
                .map(now -> judge.plan(plan.kind(), plan.target(), List.of(now), actor)
                        .rows()
                        .get(0)
                        .refusal())
                .orElse(null);
        if (refusal != null) {
            return BulkResult.refused(row.complaintId(), refusal);
        }
        Standing seen = new Standing(row.state(), row.holderId(), row.handlerId());
        return send(ActForm.of(plan.kind().act()), request, row.complaintId(), body, seen);
    }

    /** @param line an order that was done */
    BulkResult undo(BulkView bulk, BulkView.Line line, Actor actor) {
        BulkRow row = line.row();
        if (!BulkKind.valueOf(bulk.kind()).undoable()) {
            return BulkResult.refused(row.complaintId(), NO_WAY_BACK);
        }
        BulkResult done = Objects.requireNonNull(line.result());
        ObjectNode body = JSON.objectNode();
        BulkKind opposite;
        Standing left;
        switch (BulkKind.valueOf(bulk.kind())) {
            case DISPATCH -> {
                left = new Standing(ComplaintStatus.DISPATCHED.name(), bulk.unitId(), null);
                boolean fromAUnit = row.holderId() != null;
                opposite = fromAUnit ? BulkKind.DISPATCH : BulkKind.WITHDRAW;
                if (fromAUnit) {
                    body.put("unit", row.holderId());
                }
            }
            case ASSIGN -> {
                left = new Standing(row.state(), row.holderId(), bulk.handlerId());
                opposite = BulkKind.ASSIGN;
                if (row.handlerId() == null || row.handlerName() == null) {
                    return BulkResult.refused(row.complaintId(), MOVED_ON);
                }
                body.put("handlerId", row.handlerId()).put("handlerName", row.handlerName());
            }
            default -> {
                left = new Standing(ComplaintStatus.OPEN.name(), null, null);
                opposite = BulkKind.DISPATCH;
                body.put("unit", row.holderId());
            }
        }
        ActRequest request = request(actor, bulk.bulkId() + "/row-undo/", row.complaintId(), body, done.sequence());
        return send(ActForm.of(opposite.act()), request, row.complaintId(), body, left);
    }

    /** Whether the queue shows it by now; waits a moment. */
    void awaitShown(BulkResult result) {
        if (result.acted() && result.sequence() >= 0) {
            questions.shows(new QueueShows(result.complaintId(), result.sequence()));
        }
    }

    private ActRequest request(Actor actor, String prefix, String complaintId, ObjectNode body, long sequence) {
        String id = prefix + complaintId.substring(complaintId.indexOf(':') + 1);
        String digest = headers.digest(actor, "BULK " + id, body.toString().getBytes(StandardCharsets.UTF_8));
        return new ActRequest(actor, id, digest, sequence, null, "page/bulk");
    }

    /** What was added to the order meanwhile does not matter as long as it stands where it stood. */
    private BulkResult send(ActForm form, ActRequest first, String complaintId, ObjectNode body, Standing seen) {
        ActRequest request = first;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                Acted acted = desk.act(form, new ComplaintId(complaintId), () -> body, request);
                return BulkResult.done(complaintId, acted.sequence());
            } catch (StaleForm stale) {
                long now = Long.parseLong(String.valueOf(stale.refusal().facts().get(1)));
                questions.shows(new QueueShows(complaintId, now));
                Optional<QueueRow> row =
                        rows.now(List.of(complaintId), request.actor()).stream().findFirst();
                if (row.isEmpty() || !Standing.of(row.get()).equals(seen)) {
                    return BulkResult.refused(complaintId, MOVED_ON);
                }
                request = new ActRequest(
                        first.actor(),
                        first.requestId(),
                        first.digest(),
                        row.get().sequence(),
                        null,
                        first.screen());
            } catch (RuleViolated refused) {
                return BulkResult.refused(complaintId, refused.code());
            } catch (BadInput bad) {
                return BulkResult.refused(complaintId, BadInput.CODE);
            } catch (ConcurrencyException busy) {
                // another writes to the same order this very moment: look again
            }
        }
        return BulkResult.refused(complaintId, "record/busy");
    }
}

package niangjia.complaint.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkTarget;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintAct.Side;
import niangjia.complaint.read.QueueRow;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an act on a row of the queue by the table the record refuses by; what only the record knows, it says when asked. */
@Component
final class BulkJudge {
    private final UnitDirectory units;
    private final BulkHandlers handlers;

    BulkJudge(UnitDirectory units, BulkHandlers handlers) {
        this.units = units;
        this.handlers = handlers;
    }

    BulkPlan plan(BulkKind kind, BulkTarget target, List<QueueRow> rows, Actor actor) {
        Map<String, Boolean> serving = new HashMap<>();
        return new BulkPlan(
                kind,
                target,
                rows.stream()
                        .map(row -> new BulkPlan.Row(row, refusal(kind, target, row, actor, serving)))
                        .toList());
    }

    /** Null if the viewer may do it now. */
    @Nullable
    String refusal(ComplaintAct act, QueueRow row, Actor actor) {
        if (!actor.holdsAnyOf(act.roles())) {
            return "complaint/role-needed";
        }
        if (!withinReach(act, row, actor)) {
            return "complaint/outside-unit";
        }
        return act.from().contains(row.state()) ? null : "complaint/wrong-state";
    }

    private @Nullable String refusal(
            BulkKind kind, BulkTarget target, QueueRow row, Actor actor, Map<String, Boolean> serving) {
        String refusal = refusal(kind.act(), row, actor);
        if (refusal != null) {
            return refusal;
        }
        UnitRef unit = target.unit();
        if (unit != null) {
            if (!unit.isWithin(actor.unit())) {
                return "complaint/unit-out-of-reach";
            }
            return unit.id().equals(row.holderId()) ? "bulk/already-there" : null;
        }
        String handler = target.handlerId();
        if (handler != null) {
            if (handler.equals(row.handlerId())) {
                return "bulk/already-there";
            }
            String holder = row.holderId() == null ? "" : row.holderId();
            return serving.computeIfAbsent(holder, code -> handlers.serves(handler, code, actor))
                    ? null
                    : "bulk/handler-elsewhere";
        }
        return null;
    }

    /** A row is shown to units concerned and those above them alone, so to be concerned is to see it. */
    private boolean withinReach(ComplaintAct act, QueueRow row, Actor actor) {
        if (act.side() == Side.CONCERNED) {
            return true;
        }
        Optional<UnitRef> receivedBy = units.place(row.receivedBy());
        // a unit that is not in the directory yet: let the record decide
        return receivedBy.isEmpty()
                || act.reach(actor, receivedBy.get(), place(row.holderId()), List.of()).stream()
                        .anyMatch(unit -> unit.isWithin(actor.unit()));
    }

    private @Nullable UnitRef place(@Nullable String code) {
        return code == null ? null : units.place(code).orElse(null);
    }
}

package niangjia.supervision;

import java.time.Instant;
import java.util.Optional;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.shared.SealedText;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import org.jspecify.annotations.Nullable;

/** What a complaint is told of the case that grew out of it: that it began, and how it ended. The words stay sealed. */
public final class BornFrom {
    private BornFrom() {}

    /** What the complaint is told when the case is on record; nothing for a clue of its own. */
    public static Optional<SpinOff> beginning(ClueRegistered event) {
        return Optional.ofNullable(event.bornFrom())
                .map(complaint -> new SpinOff(
                        new ComplaintId(complaint), event.occurredAt(), ChildKind.SUPERVISION, event.caseId()));
    }

    /** To be tried with the complaint before the clue is registered, so that a refusal comes first; nothing for a clue of its own. */
    public static Optional<SpinOff> beginning(RegisterClue command) {
        return Optional.ofNullable(command.bornFrom())
                .map(complaint -> new SpinOff(
                        complaint,
                        command.occurredAt(),
                        ChildKind.SUPERVISION,
                        command.caseId().value()));
    }

    public static Optional<HearChildOutcome> end(SupervisionEvent event) {
        if (event instanceof CaseClosed closed) {
            return told(closed.bornFrom(), closed.caseId(), closed.occurredAt(), closed.outcome());
        }
        if (event instanceof ClueDeclined declined) {
            return told(declined.bornFrom(), declined.caseId(), declined.occurredAt(), declined.explanation());
        }
        return Optional.empty();
    }

    private static Optional<HearChildOutcome> told(
            @Nullable String complaintId, String caseId, Instant at, SealedText words) {
        return Optional.ofNullable(complaintId).map(id -> new HearChildOutcome(new ComplaintId(id), at, caseId, words));
    }
}

package niangjia.mediation;

import java.util.Optional;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import org.jspecify.annotations.Nullable;

/** What a complaint is told of the mediation that grew out of it: that it began, and how it ended. The words stay sealed. */
public final class ChildOfComplaint {
    private ChildOfComplaint() {}

    /** What the complaint is told when the case is on record; nothing for a case that came another way. */
    public static Optional<SpinOff> beginning(ApplicationReceived event) {
        return complaint(event.bornFrom())
                .map(id -> new SpinOff(id, event.occurredAt(), ChildKind.MEDIATION, event.caseId()));
    }

    /** To be tried with the complaint before the application is received, so that a refusal comes first. */
    public static Optional<SpinOff> beginning(ReceiveApplication command) {
        return complaint(command.bornFrom())
                .map(id -> new SpinOff(
                        id,
                        command.occurredAt(),
                        ChildKind.MEDIATION,
                        command.caseId().value()));
    }

    public static Optional<HearChildOutcome> end(MediationEvent event) {
        return ToldEnd.of(event).flatMap(end -> complaint(end.bornFrom())
                .map(id -> new HearChildOutcome(id, event.occurredAt(), event.caseId(), end.words())));
    }

    private static Optional<ComplaintId> complaint(@Nullable String bornFrom) {
        return Optional.ofNullable(bornFrom).filter(ComplaintId::isOne).map(ComplaintId::new);
    }
}

package niangjia.mediation;

import java.time.Instant;
import java.util.Optional;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.supervision.OutcomeCommand.HearMediationOutcome;
import niangjia.supervision.OutcomeCommand.SpinOffMediation;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a supervision case is told of the mediation its supervisors handed on to: that it began, and how it ended. The words
 * stay sealed.
 */
public final class ChildOfSupervision {
    private ChildOfSupervision() {}

    /** What the case is told when the mediation is on record; nothing for one that came another way. */
    public static Optional<SpinOffMediation> beginning(ApplicationReceived event) {
        return begun(event.bornFrom(), event.occurredAt(), event.caseId());
    }

    /** To be tried with the case before the application is received, so that a refusal comes first. */
    public static Optional<SpinOffMediation> beginning(ReceiveApplication command) {
        return begun(command.bornFrom(), command.occurredAt(), command.caseId().value());
    }

    public static Optional<HearMediationOutcome> end(MediationEvent event) {
        return ToldEnd.of(event).flatMap(end -> supervision(end.bornFrom())
                .map(id -> new HearMediationOutcome(id, event.occurredAt(), event.caseId(), end.words())));
    }

    private static Optional<SpinOffMediation> begun(@Nullable String bornFrom, Instant at, String mediationId) {
        return supervision(bornFrom).map(id -> new SpinOffMediation(id, at, mediationId));
    }

    private static Optional<SupervisionId> supervision(@Nullable String bornFrom) {
        return Optional.ofNullable(bornFrom).filter(SupervisionId::isOne).map(SupervisionId::new);
    }
}

package niangjia.mediation;

import java.time.Instant;

/**
 * All that can have happened to a mediation case, but for its clocks, which tell events of their own. {@code occurredAt} is
 * when it happened in the world; when it was learned is the timestamp of the message, who did it is its metadata.
 */
public sealed interface MediationEvent
        permits ApplicationEvent,
                BenchEvent,
                SessionEvent,
                ClaimEvent,
                RollEvent,
                AgreementEvent,
                PerformanceEvent,
                EndingEvent {
    String caseId();

    Instant occurredAt();
}

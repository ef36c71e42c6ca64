package niangjia.mediation;

import java.time.Instant;

/**
 * All that can be asked of a mediation case. One stream, eight chapters: the application, who mediates, the sessions, the
 * claims, the roll of a group, the agreement, its performance, the end. {@code occurredAt} is when the act was done in the
 * world, said by the person who did it.
 */
public sealed interface MediationCommand
        permits ApplicationCommand,
                BenchCommand,
                SessionCommand,
                ClaimCommand,
                RollCommand,
                AgreementCommand,
                PerformanceCommand,
                EndingCommand {
    MediationId caseId();

    Instant occurredAt();
}

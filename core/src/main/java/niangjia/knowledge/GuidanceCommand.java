package niangjia.knowledge;

import java.time.Instant;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of one piece of guidance. */
public sealed interface GuidanceCommand {
    GuidanceId guidance();

    /** When it happened in the world. */
    Instant occurredAt();

    /** @param unit for which, and for those below which, it holds */
    record WriteGuidance(
            @TargetAggregateIdentifier GuidanceId guidance, UnitRef unit, Wording wording, Instant occurredAt)
            implements GuidanceCommand {}

    /** @param wording the whole new version */
    record ReviseGuidance(
            @TargetAggregateIdentifier GuidanceId guidance, Wording wording, String reason, Instant occurredAt)
            implements GuidanceCommand {}

    /** From now on it is not offered; what was said by it stays readable. */
    record WithdrawGuidance(@TargetAggregateIdentifier GuidanceId guidance, String reason, Instant occurredAt)
            implements GuidanceCommand {}

    record ReinstateGuidance(@TargetAggregateIdentifier GuidanceId guidance, String reason, Instant occurredAt)
            implements GuidanceCommand {}
}

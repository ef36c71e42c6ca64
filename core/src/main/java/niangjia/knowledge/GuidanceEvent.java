package niangjia.knowledge;

import java.time.Instant;
import niangjia.shared.Recorded;
import niangjia.shared.UnitRef;

/** What happened to one piece of guidance. */
public sealed interface GuidanceEvent {
    String guidanceId();

    /** When it happened in the world. */
    Instant occurredAt();

    /** Version 1. */
    @Recorded(name = "knowledge.GuidanceWritten", revision = "1")
    record GuidanceWritten(
            String guidanceId, String unitCode, String unitPath, WordingFacts wording, Instant occurredAt)
            implements GuidanceEvent {
        public UnitRef unit() {
            return new UnitRef(unitCode, unitPath);
        }
    }

    /** @param version counted from the writing, which was 1 */
    @Recorded(name = "knowledge.GuidanceRevised", revision = "1")
    record GuidanceRevised(String guidanceId, int version, WordingFacts wording, String reason, Instant occurredAt)
            implements GuidanceEvent {}

    @Recorded(name = "knowledge.GuidanceWithdrawn", revision = "1")
    record GuidanceWithdrawn(String guidanceId, String reason, Instant occurredAt) implements GuidanceEvent {}

    @Recorded(name = "knowledge.GuidanceReinstated", revision = "1")
    record GuidanceReinstated(String guidanceId, String reason, Instant occurredAt) implements GuidanceEvent {}
}

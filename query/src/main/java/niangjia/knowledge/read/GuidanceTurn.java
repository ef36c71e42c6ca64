package niangjia.knowledge.read;

import java.time.Instant;

/** Guidance was withdrawn, or reinstated: who did it, when and why. */
public record GuidanceTurn(
        long sequence,
        boolean offered,
        String reason,
        Instant occurredAt,
        Instant recordedAt,
        String by,
        String byUnit) {}

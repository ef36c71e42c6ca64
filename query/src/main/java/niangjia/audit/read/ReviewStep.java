package niangjia.audit.read;

import java.time.Instant;
import niangjia.audit.ReviewedKind;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case as the record has it.
 *
 * @param occurredAt in the world
 * @param recordedAt when it was learned
 * @param by null if the metadata names nobody
 */
record ReviewStep(
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        Object event,
        @Nullable Actor by,
        @Nullable String lateReason) {
    static ReviewStep of(DomainEventMessage<?> told) {
        Object reason = told.getMetaData().get(RecordMeta.LATE_REASON);
        return new ReviewStep(
                told.getSequenceNumber(),
                ReviewTimes.occurredAt(told.getPayload()),
                told.getTimestamp(),
                told.getPayload(),
                Actor.from(told.getMetaData()).orElse(null),
                reason == null ? null : reason.toString());
    }

    /** The name it is stored under. */
    String name() {
        Recorded recorded = event.getClass().getAnnotation(Recorded.class);
        return recorded == null ? event.getClass().getSimpleName() : recorded.name();
    }

    boolean after(ReviewStep other) {
        return sequence > other.sequence;
    }

    /** Whether it is of a case at all. */
    static boolean isOfACase(String stream) {
        return ReviewedKind.of(stream).isPresent();
    }
}

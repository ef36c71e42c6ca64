package niangjia.audit;

import java.time.Instant;
import niangjia.shared.Recorded;

/** What an administrator did with an event that a read model could not take. Who, and from where, stands in the metadata. */
public sealed interface LetterEvent {
    String actId();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param letterId of the letter, given when it was laid aside
     * @param model processing group of the read model
     * @param eventId of the event
     * @param stream of the event
     * @param sequence in that stream
     */
    @Recorded(name = "letter.LetterRetried", revision = "1")
    record LetterRetried(
            String actId,
            String letterId,
            String model,
            String eventId,
            String stream,
            long sequence,
            String reason,
            Instant occurredAt)
            implements LetterEvent {}

    /** The same fields as {@link LetterRetried}. The read model shows nothing of the event until it is rebuilt. */
    @Recorded(name = "letter.LetterDiscarded", revision = "1")
    record LetterDiscarded(
            String actId,
            String letterId,
            String model,
            String eventId,
            String stream,
            long sequence,
            String reason,
            Instant occurredAt)
            implements LetterEvent {}
}

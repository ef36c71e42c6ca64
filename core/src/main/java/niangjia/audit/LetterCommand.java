package niangjia.audit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be done with an event that a read model could not take. */
public sealed interface LetterCommand {
    LetterActId act();

    Letter letter();

    String reason();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * Which one.
     *
     * @param letterId of the letter, given when it was laid aside
     * @param model processing group of the read model
     * @param eventId of the event
     * @param stream of the event
     * @param sequence in that stream
     */
    record Letter(String letterId, String model, String eventId, String stream, long sequence) {}

    /** The read model is given it again, and what waited behind it. */
    record RetryLetter(@TargetAggregateIdentifier LetterActId act, Letter letter, String reason, Instant occurredAt)
            implements LetterCommand {}

    /** The read model goes on without it; the record keeps it. */
    record DiscardLetter(@TargetAggregateIdentifier LetterActId act, Letter letter, String reason, Instant occurredAt)
            implements LetterCommand {}
}

package niangjia.complaint.read;

import java.time.Instant;
import niangjia.complaint.ComplaintEvent;
import niangjia.shared.Actor;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event as a read model hears it.
 *
 * @param shape its fields, told apart once for all who ask
 * @param seq place in the complaint's stream, from 0
 * @param at when it was recorded
 * @param by who did it, as they were then; null if the message names nobody
 */
record Told(
        ComplaintEvent event,
        EventShape shape,
        long seq,
        Instant at,
        @Nullable Actor by,
        DomainEventMessage<?> message,
        Seals seals) {
    /** Field of kept words; null in it means that the key was destroyed before the words were read. */
    static final String TEXT = "t";
    /** Beside null words whose key lives: they are kept and protected, and opened for nobody. */
    static final String RESTRICTED = "r";

    static Told of(ComplaintEvent event, DomainEventMessage<?> message, Seals seals) {
        Actor by = Actor.from(message.getMetaData()).orElse(null);
        return new Told(
                event, EventShape.of(event), message.getSequenceNumber(), message.getTimestamp(), by, message, seals);
    }

    String byName() {
        return by == null ? "" : by.name();
    }

    /** The words as documents keep them; null for none. */
    @Nullable
    Document words(@Nullable SealedText sealed) {
        return sealed == null ? null : Sight.kept(seals, sealed);
    }

    /** Only how they begin. */
    Document firstWords(SealedText sealed, int characters) {
        Document kept = Sight.kept(seals, sealed);
        String text = kept.getString(TEXT);
        return text == null || text.codePointCount(0, text.length()) <= characters
                ? kept
                : kept.append(TEXT, text.substring(0, text.offsetByCodePoints(0, characters)) + "…");
    }

    /** Words that were never sealed, kept in the same way. */
    static Document kept(@Nullable String text) {
        return Sight.kept(text);
    }
}

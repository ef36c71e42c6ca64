package niangjia.supervision.read;

import java.time.Instant;
import niangjia.complaint.read.Sight;
import niangjia.shared.Actor;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event of a case as a read model hears it.
 *
 * @param at when it happened in the world
 * @param by who did it, as they were then; null if the message names nobody
 * @param seals null for a list, which keeps no words
 */
public record Heard(
        Object event,
        Instant at,
        @Nullable Actor by,
        @Nullable Seals seals) {
    public static Heard of(Object event, Instant at, DomainEventMessage<?> message, @Nullable Seals seals) {
        return new Heard(event, at, Actor.from(message.getMetaData()).orElse(null), seals);
    }

    /** The words as documents keep them; null for none. Of words that are not kept, only that there are some. */
    public @Nullable Document words(@Nullable SealedText sealed) {
        if (sealed == null) {
            return null;
        }
        return seals == null ? Sight.kept(null) : Sight.kept(seals, sealed);
    }

    public @Nullable String staffId() {
        return by == null ? null : by.staffId();
    }
}

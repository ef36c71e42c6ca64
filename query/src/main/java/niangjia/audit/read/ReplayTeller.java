package niangjia.audit.read;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.TermEvent;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.StreamTelling;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediationEvent;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.StoredEvent;
import niangjia.shared.read.EventFields;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermFact;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Tells one event to one viewer. */
final class ReplayTeller {
    private final StreamTelling telling;
    private final Sight sight;
    private final Seals seals;

    ReplayTeller(StreamTelling telling, Sight sight, Seals seals) {
        this.telling = telling;
        this.sight = sight;
        this.seals = seals;
    }

    ReplayStep step(StoredEvent stored, DomainEventMessage<?> message) {
        Object event = message.getPayload();
        EventFields fields = telling.fields(event);
        Map<String, String> meta = new TreeMap<>();
        message.getMetaData().forEach((key, value) -> meta.put(key, String.valueOf(value)));
        Actor by = Actor.from(meta).orElse(null);
        return new ReplayStep(
                stored,
                occurredAt(event),
                stored.name(),
                by == null ? null : Who.of(by),
                by == null ? null : by.unit().path(),
                new Phrase("event." + stored.name(), telling.args(event)),
                fields.sealed().stream()
                        .map(each -> new Text(each.path(), words(event, each)))
                        .toList(),
                fields.plain().stream()
                        .filter(each -> sight.identity() || !telling.personal(each.path()))
                        .map(each -> new Field(each.path(), each.value()))
                        .toList(),
                clock(event),
                Trace.of(stored.messageId(), meta),
                meta);
    }

    private Words words(Object event, EventFields.Sealed sealed) {
        Kind kind = telling.kindOf(event, sealed.path());
        // looked at before it is opened: what may not be read is not even deciphered
        return kind != null && sight.shows(kind)
                ? seals.open(sealed.text()).map(Words::clear).orElse(Words.SEALED)
                : Words.SEALED;
    }

    private static @Nullable TermFact clock(Object event) {
        if (event instanceof TermEvent term) {
            return term.fact();
        }
        return event instanceof ClockEvent clock ? clock.fact() : null;
    }

    private static Instant occurredAt(Object event) {
        if (event instanceof ComplaintEvent e) {
            return e.occurredAt();
        }
        if (event instanceof SupervisionEvent e) {
            return e.occurredAt();
        }
        if (event instanceof MediationEvent e) {
            return e.occurredAt();
        }
        if (event instanceof ReferralEvent e) {
            return e.occurredAt();
        }
        if (event instanceof ClockEvent e) {
            return e.occurredAt();
        }
        throw new IllegalStateException(event.getClass() + " is of no matter that can be replayed");
    }
}

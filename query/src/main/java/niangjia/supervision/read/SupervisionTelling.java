package niangjia.supervision.read;

import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Supervision cases straight from the record; who may be told what of them is decided where it always is. */
@Component
public class SupervisionTelling extends TellingByWords {
    public SupervisionTelling(ReadStore store, Seals seals) {
        super(
                SupervisionId::isOne,
                store.collection(SupervisionFile.GROUP, SupervisionFile.FILES),
                (viewer, doc) -> new SupervisionReach(viewer).of(doc),
                CaseWords.WORDS,
                new Picture((doc, message) -> play(doc, message, seals), FileReading::of));
    }

    private static void play(Document doc, DomainEventMessage<?> message, Seals seals) {
        if (message.getPayload() instanceof SupervisionEvent event) {
            CaseScripts.play(doc, Heard.of(event, event.occurredAt(), message, seals));
        } else if (message.getPayload() instanceof ClockEvent event) {
            CaseScripts.turn(doc, event, true);
        }
    }
}

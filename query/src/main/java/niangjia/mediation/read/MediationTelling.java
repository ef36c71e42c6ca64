package niangjia.mediation.read;

import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationId;
import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.read.Heard;
import niangjia.supervision.read.TellingByWords;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Mediation cases straight from the record; what a side said alone is opened for nobody here. */
@Component
public class MediationTelling extends TellingByWords {
    public MediationTelling(ReadStore store, Seals seals) {
        super(
                MediationId::isOne,
                store.collection(MediationFile.GROUP, MediationFile.FILES),
                (viewer, doc) -> new MediationReach(viewer).of(doc),
                MediationWords.WORDS,
                new Picture((doc, message) -> play(doc, message, seals), MediationReading::of));
    }

    private static void play(Document doc, DomainEventMessage<?> message, Seals seals) {
        if (message.getPayload() instanceof MediationEvent event) {
            MediationScripts.play(doc, Heard.of(event, event.occurredAt(), message, seals));
        } else if (message.getPayload() instanceof ClockEvent event) {
            MediationScripts.turn(doc, event, true);
        }
    }
}

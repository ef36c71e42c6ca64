package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;

/** What every document about a case learns of an event, in the file with its words and in the list without them. */
final class CaseScripts {
    static final List<CaseScript<SupervisionEvent>> ALL = List.of(
            CaseStand.SCRIPT,
            ClueFile.SCRIPT,
            InquiryFile.SCRIPT,
            PaperFile.SCRIPT,
            DeliveryFile.SCRIPT,
            OutcomeFile.SCRIPT);

    private CaseScripts() {}

    static void play(Document doc, Heard heard) {
        if (heard.event() instanceof ClueRegistered) {
            CaseTerms.begin(doc);
        }
        ALL.forEach(script -> script.play(doc, heard));
        remember(doc, heard.event(), heard.at());
    }

    /** @param all whether ended terms are kept */
    static void turn(Document doc, ClockEvent event, boolean all) {
        CaseTerms.turn(doc, event, all);
        if (event instanceof ClockLapsed) {
            remember(doc, event, event.occurredAt());
        } else {
            DutyTable.settle(doc);
        }
    }

    private static void remember(Document doc, Object event, Instant at) {
        LastStep.remember(doc, EventWords.nameOf(event), CaseWords.fields(event).args(), at);
        DutyTable.settle(doc);
    }
}

package niangjia.mediation.read;

import java.util.List;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.MediationEvent;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.CaseTerms;
import niangjia.supervision.read.EventWords;
import niangjia.supervision.read.Heard;
import niangjia.supervision.read.LastStep;
import org.bson.Document;

/** What every document about a case learns of an event, in the file with its words and in the list without them. */
final class MediationScripts {
    static final List<CaseScript<MediationEvent>> ALL = List.of(
            MediationStand.SCRIPT,
            ApplicationFile.SCRIPT,
            BenchFile.SCRIPT,
            SessionFile.SCRIPT,
            ClaimFile.SCRIPT,
            RollFile.SCRIPT,
            AgreementFile.SCRIPT,
            PerformanceFile.SCRIPT,
            EndingFile.SCRIPT);

    private MediationScripts() {}

    static void play(Document doc, Heard heard) {
        if (heard.event() instanceof ApplicationReceived) {
            CaseTerms.begin(doc);
        }
        ALL.forEach(script -> script.play(doc, heard));
        LastStep.remember(
                doc,
                EventWords.nameOf(heard.event()),
                MediationWords.fields(heard.event()).args(),
                heard.at());
        MediationDutyTable.settle(doc);
    }

    /** @param all whether ended terms are kept */
    static void turn(Document doc, ClockEvent event, boolean all) {
        CaseTerms.turn(doc, event, all);
        if (event instanceof ClockLapsed) {
            LastStep.remember(
                    doc, EventWords.nameOf(event), MediationWords.fields(event).args(), event.occurredAt());
        }
        MediationDutyTable.settle(doc);
    }
}

package niangjia.complaint.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The glyph before an entry of the course: a hand-over never looks like a result. */
@Component("caseGlyphs")
final class CasePagesGlyphs {
    private static final String KIND = "complaint.";
    private static final Map<String, String> GLYPHS = EntryWords.glyphs(Map.of(
            "call",
            "ContactLogged CallerContacted CallBackDone CallBackFailed InformationAdded",
            "hand-over",
            "OrderDispatched OrderDispatchWithdrawn UnitDesignated OrderTakenOver ReturnRequested ReturnApproved CaseSpunOff"
                    + " CoHandlersSet HandlerAssigned CooperationRequested CooperationAnswered",
            "flag",
            "OrderOpened OrderSigned ResultPassed ResultApproved OrderClosed OrderReopened",
            "paper",
            "ResultReported SettledByContact AnsweredDirectly ActRecorded",
            "money",
            "MoneyPromised MoneyReceived ItemClaimed ItemAmended ItemValued ItemSettled ItemWaived",
            "warn",
            "EmergencyTransferred OrderUrged OrderSupervised ReworkOrdered PromiseDefaulted",
            "paused",
            "OrderParked ParkingAsked ParkingRefused",
            "people",
            "MemberEntered MemberChanged MandateGiven MandateEnded RepresentationRecorded"));

    /** @param kind stored name of an event */
    public String of(String kind) {
        return kind.startsWith(KIND) ? GLYPHS.getOrDefault(kind.substring(KIND.length()), "talk") : "talk";
    }
}

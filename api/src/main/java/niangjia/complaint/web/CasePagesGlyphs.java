package niangjia.complaint.web;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The glyph before an entry of the course: a hand-over never looks like a result. */
@Component("caseGlyphs")
final class CasePagesGlyphs {
    private static final Map<String, String> BY_KIND = Stream.of(
                    glyph("call", "ContactLogged CallerContacted CallBackDone CallBackFailed InformationAdded"),
                    glyph(
                            "hand-over",
                            "OrderDispatched OrderDispatchWithdrawn UnitDesignated OrderTakenOver ReturnRequested ReturnApproved CaseSpunOff"
                                    + " CoHandlersSet HandlerAssigned CooperationRequested CooperationAnswered"),
                    glyph("flag", "OrderOpened OrderSigned ResultPassed ResultApproved OrderClosed OrderReopened"),
                    glyph("paper", "ResultReported SettledByContact AnsweredDirectly ActRecorded"),
                    glyph(
                            "money",
                            "MoneyPromised MoneyReceived ItemClaimed ItemAmended ItemValued ItemSettled ItemWaived"),
                    glyph("warn", "EmergencyTransferred OrderUrged OrderSupervised ReworkOrdered PromiseDefaulted"),
                    glyph("paused", "OrderParked ParkingAsked ParkingRefused"),
                    glyph("people", "MemberEntered MemberChanged MandateGiven MandateEnded RepresentationRecorded"))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));

    /** @param kind stored name of an event */
    public String of(String kind) {
        return BY_KIND.getOrDefault(kind, "talk");
    }

    private static Stream<Entry<String, String>> glyph(String glyph, String events) {
        return Stream.of(events.split(" ", -1)).map(event -> Map.entry("complaint." + event, glyph));
    }
}

package niangjia.audit.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can have been missing when somebody decided, and the events that bring it. */
public enum MissingKind {
    EVIDENCE("supervision.EvidenceTaken"),
    HEARING("supervision.PartyHeard", "mediation.SessionHeld", "mediation.TalkHeld"),
    REPLY("supervision.PaperAnswered", "complaint.CooperationAnswered", "mediation.ConsentGiven"),
    SERVICE("supervision.PaperServed", "supervision.ServiceRefused", "supervision.PaperDeemedServed"),
    AUTHORITY(
            "supervision.AuthorityFiled",
            "supervision.AuthorityDeclined",
            "supervision.AuthorityResultReceived",
            "supervision.ReferralOutcomeHeard"),
    INFORMATION("complaint.InformationAdded", "complaint.CallerContacted", "complaint.AccountCorrected"),
    RESULT("complaint.ResultReported", "complaint.SettledByContact", "supervision.CaseReported"),
    CLAIM("mediation.ClaimStated", "mediation.ClaimAmended", "complaint.ItemClaimed", "complaint.ItemAmended"),
    PROCEEDINGS(
            "mediation.ProceedingsLinked",
            "mediation.ProceedingsNoted",
            "complaint.ProceedingLinked",
            "complaint.ProceedingAdvanced"),
    PAYMENT("complaint.MoneyReceived", "mediation.PaymentRecorded"),
    CALL_BACK("complaint.CallBackDone", "mediation.CalledBack"),
    /** A paper that was written and not opened. */
    PAPER("paper");

    private final List<String> events;

    MissingKind(String... events) {
        this.events = List.of(events);
    }

    /** Names of the events, as they are stored. */
    public List<String> events() {
        return events;
    }

    static Optional<MissingKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}

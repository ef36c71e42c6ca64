package niangjia.audit.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.ComplaintTouches;

/** Which events stand in which lane of a replay: papers that were made, sent or answered, clocks, and changes of hands. */
final class ReplayKinds {
    static final Set<String> PAPERS = names(
            "complaint",
            "ResultReported SettledByContact AnsweredDirectly OrderDeclined",
            "supervision",
            "DeclineNoticeGiven PartyHeard RecordSigned SignatureRefused PaperDrafted PaperRevised PaperPassed"
                    + " PaperSentBack PaperSigned PaperIssued SealPlaced PaperVoided PaperServed ServiceRefused"
                    + " NoticePublished PaperDeemedServed ReminderPublished PaperAnswered ReplyAccepted ReplyRejected"
                    + " MaterialTransferred AuthorityFiled AuthorityDeclined AuthorityResultReceived CaseReported",
            "mediation",
            "ApplicationReceived CourtPapersSigned RefusalNoticeGiven AgreementDrafted DraftWithdrawn AgreementSigned"
                    + " AgreementEffective OralAgreementMade ReviewRequested ReviewDecided ReportedBack",
            "referral",
            "ReferralPrepared ReferralSent ReferralReceived ReferralOutcomeRecorded");

    static final Set<String> HAND_OVERS = names(
            "complaint",
            "OrderDispatched OrderDispatchWithdrawn OrderTakenOver OrderSigned HandlerAssigned ReturnRequested"
                    + " ReturnApproved UnitDesignated CoHandlersSet CaseSpunOff EmergencyTransferred",
            "supervision",
            "CaseTransferred CaseTakenOver CaseEscalated SupervisorsAssigned SupervisorRecused CaseHandedOn"
                    + " MediationSpunOff",
            "mediation",
            "CaseTransferred MediatorsAppointed MediatorStoodAside MediatorReplaced",
            "referral",
            "ReferralRefused ReferralWithdrawn");

    private ReplayKinds() {}

    static Optional<ReplayLane> lane(ReplayStep step) {
        if (step.clock() != null) {
            return Optional.of(ReplayLane.TERM);
        }
        if (PAPERS.contains(step.kind())) {
            return Optional.of(ReplayLane.PAPER);
        }
        return HAND_OVERS.contains(step.kind()) ? Optional.of(ReplayLane.HAND_OVER) : Optional.empty();
    }

    static boolean turnsAClock(String kind) {
        return kind.startsWith("clock.") || ComplaintTouches.turnsAClock(kind);
    }

    /** What a clock did, by the stored name of the event that says it. */
    static String turnOf(String kind) {
        return kind.replaceFirst("^(clock[.]|complaint[.]Term)", "");
    }

    /** Of an event that turns a clock. */
    static String clockGlyph(String kind) {
        return switch (turnOf(kind)) {
            case "Met" -> "check";
            case "Lapsed" -> "term-over";
            case "Paused" -> "paused";
            case "Stopped" -> "close";
            case "Extended", "Recomputed" -> "term-half";
            default -> "term-wide";
        };
    }

    private static Set<String> names(String... kindsOfStreams) {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < kindsOfStreams.length; i += 2) {
            String stream = kindsOfStreams[i];
            all.addAll(Arrays.stream(kindsOfStreams[i + 1].split(" ", -1))
                    .map(kind -> stream + "." + kind)
                    .collect(Collectors.toSet()));
        }
        return Set.copyOf(all);
    }
}

package niangjia.mediation.read;

import java.time.Instant;
import java.util.Set;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.read.EventFields;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.read.EventWords;
import org.jspecify.annotations.Nullable;

/** The fields of the events of a case, told apart, and whose secret each sealed one is. */
final class MediationWords {
    /** The keys of the sides are nobody's business. */
    private static final Set<String> LEFT_OUT = Set.of("caseId", "occurredAt", "applicantKey", "respondentKey");
    /** Whose key seals a name on the roll. */
    private static final Set<String> NEVER_SHOWN = Set.of("person");

    private static final Set<String> IDENTITY = Set.of("sealedName", "contact", "representative", "name");

    /** What the desk wrote of its own; everything else was said by somebody, and mediation is not public. */
    private static final Set<String> WRITTEN = Set.of(
            "ApplicationScreened.note",
            "ApplicationRejected.explanation",
            "ProceedingsNoted.words",
            "MediationAccepted.note",
            "CaseTransferred.reason",
            "RelationFound.grounds",
            "ConsentRequested.words",
            "MediatorReplaced.reason",
            "SessionMoved.reason",
            "SessionCancelled.reason",
            "AppraisalBegun.question",
            "AppraisalEnded.result",
            "ClaimAssessed.arithmetic",
            "LimitationFactNoted.words",
            "DraftWithdrawn.reason",
            "ReviewDecided.words",
            "DutyChecked.finding",
            "PerformanceDefaulted.words",
            "EnforcementOpened.words",
            "EnforcementStepped.words",
            "MediationSuspended.signs",
            "ShamReported.words",
            "MediationResumed.reason",
            "MediationFailed.explanation",
            "ReportedBack.words",
            "ActRecorded.text",
            "CaseClosed.outcome");

    static final EventWords WORDS = new EventWords(MediationWords::fields, MediationWords::kindOf, path -> false);

    private MediationWords() {}

    static Instant occurredAt(Object event) {
        return event instanceof ClockEvent clock ? clock.occurredAt() : ((MediationEvent) event).occurredAt();
    }

    static EventFields fields(Object event) {
        return EventFields.of(event, LEFT_OUT, NEVER_SHOWN);
    }

    /** Null for what a side said alone: that is kept nowhere but sealed, and told to nobody but the mediators of the case. */
    static @Nullable Kind kindOf(Object event, String path) {
        if (event instanceof NoteWritten) {
            return null;
        }
        if (IDENTITY.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return Kind.IDENTITY;
        }
        return WRITTEN.contains(event.getClass().getSimpleName() + "." + path) ? Kind.WRITTEN : Kind.TOLD;
    }
}

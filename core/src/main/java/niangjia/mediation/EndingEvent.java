package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about how long the mediation lasts and how the case ends (延期、终止与结案). */
public sealed interface EndingEvent extends MediationEvent {

    @Recorded(name = "mediation.MediationExtended")
    record MediationExtended(String caseId, Instant occurredAt, int days, String proof) implements EndingEvent {}

    @Recorded(name = "mediation.MediationSuspended")
    record MediationSuspended(String caseId, Instant occurredAt, SealedText signs) implements EndingEvent {}

    @Recorded(name = "mediation.ShamReported")
    record ShamReported(String caseId, Instant occurredAt, String body, SealedText words) implements EndingEvent {}

    @Recorded(name = "mediation.MediationResumed")
    record MediationResumed(String caseId, Instant occurredAt, SealedText reason) implements EndingEvent {}

    @Recorded(name = "mediation.MediationFailed")
    record MediationFailed(
            String caseId, Instant occurredAt, String ground, SealedText explanation, List<String> routesTold)
            implements EndingEvent {}

    @Recorded(name = "mediation.ReportedBack")
    record ReportedBack(String caseId, Instant occurredAt, String linkId, SealedText words) implements EndingEvent {}

    @Recorded(name = "mediation.ActRecorded")
    record ActRecorded(
            String caseId,
            Instant occurredAt,
            String kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements EndingEvent {}

    @Recorded(name = "mediation.CalledBack")
    record CalledBack(
            String caseId, Instant occurredAt, String whom, boolean reached, String satisfaction, SealedText words)
            implements EndingEvent {}

    @Recorded(name = "mediation.CaseClosed")
    record CaseClosed(
            String caseId,
            Instant occurredAt,
            String reason,
            SealedText outcome,
            @Nullable String bornFrom,
            long promisedFen,
            long paidFen)
            implements EndingEvent {}

    @Recorded(name = "mediation.CaseArchived")
    record CaseArchived(String caseId, Instant occurredAt, String shelfMark) implements EndingEvent {}
}

package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.ActKind;
import niangjia.complaint.Satisfaction;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about how long the mediation lasts and how the case ends (延期、终止与结案). */
public sealed interface EndingCommand extends MediationCommand {

    record ExtendMediation(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            int days,
            List<PartySide> consenting,
            String proof)
            implements EndingCommand {}

    record SuspendForSham(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, SealedText signs)
            implements EndingCommand {}

    record ReportSham(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String body, SealedText words)
            implements EndingCommand {}

    record ResumeMediation(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, SealedText reason)
            implements EndingCommand {}

    record EndWithoutAgreement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            EndGround ground,
            SealedText explanation,
            List<Route> routesTold)
            implements EndingCommand {}

    /** The body that sent the matter is told what came of it. */
    record ReportBack(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String linkId, SealedText words)
            implements EndingCommand {}

    /** What was done beside the course; {@code doneOn} may lie before the application. */
    record RecordAct(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            ActKind kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements EndingCommand {}

    /** {@code whom} is a party or a member of the roll. */
    record CallBack(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String whom,
            boolean reached,
            Satisfaction satisfaction,
            SealedText words)
            implements EndingCommand {}

    record CloseCase(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, CaseEnd reason, SealedText outcome)
            implements EndingCommand {}

    record ArchiveCase(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String shelfMark)
            implements EndingCommand {}
}

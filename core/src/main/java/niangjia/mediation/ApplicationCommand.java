package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about the application, whom it concerns, and whether it is taken up (申请与受理). */
public sealed interface ApplicationCommand extends MediationCommand {

    /** {@code spotRecord} is what was taken down of an oral application and read back; {@code sentBy} is the court or arbitrator, {@code sender} the union that sent it. */
    record ReceiveApplication(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            ApplicationOrigin origin,
            DeskKind desk,
            Category category,
            UnitRef unit,
            PersonId applicantKey,
            PersonId respondentKey,
            List<SideParty> parties,
            SealedText account,
            @Nullable SealedText spotRecord,
            @Nullable String bornFrom,
            @Nullable Proceedings sentBy,
            @Nullable String sender,
            int workers,
            @Nullable LocalDate employmentEndedOn)
            implements ApplicationCommand {}

    record NameParty(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, SideParty party)
            implements ApplicationCommand {}

    record SubstituteParty(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String partyId,
            SideParty successor,
            SealedText reason)
            implements ApplicationCommand {}

    record LinkProceedings(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Proceedings proceedings)
            implements ApplicationCommand {}

    record NoteProceedings(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String linkId,
            ProceedingsStanding standing,
            SealedText words)
            implements ApplicationCommand {}

    /** The papers of a matter that a court sent have come: from now its term runs. */
    record SignForPapers(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String linkId)
            implements ApplicationCommand {}

    /** {@code routeTold} is what those outside labour law are told of their own routes. */
    record ScreenApplication(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            MediationTrack track,
            List<DisputeKind> kinds,
            SealedText note,
            @Nullable String routeTold)
            implements ApplicationCommand {}

    record RejectApplication(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            RejectGround ground,
            SealedText explanation,
            String routeTold)
            implements ApplicationCommand {}

    record AskOtherSide(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Medium medium, SealedText words)
            implements ApplicationCommand {}

    record RecordConsent(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String partyId,
            boolean explicit,
            Medium medium)
            implements ApplicationCommand {}

    record RecordRefusal(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String partyId, SealedText reason)
            implements ApplicationCommand {}

    record GiveRefusalNotice(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Medium medium, boolean inWriting)
            implements ApplicationCommand {}

    record AcceptCase(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            @Nullable SealedText note) implements ApplicationCommand {}

    record TransferCase(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, UnitRef unit, SealedText reason)
            implements ApplicationCommand {}

    /** Whether there is a labour relation is a finding, and may change. */
    record FindRelation(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            MediationTrack track,
            SealedText grounds,
            @Nullable String routeTold)
            implements ApplicationCommand {}

    record JoinBody(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String bodyId,
            String name,
            BodyRole role)
            implements ApplicationCommand {}

    record LeaveBody(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String bodyId)
            implements ApplicationCommand {}
}

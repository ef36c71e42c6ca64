package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Medium;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about what is known at first, who takes it up, and who is to look into it (线索). */
public sealed interface ClueCommand extends SupervisionCommand {

    record RegisterClue(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            ClueSource source,
            Category category,
            UnitRef unit,
            @Nullable Complainant complainant,
            SealedText account,
            List<Respondent> respondents,
            int workers,
            @Nullable ComplaintId bornFrom)
            implements ClueCommand {}

    record NameComplainant(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, Complainant complainant)
            implements ClueCommand {}

    record RecordConsent(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, boolean disclose)
            implements ClueCommand {}

    record NameRespondent(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, Respondent respondent)
            implements ClueCommand {}

    record SubstituteRespondent(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            Respondent successor,
            SealedText reason)
            implements ClueCommand {}

    record AssessRisk(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            RiskLevel risk,
            boolean factsPointToWorker,
            SealedText note)
            implements ClueCommand {}

    record DeclineClue(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            DeclineReason reason,
            SealedText explanation,
            String routeTold)
            implements ClueCommand {}

    /**
     * Only a named complainant is told. In writing, the notice gets its number and goes out.
     *
     * @param digest of the notice in writing; null if it is told by mouth
     */
    record GiveDeclineNotice(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            Medium medium,
            @Nullable String digest) implements ClueCommand {}

    record AcceptClue(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            @Nullable SealedText note) implements ClueCommand {}

    /** An upper union gives the case to the union that stands nearer, after a note on the risk if that is the employer's own. */
    record TransferToUnit(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, UnitRef unit, SealedText reason)
            implements ClueCommand {}

    /** An upper union takes the case to itself. */
    record TakeOver(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, UnitRef unit, SealedText reason)
            implements ClueCommand {}

    /** The union that has it asks the one above to take it: too hard or too serious. */
    record Escalate(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, UnitRef unit, SealedText reason)
            implements ClueCommand {}

    /** Two or more, each with a certificate that is valid on the day and without an interest; they join those already assigned. */
    record AssignSupervisors(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, List<SupervisorNamed> supervisors)
            implements ClueCommand {}

    record RecuseSupervisor(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            CredentialId credential,
            RecusalAsker askedBy,
            SealedText ground)
            implements ClueCommand {}

    record JoinBody(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String bodyId,
            String name,
            BodyRole role)
            implements ClueCommand {}

    record LeaveBody(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String bodyId)
            implements ClueCommand {}
}

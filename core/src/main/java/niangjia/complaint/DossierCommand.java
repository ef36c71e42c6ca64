package niangjia.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about the substance of the matter (案情): bodies, parties, members, claims, money, results. */
public sealed interface DossierCommand extends ComplaintCommand {

    /** Another body takes part; the union need not be the lead. */
    record JoinBody(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String bodyId,
            String name,
            BodyRole role)
            implements DossierCommand {}

    record LeaveBody(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, String bodyId)
            implements DossierCommand {}

    /** An act of the union or of others; {@code doneOn} may lie before the intake. */
    record RecordAct(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            ActKind kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements DossierCommand {}

    record NameRespondent(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, Party party)
            implements DossierCommand {}

    record SubstituteRespondent(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String partyId,
            Party successor,
            SealedText reason)
            implements DossierCommand {}

    /** Who pays without being the one complained of. */
    record NamePayer(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Party party,
            String basis,
            boolean recourse)
            implements DossierCommand {}

    /** One worker on the roll of a group. */
    record EnterMember(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            PersonId person,
            SealedText name,
            Money owed)
            implements DossierCommand {}

    record ChangeMember(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            PersonId person,
            MemberStatus status,
            Money sum)
            implements DossierCommand {}

    record GiveMandate(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String mandateId,
            List<PersonId> representatives,
            String scope,
            @Nullable String proof)
            implements DossierCommand {}

    record EndMandate(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, String mandateId, SealedText reason)
            implements DossierCommand {}

    record LinkProceeding(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String proceedingId,
            Forum forum,
            @Nullable String number,
            String stage,
            @Nullable LocalDate since)
            implements DossierCommand {}

    record AdvanceProceeding(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String proceedingId,
            String stage,
            @Nullable SealedText result)
            implements DossierCommand {}

    record ClaimItem(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String itemId,
            String item,
            @Nullable Money claimed)
            implements DossierCommand {}

    record AmendItem(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String itemId,
            String item,
            @Nullable Money claimed,
            SealedText reason)
            implements DossierCommand {}

    record ValueItem(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String itemId,
            Money statutory,
            String basis)
            implements DossierCommand {}

    record SettleItem(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String itemId,
            Money settled,
            boolean rightsExplained)
            implements DossierCommand {}

    record WaiveItem(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String itemId,
            boolean rightsExplained,
            SealedText reason)
            implements DossierCommand {}

    /** Money promised; what arrives is recorded apart. */
    record PromiseMoney(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String promiseId,
            String payer,
            List<Instalment> instalments,
            List<String> itemIds)
            implements DossierCommand {}

    record ReceiveMoney(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String receiptId,
            @Nullable String promiseId,
            Money sum,
            String payer,
            String payee,
            boolean beforeIntake,
            @Nullable String proof)
            implements DossierCommand {}

    record RecordDefault(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, String promiseId, int instalment)
            implements DossierCommand {}

    record PromiseDuty(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String dutyId,
            DutyKind kind,
            SealedText text,
            @Nullable LocalDate checkOn)
            implements DossierCommand {}

    record CheckDuty(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String dutyId,
            boolean done,
            SealedText finding)
            implements DossierCommand {}

    record RequestCooperation(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String cooperationId,
            String union,
            SealedText asked)
            implements DossierCommand {}

    record AnswerCooperation(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String cooperationId,
            CooperationAnswer answer,
            @Nullable SealedText text)
            implements DossierCommand {}
}

package niangjia.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What became of the substance of the matter (案情). */
public sealed interface DossierEvent extends ComplaintEvent {

    @Recorded(name = "complaint.BodyJoined")
    record BodyJoined(String complaintId, Instant occurredAt, String bodyId, String name, String role)
            implements DossierEvent {}

    @Recorded(name = "complaint.BodyLeft")
    record BodyLeft(String complaintId, Instant occurredAt, String bodyId) implements DossierEvent {}

    @Recorded(name = "complaint.ActRecorded")
    record ActRecorded(
            String complaintId,
            Instant occurredAt,
            String kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements DossierEvent {}

    @Recorded(name = "complaint.RespondentNamed")
    record RespondentNamed(String complaintId, Instant occurredAt, PartyFacts party) implements DossierEvent {}

    @Recorded(name = "complaint.RespondentSubstituted")
    record RespondentSubstituted(
            String complaintId, Instant occurredAt, String partyId, PartyFacts successor, SealedText reason)
            implements DossierEvent {}

    @Recorded(name = "complaint.PayerNamed")
    record PayerNamed(String complaintId, Instant occurredAt, PartyFacts party, String basis, boolean recourse)
            implements DossierEvent {}

    @Recorded(name = "complaint.MemberEntered")
    record MemberEntered(String complaintId, Instant occurredAt, String personId, SealedText name, long owedFen)
            implements DossierEvent {}

    @Recorded(name = "complaint.MemberChanged")
    record MemberChanged(String complaintId, Instant occurredAt, String personId, String status, long sumFen)
            implements DossierEvent {}

    @Recorded(name = "complaint.MandateGiven")
    record MandateGiven(
            String complaintId,
            Instant occurredAt,
            String mandateId,
            List<String> representatives,
            String scope,
            @Nullable String proof)
            implements DossierEvent {}

    @Recorded(name = "complaint.MandateEnded")
    record MandateEnded(String complaintId, Instant occurredAt, String mandateId, SealedText reason)
            implements DossierEvent {}

    @Recorded(name = "complaint.ProceedingLinked")
    record ProceedingLinked(
            String complaintId,
            Instant occurredAt,
            String proceedingId,
            String forum,
            @Nullable String number,
            String stage,
            @Nullable LocalDate since)
            implements DossierEvent {}

    @Recorded(name = "complaint.ProceedingAdvanced")
    record ProceedingAdvanced(
            String complaintId,
            Instant occurredAt,
            String proceedingId,
            String stage,
            @Nullable SealedText result) implements DossierEvent {}

    @Recorded(name = "complaint.ItemClaimed")
    record ItemClaimed(
            String complaintId,
            Instant occurredAt,
            String itemId,
            String item,
            @Nullable Long claimedFen) implements DossierEvent {}

    @Recorded(name = "complaint.ItemAmended")
    record ItemAmended(
            String complaintId,
            Instant occurredAt,
            String itemId,
            String item,
            @Nullable Long claimedFen,
            SealedText reason,
            int version)
            implements DossierEvent {}

    @Recorded(name = "complaint.ItemValued")
    record ItemValued(String complaintId, Instant occurredAt, String itemId, long statutoryFen, String basis)
            implements DossierEvent {}

    @Recorded(name = "complaint.ItemSettled")
    record ItemSettled(String complaintId, Instant occurredAt, String itemId, long settledFen, boolean rightsExplained)
            implements DossierEvent {}

    @Recorded(name = "complaint.ItemWaived")
    record ItemWaived(String complaintId, Instant occurredAt, String itemId, SealedText reason)
            implements DossierEvent {}

    @Recorded(name = "complaint.MoneyPromised")
    record MoneyPromised(
            String complaintId,
            Instant occurredAt,
            String promiseId,
            String payer,
            List<InstalmentFacts> instalments,
            List<String> itemIds)
            implements DossierEvent {}

    @Recorded(name = "complaint.MoneyReceived")
    record MoneyReceived(
            String complaintId,
            Instant occurredAt,
            String receiptId,
            @Nullable String promiseId,
            long sumFen,
            String payer,
            String payee,
            boolean beforeIntake,
            @Nullable String proof)
            implements DossierEvent {}

    @Recorded(name = "complaint.PromiseDefaulted")
    record PromiseDefaulted(String complaintId, Instant occurredAt, String promiseId, int instalment)
            implements DossierEvent {}

    @Recorded(name = "complaint.DutyPromised")
    record DutyPromised(
            String complaintId,
            Instant occurredAt,
            String dutyId,
            String kind,
            SealedText text,
            @Nullable LocalDate checkOn)
            implements DossierEvent {}

    @Recorded(name = "complaint.DutyChecked")
    record DutyChecked(String complaintId, Instant occurredAt, String dutyId, boolean done, SealedText finding)
            implements DossierEvent {}

    @Recorded(name = "complaint.CooperationRequested")
    record CooperationRequested(
            String complaintId, Instant occurredAt, String cooperationId, String union, SealedText asked)
            implements DossierEvent {}

    @Recorded(name = "complaint.CooperationAnswered")
    record CooperationAnswered(
            String complaintId,
            Instant occurredAt,
            String cooperationId,
            String answer,
            @Nullable SealedText text) implements DossierEvent {}
}

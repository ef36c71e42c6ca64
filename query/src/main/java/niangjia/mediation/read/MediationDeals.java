package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@link MediationView} that are about the agreement and what came of it. Codes are names of the enums of
 * {@code niangjia.mediation}; sums are in fen.
 */
public final class MediationDeals {
    private MediationDeals() {}

    /**
     * An agreement, or a draft of one.
     *
     * @param form name of an {@link niangjia.mediation.AgreementForm}
     * @param state DRAFTED, WITHDRAWN or EFFECTIVE
     * @param covers links of proceedings outside that it settles too: then it is a package of several matters
     * @param checked names of {@link niangjia.mediation.LawfulPoint} that were looked at
     * @param withdrawal why the draft was withdrawn; null unless it was
     * @param keeper of the seal; null until sealed
     */
    public record AgreementView(
            String agreementId,
            String form,
            String state,
            Instant draftedAt,
            Words facts,
            Words terms,
            List<PlannedPaymentView> payments,
            List<PlannedDutyView> duties,
            List<String> covers,
            List<String> checked,
            String digest,
            List<SignatureView> signatures,
            @Nullable Words withdrawal,
            @Nullable String keeper,
            @Nullable Instant effectiveAt) {}

    /** @param payeeId id of a party or of a member of the roll */
    public record PlannedPaymentView(
            String instalmentId, String payerId, String payeeId, long sumFen, LocalDate dueOn) {}

    /** @param kind name of a {@link niangjia.complaint.DutyKind} */
    public record PlannedDutyView(String dutyId, String kind, String partyId, Words words, LocalDate checkOn) {}

    /**
     * @param kind name of a {@link niangjia.mediation.SignerKind}
     * @param signerId of the party, the mediator or the member
     * @param way name of a {@link niangjia.mediation.SignatureWay}
     * @param checked name of an {@link niangjia.mediation.IdentityCheck}; null where they were in the room
     */
    public record SignatureView(
            Instant at,
            String kind,
            String signerId,
            String way,
            @Nullable String checked) {}

    /** @param result name of a {@link niangjia.mediation.ReviewResult}; null until decided */
    public record ReviewView(
            String kind,
            Instant requestedAt,
            String body,
            @Nullable String number,
            @Nullable Instant decidedAt,
            @Nullable String result,
            @Nullable String decisionNumber,
            @Nullable Words words) {}

    /**
     * What was promised and what came.
     *
     * @param paidFen everything paid on it, whoever paid
     * @param outstandingFen of all instalments together
     */
    public record PerformanceView(
            List<InstalmentView> instalments,
            List<DutyView> duties,
            List<PaymentView> payments,
            long promisedFen,
            long paidFen,
            long outstandingFen) {}

    /**
     * @param paidFen how much of it came
     * @param outstandingFen 0 when it is done
     * @param defaulted null unless it was recorded that it did not come in time
     * @param overdue whether it is not done although its day has passed, as the desk has noticed
     */
    public record InstalmentView(
            String instalmentId,
            String payerId,
            String payeeId,
            long sumFen,
            LocalDate dueOn,
            long paidFen,
            long outstandingFen,
            @Nullable DefaultView defaulted,
            boolean overdue) {}

    /** @param checkOn when it is looked at next */
    public record DutyView(
            String dutyId,
            String kind,
            String partyId,
            Words words,
            LocalDate checkOn,
            boolean fulfilled,
            List<DutyCheckView> checks,
            @Nullable DefaultView defaulted,
            boolean overdue) {}

    public record DutyCheckView(
            Instant at,
            boolean fulfilled,
            Words finding,
            @Nullable LocalDate checkAgainOn) {}

    public record DefaultView(Instant at, LocalDate dueOn, Words words, long outstandingFen) {}

    /**
     * Money that came.
     *
     * @param payerId who paid, not always who had promised
     * @param way name of a {@link niangjia.mediation.PaymentWay}
     * @param recourse whether the payer will ask it back from another
     */
    public record PaymentView(
            String paymentId,
            String instalmentId,
            String payerId,
            String payeeId,
            long sumFen,
            String way,
            LocalDate paidOn,
            String proof,
            boolean recourse,
            Instant at) {}

    /**
     * Help to get what did not come.
     *
     * @param kind name of an {@link niangjia.mediation.EnforcementKind}
     * @param stage name of the newest {@link niangjia.mediation.EnforcementStage}
     */
    public record EnforcementView(
            String enforcementId,
            Instant openedAt,
            String kind,
            String body,
            String stage,
            Words words,
            List<StepView> steps) {}

    public record StepView(Instant at, String stage, Words words) {}
}

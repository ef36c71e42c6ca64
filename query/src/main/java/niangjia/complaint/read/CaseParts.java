package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What a {@link CaseView} is made of. */
public final class CaseParts {
    private CaseParts() {}

    /** @param consents names of the {@link niangjia.complaint.Consent}s in force */
    public record Intake(
            Instant occurredAt,
            Instant recordedAt,
            String channel,
            String medium,
            @Nullable String operatorName,
            @Nullable String outsideNumber,
            @Nullable Words account,
            List<String> consents) {}

    /** @param personId null where the caller is sealed for the viewer */
    public record CallerView(
            @Nullable String personId,
            boolean anonymous,
            @Personal(DataKind.NAME) @Nullable Words name,
            @Personal(DataKind.CONTACT) @Nullable Words phone,
            @Personal(DataKind.IDENTITY_NUMBER) @Nullable Words idNumber,
            @Personal(DataKind.ADDRESS) @Nullable Words address,
            List<String> kinds,
            List<Representation> representations) {}

    /** One who speaks for the caller. */
    public record Representation(
            @Nullable String personId,
            @Personal(DataKind.NAME) @Nullable Words name,
            String relation,
            @Nullable String proof) {}

    /**
     * The order itself.
     *
     * @param difficulty null until classified
     * @param extensionDays working days granted in this round
     * @param committedOn the day told to the caller; only while parked
     * @param routeTold the right door, told when the order was declined
     */
    public record Order(
            Instant openedAt,
            String matterType,
            String category,
            String urgency,
            @Nullable String difficulty,
            Words summary,
            @Nullable Words wanted,
            @Nullable String place,
            int workers,
            int round,
            int urged,
            @Nullable String supervised,
            int extensionDays,
            @Nullable LocalDate committedOn,
            @Nullable Instant dispatchedAt,
            @Nullable Instant signedAt,
            @Nullable Instant closedAt,
            @Nullable String declineGround,
            @Nullable String routeTold) {}

    /** A unit that helps. */
    public record Assistant(String unitId) {}

    public record Handler(String staffId, String name) {}

    /**
     * Requests without an answer yet; each part is null if there is none.
     *
     * @param returnTo the right unit, as named by the one that asks to return the order
     * @param extensionDays working days asked for
     * @param parkUntil day up to which parking is asked for
     */
    public record Pending(
            @Nullable String returnTo,
            @Nullable Words returnReason,
            @Nullable Integer extensionDays,
            @Nullable Words extensionReason,
            @Nullable LocalDate parkUntil,
            @Nullable Words parkReason) {}

    /**
     * @param code name of a {@link niangjia.complaint.ResultCode}; SETTLED_BY_CONTACT where talking was enough
     * @param settledFen only where it was settled by contact
     * @param approvedBy staff id of the head of unit
     */
    public record ResultView(
            String code,
            Words text,
            List<String> evidence,
            @Nullable Words callerReply,
            @Nullable Long settledFen,
            String reportedBy,
            @Nullable String approvedBy,
            int round) {}

    /**
     * @param satisfaction null while only tried
     * @param attempts that failed in this round
     * @param rating the caller's word on the service, which may come later
     */
    public record CallBackView(
            @Nullable String satisfaction,
            @Nullable Boolean solved,
            @Nullable Words words,
            int attempts,
            @Nullable String rating) {}

    /**
     * A respondent or one who pays.
     *
     * @param part RESPONDENT or PAYER
     * @param basis why a payer pays
     * @param succeededBy party id of the one that took its place
     */
    public record PartyView(
            String partyId,
            String kind,
            Words name,
            String part,
            @Nullable String basis,
            boolean recourse,
            @Nullable String succeededBy) {}

    /** One worker of a group. */
    public record Member(
            @Nullable String personId,
            @Personal(DataKind.NAME) Words name,
            String status,
            long sumFen,
            boolean represents) {}

    public record Mandate(
            String mandateId,
            List<String> representatives,
            String scope,
            @Nullable String proof,
            boolean ended) {}

    public record Body(String bodyId, String name, String role, boolean left) {}

    public record Proceeding(
            String proceedingId,
            String forum,
            @Nullable String number,
            String stage,
            @Nullable LocalDate since,
            @Nullable Words result) {}

    /** @param answer name of a {@link niangjia.complaint.CooperationAnswer}; null while awaited */
    public record Cooperation(
            String cooperationId,
            String union,
            Words asked,
            @Nullable String answer,
            @Nullable Words text) {}

    public record Repeat(String complaintId, String handling) {}

    /** @param outcome null while it runs */
    public record Child(
            String childId, String kind, @Nullable Words outcome) {}
}

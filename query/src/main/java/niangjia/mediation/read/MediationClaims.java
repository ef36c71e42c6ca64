package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.read.Words;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@link MediationView} that are about what is claimed, and by whom. Codes are names of the enums of
 * {@code niangjia.mediation}; sums are in fen.
 */
public final class MediationClaims {
    private MediationClaims() {}

    /**
     * Every claim, and what became of all.
     *
     * @param claimedFen of those that name a sum and were not withdrawn
     * @param statutoryFen what the law would give for them, as far as it was assessed
     * @param settledFen of all settlements that hold
     * @param waivedFen what the law would give for what was waived, as far as it was assessed
     * @param paidBeforeFen what was paid before
     * @param open how many have no result yet
     */
    public record ClaimTableView(
            List<ClaimView> claims,
            List<SettlementView> settlements,
            long claimedFen,
            long statutoryFen,
            long settledFen,
            long waivedFen,
            long paidBeforeFen,
            int open) {}

    /**
     * One item.
     *
     * @param kind name of a {@link niangjia.mediation.ClaimKind}
     * @param version 1, and one more each time it was amended
     * @param claimedFen null if no sum is named
     * @param knownOn when the breach was known; null if not told
     * @param statutory what the law would give; null until assessed
     * @param rights the explanations given to whoever waives; empty before
     * @param result name of a {@link niangjia.mediation.ClaimResult}
     * @param settlementId of the {@link SettlementView} it is in; null if it is in none
     * @param waiver why it was waived; null unless it was
     * @param waivedStatutoryFen what the law would give for all that was waived with it; null unless it was
     * @param paidBefore null unless somebody had paid it
     * @param withdrawal why it was withdrawn; null unless it was
     * @param limitation until when it may be brought elsewhere, with the day it is counted from and the rule; null where no
     *     time runs, or nobody has said since when
     * @param facts that break the time off or hold it up
     */
    public record ClaimView(
            String claimId,
            String kind,
            int version,
            @Nullable Long claimedFen,
            @Nullable LocalDate knownOn,
            Words words,
            @Nullable StatutoryView statutory,
            List<ExplainedView> rights,
            String result,
            @Nullable String settlementId,
            @Nullable Words waiver,
            @Nullable Long waivedStatutoryFen,
            @Nullable PaidBeforeView paidBefore,
            @Nullable Words withdrawal,
            @Nullable Term limitation,
            List<LimitationFactView> facts) {}

    public record StatutoryView(Instant at, long fen, List<String> articles, Words arithmetic) {}

    /** @param toWhom id of a party or of a member */
    public record ExplainedView(Instant at, String toWhom, Words words) {}

    public record PaidBeforeView(String payerId, long sumFen, LocalDate paidOn, String proof) {}

    /** @param fact name of a {@link niangjia.mediation.LimitationFact} */
    public record LimitationFactView(Instant at, String fact, LocalDate on, Words words) {}

    /**
     * One sum for one claim or for several at once.
     *
     * @param payerId id of a party: who pays it now, the successor where the one who settled was replaced
     */
    public record SettlementView(
            String settlementId, Instant at, List<String> claimIds, long sumFen, long statutoryFen, String payerId) {}

    /**
     * The workers of a group, one by one.
     *
     * @param members those who left too
     * @param representatives ids of members
     * @param owedFen of those on the roll, as far as it is known
     * @param sumFen what they are to get
     * @param count how many are on the roll now
     */
    public record RollView(
            List<MemberView> members, List<String> representatives, long owedFen, long sumFen, int count) {}

    /**
     * A worker on the roll.
     *
     * @param owedFen null if not known
     * @param sumFen what they are to get; null until set
     * @param mandate whom they let speak for them; null if nobody
     * @param signed whether they signed the agreement themselves
     * @param correction to the newest correction of what is owed; null if there was none
     * @param leftAt null while they are on the roll
     */
    public record MemberView(
            String memberId,
            @Personal(DataKind.NAME) Words name,
            @Nullable Long owedFen,
            @Nullable Long sumFen,
            boolean representative,
            @Nullable MandateView mandate,
            boolean signed,
            @Nullable Words correction,
            @Nullable Instant leftAt,
            @Nullable Words leaving) {}

    /** @param powers names of {@link niangjia.mediation.MandatePower} */
    public record MandateView(String representativeId, Instant at, List<String> powers, String proof) {}
}

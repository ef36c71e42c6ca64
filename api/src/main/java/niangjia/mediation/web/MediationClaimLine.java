package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import niangjia.mediation.MediationClock;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * A row of the claims table. One sum for several claims stands once, on the first of them.
 *
 * @param place in the table, from 1
 * @param settlement that covers it; null if none does
 * @param joinedTo place of the first claim of the settlement; its own if it is the first
 * @param together how many claims the settlement covers
 * @param limitation until when it may be, or might have been, brought elsewhere; null where no time ran
 */
record MediationClaimLine(
        int place,
        ClaimView claim,
        @Nullable SettlementView settlement,
        int joinedTo,
        int together,
        @Nullable Term limitation) {
    private static final Set<MediationClock> LIMITATIONS =
            EnumSet.of(MediationClock.LIMITATION, MediationClock.CIVIL_LIMITATION);

    static List<MediationClaimLine> of(MediationView view) {
        ClaimTableView table = view.claims();
        List<String> places = table.claims().stream().map(ClaimView::claimId).toList();
        List<MediationClaimLine> lines = new ArrayList<>();
        for (ClaimView claim : table.claims()) {
            int place = lines.size() + 1;
            SettlementView settlement = table.settlements().stream()
                    .filter(each -> each.settlementId().equals(claim.settlementId()))
                    .findFirst()
                    .orElse(null);
            List<String> covered = settlement == null ? List.of() : settlement.claimIds();
            int first = covered.stream()
                    .mapToInt(places::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(place - 1);
            lines.add(new MediationClaimLine(
                    place, claim, settlement, first + 1, covered.size(), limitation(view, claim.claimId())));
        }
        return lines;
    }

    /** Whether the sum stands here. */
    public boolean settled() {
        return settlement != null && joinedTo == place;
    }

    public boolean joined() {
        return settlement != null && joinedTo != place;
    }

    public @Nullable String payer() {
        if (settlement != null) {
            return settlement.payerId();
        }
        return claim.paidBefore() == null ? null : claim.paidBefore().payerId();
    }

    /** By how much the agreed sum lies below what the law would give; 0 if it does not, or nobody knows. */
    public long below() {
        return settled() ? Math.max(0, Objects.requireNonNull(settlement).statutoryFen() - settlement.sumFen()) : 0;
    }

    /** An agreement ends the time; what it would have been stays to be seen. */
    private static @Nullable Term limitation(MediationView view, String claimId) {
        return view.terms().stream()
                .filter(term -> LIMITATIONS.contains(MediationClock.of(term.termId()))
                        && MediationClock.subjectOf(term.termId()).equals(claimId))
                .max(Comparator.comparing(Term::startedAt))
                .orElse(null);
    }
}

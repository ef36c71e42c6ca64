package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import org.jspecify.annotations.Nullable;

/**
 * A row of the claims table. One sum for several claims stands once, on the first of them.
 *
 * @param place in the table, from 1
 * @param settlement that covers it; null if none does
 * @param joinedTo place of the first claim of the settlement; its own if it is the first
 * @param together how many claims the settlement covers
 */
record MediationClaimLine(
        int place, ClaimView claim, @Nullable SettlementView settlement, int joinedTo, int together) {
    static List<MediationClaimLine> of(ClaimTableView table) {
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
            lines.add(new MediationClaimLine(place, claim, settlement, first + 1, covered.size()));
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
}

package niangjia.complaint.web;

import java.util.List;
import java.util.function.Function;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.MoneyParts.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The foot of the claims table, which says nothing where nothing was said, and how far payment has come.
 *
 * @param base message that names what is paid against: the lawful sums if all are known, else the agreed, else the
 *     claimed; null if none is whole
 */
record CasePagesSums(
        @Nullable Long claimed,
        @Nullable Long statutory,
        @Nullable Long settled,
        long paid,
        @Nullable String base,
        long percent,
        long left) {
    private static final long WHOLE = 100;

    static CasePagesSums of(CaseView view) {
        return of(view.claims(), view.totals().paidFen());
    }

    static CasePagesSums of(List<Claim> claims, long paid) {
        List<Claim> standing = claims.stream().filter(claim -> !claim.waived()).toList();
        String base = "sums.statutory";
        Long against = whole(standing, Claim::statutoryFen);
        if (against == null) {
            base = "sums.settled";
            against = whole(standing, Claim::settledFen);
        }
        if (against == null) {
            base = "sums.claimed";
            against = whole(standing, Claim::claimedFen);
        }
        long sum = against == null ? 0 : against;
        boolean measured = sum > 0;
        return new CasePagesSums(
                sum(claims, Claim::claimedFen),
                sum(claims, Claim::statutoryFen),
                sum(standing, Claim::settledFen),
                paid,
                measured ? base : null,
                measured ? Math.min(WHOLE, paid * WHOLE / sum) : 0,
                measured ? Math.max(0, sum - paid) : 0);
    }

    /** Null unless every claim has such a sum. */
    private static @Nullable Long whole(List<Claim> claims, Function<Claim, @Nullable Long> sum) {
        return claims.stream().allMatch(claim -> sum.apply(claim) != null) ? sum(claims, sum) : null;
    }

    private static @Nullable Long sum(List<Claim> claims, Function<Claim, @Nullable Long> sum) {
        Long all = null;
        for (Claim claim : claims) {
            Long one = sum.apply(claim);
            all = one == null ? all : Long.valueOf(one + (all == null ? 0 : all));
        }
        return all;
    }
}

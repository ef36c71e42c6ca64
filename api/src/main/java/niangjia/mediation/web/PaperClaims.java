package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.mediation.ClaimResult;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.PaidBeforeView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import org.jspecify.annotations.Nullable;

/** The claims as papers set them out: what is asked, what is agreed, what became of each. What the law would give stands in one paper alone. */
final class PaperClaims {
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_KINDS = 3;

    private final ClaimTableView table;
    private final PaperSides sides;

    PaperClaims(ClaimTableView table, PaperSides sides) {
        this.table = table;
        this.sides = sides;
    }

    /** What the sides are at odds about, for example 劳动报酬、经济补偿争议. */
    String matter(String category) {
        List<String> kinds = standing()
                .map(ClaimView::kind)
                .distinct()
                .map(PaperTongue::claim)
                .filter(each -> !each.equals(PaperTongue.claim("OTHER")))
                .toList();
        return kinds.isEmpty()
                ? category + "争议"
                : kinds.stream().limit(MOST_KINDS).collect(Collectors.joining("、"))
                        + (kinds.size() > MOST_KINDS ? "等争议" : "争议");
    }

    /** What is asked for, a sentence each. */
    List<String> requests() {
        return standing().map(PaperClaims::request).toList();
    }

    private static String request(ClaimView claim) {
        String label = label(claim);
        Long sum = claim.claimedFen();
        String figure = sum == null || label.contains(PaperTongue.figure(sum)) ? "" : "，" + PaperTongue.sum(sum);
        return PaperTongue.sentence(label + figure);
    }

    /** In its own words where they are few, else as its kind is called. */
    static String label(ClaimView claim) {
        String words = PaperSides.line(claim.words());
        return words == null || words.length() > LONGEST_LABEL
                ? PaperTongue.claim(claim.kind())
                : words.replaceAll("[。；]+$", "");
    }

    /** Claim, asked, agreed, what became of it. */
    Stream<List<String>> items() {
        List<ClaimView> all = table.claims();
        return all.stream().map(each -> List.of(label(each), asked(each), agreed(each), outcome(each)));
    }

    /** Claim, asked, by law, agreed, difference: for the worker alone. */
    Stream<List<String>> compared() {
        return given().map(each -> {
            Long lawful = lawful(each);
            Long agreed = leads(each)
                    ? settlement(each).map(SettlementView::sumFen).orElse(null)
                    : result(each) == ClaimResult.WAIVED ? Long.valueOf(0) : null;
            Long difference = lawful == null || agreed == null ? null : Long.valueOf(Math.max(0, lawful - agreed));
            return List.of(
                    label(each),
                    asked(each),
                    PaperTongue.figure(lawful),
                    PaperTongue.figure(agreed),
                    PaperTongue.figure(difference));
        });
    }

    /** What the law would give; of the first in a common sum, for all of them. */
    private @Nullable Long lawful(ClaimView claim) {
        Optional<SettlementView> common =
                settlement(claim).filter(each -> each.claimIds().size() > 1);
        if (common.isPresent()) {
            return leads(claim) ? Long.valueOf(common.get().statutoryFen()) : null;
        }
        return claim.statutory() == null ? null : Long.valueOf(claim.statutory().fen());
    }

    /** Those of which something is given up. */
    Stream<ClaimView> given() {
        return table.claims().stream().filter(each -> result(each) == ClaimResult.WAIVED || below(each));
    }

    /** What is given up, a sentence each. */
    List<String> givenUp() {
        List<String> lines = new ArrayList<>();
        table.claims().stream()
                .filter(each -> result(each) == ClaimResult.WAIVED)
                .forEach(each -> lines.add(label(each) + "。"));
        table.settlements().stream().filter(this::below).forEach(each -> lines.add(beyond(each)));
        return lines;
    }

    private String beyond(SettlementView settlement) {
        String labels = table.claims().stream()
                .filter(each -> settlement.claimIds().contains(each.claimId()))
                .map(PaperClaims::label)
                .collect(Collectors.joining("、"));
        long less = settlement.statutoryFen() - settlement.sumFen();
        return labels + "超出" + PaperTongue.sum(settlement.sumFen()) + "的部分"
                + (less > 0 ? "，按现有材料推算为" + PaperTongue.sum(less) : "") + "。";
    }

    /** For the agreement, which says nothing of what the law would give; null if nothing is given up. */
    @Nullable
    String waiver(String worker) {
        List<String> parts = new ArrayList<>();
        ordinals(each -> result(each) == ClaimResult.WAIVED).ifPresent(which -> parts.add("第" + which + "项请求"));
        ordinals(this::belowTheAsked).ifPresent(which -> parts.add("第" + which + "项请求超出协议金额的部分"));
        if (parts.isEmpty()) {
            return null;
        }
        boolean explained = given().noneMatch(each -> each.rights().isEmpty());
        return worker + "放弃上列" + String.join("，以及", parts) + "。" + (explained ? "调解员已向其说明权利和放弃的后果。" : "");
    }

    private Optional<String> ordinals(Predicate<ClaimView> which) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < table.claims().size(); i++) {
            if (which.test(table.claims().get(i))) {
                found.add(String.valueOf(i + 1));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("、", found));
    }

    static String asked(ClaimView claim) {
        return PaperTongue.figure(claim.claimedFen());
    }

    String agreed(ClaimView claim) {
        if (result(claim) == ClaimResult.WAIVED) {
            return claim.claimedFen() == null ? PaperTongue.NONE : "0";
        }
        return leads(claim)
                ? PaperTongue.figure(
                        settlement(claim).map(SettlementView::sumFen).orElse(null))
                : PaperTongue.NONE;
    }

    private String outcome(ClaimView claim) {
        return switch (result(claim)) {
            case OPEN -> "待定";
            case WAIVED -> "放弃";
            case WITHDRAWN -> "撤回";
            case PAID_BEFORE -> before(claim.paidBefore());
            case SETTLED -> settlement(claim).map(each -> settled(claim, each)).orElse("达成协议");
        };
    }

    private String before(@Nullable PaidBeforeView paid) {
        String payer = paid == null ? null : sides.name(paid.payerId());
        return payer == null ? "已支付" : "已由" + payer + "支付";
    }

    private String settled(ClaimView claim, SettlementView in) {
        if (in.claimIds().size() > 1) {
            return leads(claim) ? "合并支付" : "并入第" + ordinal(first(in)) + "项";
        }
        Long asked = claim.claimedFen();
        return asked == null || asked < in.sumFen() ? "支付" : asked == in.sumFen() ? "全额支付" : "部分支付";
    }

    /** In a common sum the first claim carries the figure. */
    private boolean leads(ClaimView claim) {
        return settlement(claim)
                .map(each -> first(each).equals(claim.claimId()))
                .orElse(false);
    }

    private String first(SettlementView settlement) {
        return settlement.claimIds().stream()
                .min(Comparator.comparing(this::ordinal))
                .orElse("");
    }

    private int ordinal(String claimId) {
        return table.claims().stream().map(ClaimView::claimId).toList().indexOf(claimId) + 1;
    }

    private boolean below(ClaimView claim) {
        return settlement(claim).filter(this::below).isPresent();
    }

    private boolean belowTheAsked(ClaimView claim) {
        return settlement(claim).filter(each -> each.sumFen() < asked(each)).isPresent();
    }

    /** Less than is asked, or than the law would give. */
    private boolean below(SettlementView settlement) {
        return settlement.sumFen() < Math.max(asked(settlement), settlement.statutoryFen());
    }

    private long asked(SettlementView settlement) {
        return table.claims().stream()
                .filter(each -> settlement.claimIds().contains(each.claimId()))
                .map(ClaimView::claimedFen)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    Optional<SettlementView> settlement(ClaimView claim) {
        return table.settlements().stream()
                .filter(each -> each.settlementId().equals(claim.settlementId()))
                .findFirst();
    }

    private Stream<ClaimView> standing() {
        return table.claims().stream().filter(each -> result(each) != ClaimResult.WITHDRAWN);
    }

    private static ClaimResult result(ClaimView claim) {
        return ClaimResult.valueOf(claim.result());
    }
}

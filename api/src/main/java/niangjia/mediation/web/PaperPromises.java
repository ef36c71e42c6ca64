package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.letters.Printed;

/** What is promised, row by row: money by payer and day, and what else is to be done. */
final class PaperPromises {
    private static final Map<String, String> DUTIES = Map.ofEntries(
            Map.entry("REINSTATEMENT", "恢复岗位"),
            Map.entry("LIGHTER_WORK", "安排较轻的岗位"),
            Map.entry("CERTIFICATE", "出具证明"),
            Map.entry("INSURANCE_PAYMENT", "补缴社会保险费"),
            Map.entry("CONTRACT_SIGNED", "签订劳动合同"),
            Map.entry("LEAVE_GRANTED", "给予休假"),
            Map.entry("SAFETY_MEASURE", "改善安全条件"),
            Map.entry("RULE_CHANGED", "修改规章制度"),
            Map.entry("BARGAINING", "开展集体协商"),
            Map.entry("JOINING_UNION", "建立工会组织"),
            Map.entry("CONGRESS_VOTE", "提交职工代表大会表决"),
            Map.entry("APOLOGY", "赔礼道歉"));

    private final PaperCase of;

    PaperPromises(PaperCase of) {
        this.of = of;
    }

    /** What one pays on one day; to several of a group, what all of them get is in the annex. */
    private record Instalment(String payerId, LocalDate dueOn, List<AgreementTerms.Sum> sums) {
        long fen() {
            return sums.stream().mapToLong(AgreementTerms.Sum::fen).sum();
        }
    }

    /** What, who, until when, how. */
    Stream<List<String>> rows(AgreementTerms agreed) {
        List<Instalment> all = instalments(agreed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Instalment each = all.get(i);
            String which = all.size() == 1 ? "" : "第" + Printed.ordinal(i + 1) + "期，";
            rows.add(List.of(which + what(each), who(each.payerId()), PaperTongue.before(each.dueOn()), "付款，留存凭证"));
        }
        agreed.duties()
                .forEach(each -> rows.add(
                        List.of(said(each), who(each.partyId()), PaperTongue.before(each.checkOn()), "履行，由调解组织核对")));
        return rows.stream();
    }

    List<String> sentences(AgreementTerms agreed) {
        List<String> lines = new ArrayList<>();
        instalments(agreed)
                .forEach(each ->
                        lines.add(who(each.payerId()) + "于" + PaperTongue.before(each.dueOn()) + what(each) + "。"));
        agreed.duties()
                .forEach(each ->
                        lines.add(who(each.partyId()) + "于" + PaperTongue.before(each.checkOn()) + said(each) + "。"));
        return lines;
    }

    private static List<Instalment> instalments(AgreementTerms agreed) {
        Map<List<Object>, List<AgreementTerms.Sum>> byPayerAndDay = new LinkedHashMap<>();
        agreed.sums().forEach(each -> byPayerAndDay
                .computeIfAbsent(List.of(each.payerId(), each.dueOn()), any -> new ArrayList<>())
                .add(each));
        return byPayerAndDay.values().stream()
                .map(sums -> new Instalment(sums.get(0).payerId(), sums.get(0).dueOn(), sums))
                .toList();
    }

    /** To the only one who can be paid, to all of a group, or to each by name. */
    private String what(Instalment each) {
        List<String> payees =
                each.sums().stream().map(AgreementTerms.Sum::payeeId).distinct().toList();
        if (payees.size() > 1 && of.sides().group()) {
            return "向名册所列" + payees.size() + "人支付共计" + PaperTongue.sum(each.fen());
        }
        boolean alone =
                !of.sides().group() && of.view().partiesOn(of.sides().worker()).size() == 1;
        return each.sums().stream()
                .map(sum -> (alone ? "" : "向" + who(sum.payeeId())) + "支付" + PaperTongue.sum(sum.fen()))
                .collect(Collectors.joining("、"));
    }

    static String said(AgreementTerms.Duty duty) {
        String words = duty.words();
        return words == null || words.isBlank()
                ? DUTIES.getOrDefault(duty.kind(), PaperTongue.NONE)
                : PaperTongue.line(words).replaceAll("[。；]+$", "");
    }

    private String who(String id) {
        return Objects.requireNonNullElse(of.sides().name(id), PaperTongue.NONE);
    }
}

package niangjia.mediation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationView;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What stands in a form before anybody types: what the case says already, and choices where there is but one. */
@Component
final class MediationBeginnings {
    void begin(MediationForm form, MediationView view, MultiValueMap<String, String> typed) {
        MediationKeys.begin(form, view, typed);
        switch (form.name()) {
            case "ScreenApplication" -> typed.add("track", MediationTrack.LABOUR.name());
            case "FindRelation" -> typed.add("track", view.track());
            case "RecordConsent", "RecordRefusal" -> only(typed, "partyId", on(view, PartySide.RESPONDENT));
            case "ScheduleSession", "MoveSession" -> mediators(view, "plan.mediators", typed);
            case "HoldTalk" -> mediators(view, "mediators", typed);
            case "ExplainRights" -> {
                open(view).forEach(each -> typed.add("claimIds", each));
                only(typed, "toWhom", on(view, PartySide.APPLICANT));
            }
            case "SettleClaims" -> {
                open(view).forEach(each -> typed.add("claimIds", each));
                only(typed, "payerId", on(view, PartySide.RESPONDENT));
            }
            case "WaiveClaims" -> open(view).forEach(each -> typed.add("claimIds", each));
            case "SetMemberSums" -> sums(view, typed);
            case "DraftAgreement", "RecordOralAgreement" -> payments(view, typed);
            case "SignAgreement", "SealAgreement", "WithdrawDraft" -> agreement(view, typed);
            case "RecordPayment" -> payment(view, typed);
            case "SignForPapers", "ReportBack" ->
                only(
                        typed,
                        "linkId",
                        view.proceedings().stream()
                                .filter(each -> each.sent())
                                .map(each -> each.linkId())
                                .toList());
            case "ExtendMediation" -> {
                typed.add("consenting", PartySide.APPLICANT.name());
                typed.add("consenting", PartySide.RESPONDENT.name());
            }
            default -> {}
        }
    }

    private static void mediators(MediationView view, String path, MultiValueMap<String, String> typed) {
        view.bench().stream().filter(BenchView::stands).forEach(each -> typed.add(path, each.mediatorId()));
    }

    /** Of the draft that lies there, as the page showed it. */
    private static void agreement(MediationView view, MultiValueMap<String, String> typed) {
        view.agreement().ifPresent(each -> {
            put(typed, "agreementId", each.agreementId());
            put(typed, MediationBody.DIGEST, each.digest());
        });
    }

    private static void sums(MediationView view, MultiValueMap<String, String> typed) {
        int row = 0;
        for (MemberView member : view.roll().members()) {
            if (member.leftAt() == null) {
                typed.add("sums[" + row + "].memberId", member.memberId());
                Long sum = member.sumFen() == null ? member.owedFen() : member.sumFen();
                if (sum != null) {
                    typed.add("sums[" + row + "].sum", yuan(sum));
                }
                row++;
            }
        }
    }

    /** Each sum that was settled is one payment; of a group, each gets what they are to get. */
    private static void payments(MediationView view, MultiValueMap<String, String> typed) {
        List<SettlementView> settled = view.claims().settlements();
        List<MemberView> roll = view.roll().members().stream()
                .filter(each -> each.leftAt() == null && each.sumFen() != null)
                .toList();
        String payee = on(view, PartySide.APPLICANT).stream().findFirst().orElse("");
        int row = 0;
        if (roll.isEmpty()) {
            for (SettlementView each : settled) {
                payment(typed, row++, each.payerId(), payee, each.sumFen());
            }
        } else if (!settled.isEmpty()) {
            for (MemberView each : roll) {
                payment(typed, row++, settled.get(0).payerId(), each.memberId(), Objects.requireNonNull(each.sumFen()));
            }
        }
    }

    private static void payment(MultiValueMap<String, String> typed, int row, String payer, String payee, long fen) {
        String at = "draft.payments[" + row + "].";
        typed.add(at + "payerId", payer);
        typed.add(at + "payeeId", payee);
        typed.add(at + "sum", yuan(fen));
    }

    private static void payment(MediationView view, MultiValueMap<String, String> typed) {
        var performance = view.performance();
        if (performance == null) {
            return;
        }
        String asked = typed.getFirst("payment.instalmentId");
        performance.instalments().stream()
                .filter(each -> each.outstandingFen() > 0)
                .filter(each -> asked == null || each.instalmentId().equals(asked))
                .findFirst()
                .ifPresent(each -> {
                    put(typed, "payment.instalmentId", each.instalmentId());
                    put(typed, "payment.payerId", each.payerId());
                    put(typed, "payment.sum", yuan(each.outstandingFen()));
                });
    }

    private static List<String> open(MediationView view) {
        return view.claims().claims().stream()
                .filter(each -> each.result().equals("OPEN"))
                .map(ClaimView::claimId)
                .toList();
    }

    private static List<String> on(MediationView view, PartySide side) {
        return view.partiesOn(side).stream().map(PartyView::partyId).toList();
    }

    private static void only(MultiValueMap<String, String> typed, String name, List<String> values) {
        if (values.size() == 1) {
            put(typed, name, values.get(0));
        }
    }

    private static void put(MultiValueMap<String, String> typed, String name, String value) {
        if (typed.getFirst(name) == null) {
            typed.add(name, value);
        }
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}

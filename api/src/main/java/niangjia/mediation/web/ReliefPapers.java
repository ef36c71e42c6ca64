package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationDeals.StepView;
import niangjia.shared.DeskTime;

/** What the workers hand to a court when a promise was not kept. */
final class ReliefPapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        boolean defaulted = c.view().status() == MediationStatus.DEFAULTED;
        offer(c, EnforcementKind.PAYMENT_ORDER, MediationPaper.PAYMENT_ORDER, defaulted, all);
        boolean confirmed = defaulted && !title(c).isEmpty();
        offer(c, EnforcementKind.JUDICIAL_ENFORCEMENT, MediationPaper.ENFORCEMENT, confirmed, all);
        return all.stream();
    }

    private static void offer(
            PaperCase c, EnforcementKind kind, MediationPaper paper, boolean ahead, List<PaperOffer> all) {
        List<EnforcementView> opened = c.view().enforcements().stream()
                .filter(each -> each.kind().equals(kind.name()))
                .toList();
        opened.forEach(each -> all.add(PaperOffer.of(paper, each.enforcementId(), each.body(), each.openedAt())));
        if (opened.isEmpty() && ahead) {
            all.add(PaperOffer.of(paper, null));
        }
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        CaseValues values = asked(
                c,
                c.view().enforcements().stream()
                        .filter(each -> each.enforcementId().equals(of.subject()))
                        .findFirst());
        return of.kind() == MediationPaper.ENFORCEMENT ? enforcement(c, values) : order(c, values);
    }

    private static CaseValues asked(PaperCase c, Optional<EnforcementView> opened) {
        PaperSides sides = c.sides();
        return new CaseValues()
                .put("applicant", sides.workers())
                .put("applicantParticulars", sides.particulars(sides.worker()))
                .put("agent", sides.agent(sides.worker()))
                .put("respondent", sides.names(sides.employer()))
                .put("respondentParticulars", sides.particulars(sides.employer()))
                .put("facts", facts(c))
                .put("court", opened.map(EnforcementView::body).orElse(null))
                .put("signer", sides.signer(sides.worker()))
                .day("appliedOn", opened.map(EnforcementView::openedAt).orElse(null));
    }

    private static CaseValues order(PaperCase c, CaseValues values) {
        List<String> requests = new ArrayList<>(owed(c, "督促被申请人"));
        if (!requests.isEmpty()) {
            requests.add("申请费由被申请人负担。");
        }
        return values.put("requests", requests)
                .put("agreementNumber", c.agreementNumber())
                .day("effectiveOn", c.view().effectiveAt())
                .put("basis", c.labour() ? "LABOUR" : "CIVIL")
                .put("materials", List.of("调解协议书。", "身份证明复印件。", "付款情况的凭证。"));
    }

    private static CaseValues enforcement(PaperCase c, CaseValues values) {
        values.put("requests", owed(c, "强制执行，")).put("materials", List.of("作为执行依据的文书。", "身份证明复印件。"));
        title(c).ifPresent(each -> values.put("basis", each.basis())
                .put("basisNumber", each.number())
                .put("issuedBy", each.by()));
        return values;
    }

    /** What a court enforces: the newest there is. */
    private record Title(String basis, String number, String by) {}

    private static Optional<Title> title(PaperCase c) {
        Stream<Title> confirmed = c.view().reviews().stream()
                .filter(each -> Objects.equals(each.result(), "CONFIRMED"))
                .map(ReliefPapers::confirmed);
        Stream<Title> ordered = c.view().enforcements().stream()
                .filter(each -> each.kind().equals(EnforcementKind.PAYMENT_ORDER.name()))
                .filter(each -> each.steps().stream().map(StepView::stage).anyMatch("ISSUED"::equals))
                .map(each -> new Title("PAYMENT_ORDER", "", each.body()));
        return Stream.concat(ordered, confirmed).reduce((older, newer) -> newer);
    }

    private static Title confirmed(ReviewView each) {
        String number = each.decisionNumber() == null ? each.number() : each.decisionNumber();
        return new Title(
                each.kind().equals("JUDICIAL") ? "COURT_RULING" : "ARBITRATION_PAPER",
                number == null ? "" : number,
                each.body());
    }

    private static List<String> owed(PaperCase c, String asked) {
        return late(c).map(each -> asked + "支付" + PaperTongue.sum(each.outstandingFen()) + "。")
                .toList();
    }

    private static String facts(PaperCase c) {
        StringBuilder facts = new StringBuilder();
        late(c).forEach(each -> facts.append("协议约定")
                .append(PaperTongue.before(each.dueOn()))
                .append("支付")
                .append(PaperTongue.sum(each.sumFen()))
                .append("，已支付")
                .append(PaperTongue.sum(each.paidFen()))
                .append("，尚欠")
                .append(PaperTongue.sum(each.outstandingFen()))
                .append("。"));
        return facts.toString();
    }

    private static Stream<InstalmentView> late(PaperCase c) {
        PerformanceView done = c.view().performance();
        return done == null
                ? Stream.empty()
                : done.instalments().stream()
                        .filter(each ->
                                each.outstandingFen() > 0 && each.dueOn().isBefore(DeskTime.dayOf(c.now())));
    }

    /** Where the one who is owed may go, by what the matter is. */
    static List<String> routes(PaperCase c) {
        if (title(c).isPresent()) {
            return List.of("持已经生效的文书向人民法院申请强制执行。");
        }
        return c.labour() ? List.of("持调解协议书向人民法院申请支付令。", "向劳动人事争议仲裁委员会申请仲裁。") : List.of("向人民法院提起诉讼。");
    }
}

package niangjia.mediation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.Printed;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.ClaimResult;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.PaidBeforeView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationParts.CallBackView;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationView;
import org.jspecify.annotations.Nullable;

/** The report that closes a case: claimed, agreed and received side by side, and what lies in the file. */
final class ClosingPapers implements PaperShelf {
    private static final Set<MediationStatus> OVER = EnumSet.of(
            MediationStatus.REJECTED,
            MediationStatus.REFUSED,
            MediationStatus.FAILED,
            MediationStatus.DEFAULTED,
            MediationStatus.PERFORMED,
            MediationStatus.CLOSED,
            MediationStatus.ARCHIVED);

    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        EndView end = c.view().end();
        return OVER.contains(c.view().status())
                ? Stream.of(PaperOffer.of(MediationPaper.CLOSING, end == null ? null : end.at()))
                : Stream.empty();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        MediationView view = c.view();
        PerformanceView done = view.performance();
        CaseValues values = new CaseValues()
                .put("caseNumber", view.number())
                .put("worker", c.sides().names(c.sides().worker()))
                .count("workers", view.workers())
                .put("employer", c.sides().names(c.sides().employer()))
                .put("matter", c.matter())
                .put("source", c.source())
                .put("mediators", c.mediators())
                .day("receivedOn", view.receivedAt())
                .day("acceptedOn", view.acceptedAt())
                .day("endedOn", EndPapers.endedAt(view))
                .put("term", term(c))
                .put("outcome", outcome(view))
                .put("course", course(c))
                .rows("items", items(c))
                .put("duties", duties(done))
                .put("outside", outside(view))
                .put("callback", callBacks(c))
                .counted("file", file(c))
                .put("reporter", c.reader().name())
                .day("reportedOn", view.end() == null ? null : view.end().at());
        if (done != null && done.promisedFen() > 0) {
            values.sum("promised", done.promisedFen()).sum("received", done.paidFen());
        }
        return values;
    }

    private static @Nullable String term(PaperCase c) {
        return c.terms()
                .total(c.view())
                .map(term -> c.terms().said(term, c.view()) + "，至" + Printed.day(term.dueOn()) + "届满"
                        + (term.extensions().isEmpty() ? "" : "（经双方同意延长）") + (term.lapsed() ? "，届满后结束" : "，期限内结束"))
                .orElse(null);
    }

    private static @Nullable String outcome(MediationView view) {
        PerformanceView done = view.performance();
        if (done != null) {
            boolean all = done.outstandingFen() == 0 && done.duties().stream().allMatch(DutyView::fulfilled);
            boolean confirmed = view.reviews().stream().anyMatch(each -> Objects.equals(each.result(), "CONFIRMED"));
            return all
                    ? "AGREED_PERFORMED"
                    : confirmed ? "CONFIRMED" : done.paidFen() > 0 ? "AGREED_PARTLY_PERFORMED" : "AGREED_NOT_PERFORMED";
        }
        if (view.failure() == null) {
            return view.rejection() == null ? "NOT_AGREED" : "STOPPED";
        }
        return switch (view.failure().ground()) {
            case "WITHDRAWN" -> "WITHDRAWN";
            case "SHAM" -> "STOPPED";
            default -> "NOT_AGREED";
        };
    }

    /** The days alone: what was said is in the minutes. */
    private static String course(PaperCase c) {
        MediationView view = c.view();
        List<String> said = new ArrayList<>(List.of(PaperTongue.day(view.receivedAt()) + "收到申请"));
        add(said, view.acceptedAt(), "受理");
        String days = c.heldTogether().map(each -> PaperTongue.day(each.from())).collect(Collectors.joining("、"));
        if (!days.isEmpty()) {
            said.add(days + "双方到场调解");
        }
        add(said, view.effectiveAt(), "协议生效");
        add(said, view.failure() == null ? null : view.failure().at(), "调解终止");
        add(said, view.rejection() == null ? null : view.rejection().at(), "不予受理");
        return String.join("，", said) + "。";
    }

    private static void add(List<String> said, @Nullable Instant at, String what) {
        if (at != null) {
            said.add(PaperTongue.day(at) + what);
        }
    }

    /** Claim, asked, agreed, received, by whom. What came for a sum that several claims share stands with the first. */
    private static Stream<List<String>> items(PaperCase c) {
        PaperClaims claims = c.claims();
        return c.view().claims().claims().stream().map(each -> {
            PaidBeforeView before = each.result().equals(ClaimResult.PAID_BEFORE.name()) ? each.paidBefore() : null;
            Optional<SettlementView> in = claims.settlement(each);
            String payer = before != null
                    ? c.sides().name(before.payerId())
                    : in.map(one -> c.sides().name(one.payerId())).orElse(null);
            return List.of(
                    PaperClaims.label(each),
                    PaperClaims.asked(each),
                    claims.agreed(each),
                    before != null ? PaperTongue.figure(before.sumFen()) : received(c, each, in),
                    Objects.requireNonNullElse(payer, PaperTongue.NONE));
        });
    }

    private static String received(PaperCase c, ClaimView claim, Optional<SettlementView> in) {
        PerformanceView done = c.view().performance();
        boolean figure = !c.claims().agreed(claim).equals(PaperTongue.NONE) && in.isPresent();
        return done != null && figure && done.outstandingFen() == 0
                ? PaperTongue.figure(in.get().sumFen())
                : PaperTongue.NONE;
    }

    private static List<String> duties(@Nullable PerformanceView done) {
        return done == null
                ? List.of()
                : done.duties().stream()
                        .map(each -> PaperPromises.said(PerformancePapers.duty(each))
                                + (each.fulfilled() ? "，经核对已履行。" : "，尚未履行。"))
                        .toList();
    }

    private static @Nullable String outside(MediationView view) {
        List<String> lines = new ArrayList<>();
        view.reviews().forEach(each -> lines.add(said(each)));
        view.enforcements().forEach(each -> lines.add(said(each)));
        String elsewhere = ApplicationPapers.proceedings(view);
        if (elsewhere != null) {
            lines.add(elsewhere + "。");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String said(ReviewView each) {
        String result = each.result() == null
                ? "尚未作出决定"
                : switch (each.result()) {
                    case "CONFIRMED" -> "已经确认";
                    case "REFUSED" -> "未予确认";
                    default -> "已经撤回";
                };
        return PaperTongue.day(each.requestedAt()) + "共同向" + each.body() + "申请"
                + PaperTongue.review(ReviewKind.valueOf(each.kind())) + "，" + result + "。";
    }

    private static String said(EnforcementView each) {
        return PaperTongue.day(each.openedAt()) + "协助权利人向" + each.body() + "主张权利。";
    }

    /** Whether somebody was reached, and what they said; a report without one waits for it. */
    private static @Nullable String callBacks(PaperCase c) {
        List<String> lines = c.view().callBacks().stream()
                .map(each -> said(c, each))
                .filter(Objects::nonNull)
                .toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String said(PaperCase c, CallBackView each) {
        String whom = c.sides().name(each.whom());
        String words = Words.textOf(each.words());
        return whom == null
                ? null
                : PaperTongue.day(each.at()) + "回访" + whom + (each.reached() ? "" : "，未能联系上")
                        + (words == null ? "。" : "：" + PaperTongue.sentence(words));
    }

    /** What the file holds for certain: papers of acts that are on record. */
    private static Stream<List<String>> file(PaperCase c) {
        List<List<String>> rows = new ArrayList<>();
        MediationPapers.SHELVES.stream()
                .filter(shelf -> !(shelf instanceof ClosingPapers))
                .flatMap(shelf -> shelf.offered(c))
                .filter(offer -> offer.issuedAt() != null)
                .sorted(Comparator.comparing(offer -> Objects.requireNonNull(offer.issuedAt())))
                .forEach(offer -> rows.add(List.of(
                        MediationPapers.template(offer.kind(), c.now()).name()
                                + (offer.about().isEmpty() ? "" : "（" + offer.about() + "）"),
                        PaperTongue.day(Objects.requireNonNull(offer.issuedAt())),
                        "")));
        return rows.stream();
    }
}

package niangjia.mediation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.EndGround;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationView;
import org.jspecify.annotations.Nullable;

/** The end told: to the sides who did not agree, and to the court or arbitrator that sent the matter. */
final class EndPapers implements PaperShelf {
    private static final Set<MediationStatus> ENDED = EnumSet.of(
            MediationStatus.REJECTED,
            MediationStatus.REFUSED,
            MediationStatus.EFFECTIVE,
            MediationStatus.DEFAULTED,
            MediationStatus.PERFORMED,
            MediationStatus.FAILED,
            MediationStatus.CLOSED,
            MediationStatus.ARCHIVED);

    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        FailureView failure = c.view().failure();
        if (failure != null) {
            c.sides().both().forEach(each -> all.add(PaperOffer.to(MediationPaper.FAILURE, each, failure.at())));
        }
        if (ENDED.contains(c.view().status())) {
            senders(c.view())
                    .forEach(each -> all.add(
                            PaperOffer.of(MediationPaper.REPORT, each.linkId(), each.body(), each.reportedAt())));
        }
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        return of.kind() == MediationPaper.REPORT
                ? report(
                        c,
                        PaperCase.known(senders(c.view())
                                .filter(each -> each.linkId().equals(of.subject()))
                                .findFirst()))
                : failure(
                        c,
                        c.party(of.subject()),
                        PaperCase.known(Optional.ofNullable(c.view().failure())));
    }

    private static Stream<ProceedingsView> senders(MediationView view) {
        return view.proceedings().stream().filter(ProceedingsView::sent);
    }

    private static CaseValues failure(PaperCase c, PartyView to, FailureView failure) {
        boolean sham = failure.ground().equals(EndGround.SHAM.name());
        return c.between(c.letter(to))
                .day("receivedOn", c.view().receivedAt())
                .day("acceptedOn", c.view().acceptedAt())
                .put("ground", ground(c.view(), failure))
                .day("endedOn", failure.at())
                // what raised a suspicion is reported, not told to those suspected
                .put("explanation", sham ? null : failure.explanation().text())
                .put("routes", PaperTongue.routes(failure.routesTold()))
                .put("limitation", c.terms().limitation(c.view()))
                .day("limitationEndsOn", c.terms().limitationEndsOn(c.view()))
                .put("records", records(c, to));
    }

    /** Made up without the desk is none of the grounds the notice knows: whoever writes it chooses. */
    private static @Nullable String ground(MediationView view, FailureView failure) {
        return switch (EndGround.valueOf(failure.ground())) {
            case REFUSED -> "REFUSED";
            case DEADLOCK -> "NOT_AGREED";
            case EXPIRED -> "EXPIRED";
            case NO_SHOW -> walkedOut(view) ? "WALKED_OUT" : "NO_SHOW";
            case WITHDRAWN -> "WITHDRAWN";
            case SHAM -> "STOPPED";
            case SETTLED_THEMSELVES -> null;
        };
    }

    private static boolean walkedOut(MediationView view) {
        return view.sessions().stream()
                .flatMap(each -> each.absences().stream())
                .reduce((older, newer) -> newer)
                .filter(each -> each.walkedOut())
                .isPresent();
    }

    private static List<String> records(PaperCase c, PartyView to) {
        List<String> all = new ArrayList<>();
        if (to.side().equals(PartySide.APPLICANT.name())) {
            all.add("调解申请材料复印件。");
        }
        if (c.heldTogether().anyMatch(each -> each.minutes() != null)) {
            all.add("双方都在场时的调解笔录复印件。");
        }
        return all;
    }

    private static CaseValues report(PaperCase c, ProceedingsView sender) {
        MediationView view = c.view();
        String number = sender.number() == null ? "" : "，" + sender.number();
        boolean delegated = view.origin().kind().equals("COURT_BEFORE_FILING");
        return c.between(c.letter(null))
                .put("addressee", sender.body())
                .put("delegation", (delegated ? "委派调解材料" : "委托调解材料") + number)
                .day("delegatedOn", sender.papersSignedAt() == null ? view.receivedAt() : sender.papersSignedAt())
                .put("result", result(view))
                .day("endedOn", endedAt(view))
                .put("explanation", PaperSides.line(sender.report()))
                .put("materials", materials(view));
    }

    private static @Nullable String result(MediationView view) {
        if (view.effectiveAt() != null) {
            boolean confirm = view.reviews().stream().map(ReviewView::kind).anyMatch("JUDICIAL"::equals);
            return confirm ? "AGREED_CONFIRM" : "AGREED";
        }
        if (view.failure() != null) {
            return "NOT_AGREED";
        }
        return view.rejection() != null ? "RETURNED" : "REFUSED";
    }

    static @Nullable Instant endedAt(MediationView view) {
        if (view.effectiveAt() != null) {
            return view.effectiveAt();
        }
        if (view.failure() != null) {
            return view.failure().at();
        }
        return view.rejection() != null
                ? view.rejection().at()
                : view.parties().stream()
                        .filter(each -> each.refusal() != null)
                        .map(PartyView::answeredAt)
                        .reduce((older, newer) -> newer)
                        .orElse(null);
    }

    private static List<String> materials(MediationView view) {
        List<String> all = new ArrayList<>();
        if (view.effectiveAt() != null) {
            all.add("调解协议书，1份。");
        }
        if (view.reviews().stream().anyMatch(each -> each.kind().equals("JUDICIAL"))) {
            all.add("司法确认申请书，1份。");
        }
        if (view.failure() != null) {
            all.add("终止调解告知书，1份。");
        }
        return all.isEmpty() ? List.of("原移送材料。") : all;
    }
}

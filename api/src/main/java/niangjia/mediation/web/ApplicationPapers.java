package niangjia.mediation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.EndGround;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.RejectGround;
import niangjia.mediation.read.MediationParts.AskedView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationParts.RejectionView;
import niangjia.mediation.read.MediationView;
import org.jspecify.annotations.Nullable;

/** How a case begins, on paper: the application, the question to the other side, the answer to the applicant. */
final class ApplicationPapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        MediationView view = c.view();
        boolean oral = view.origin().kind().equals(ApplicationOrigin.ORAL.name()) || view.spotRecord() != null;
        List<PaperOffer> all = new ArrayList<>();
        all.add(PaperOffer.of(oral ? MediationPaper.ORAL : MediationPaper.APPLICATION, view.receivedAt()));
        boolean asking =
                view.status() == MediationStatus.SCREENED || !view.asked().isEmpty();
        if (asking) {
            Instant askedAt =
                    view.asked().stream().map(AskedView::at).findFirst().orElse(null);
            view.partiesOn(PartySide.RESPONDENT)
                    .forEach(each -> all.add(PaperOffer.to(MediationPaper.CONSENT, each, askedAt)));
        }
        if (view.acceptedAt() != null || view.status() == MediationStatus.CONSENTED) {
            c.sides()
                    .both()
                    .forEach(each -> all.add(PaperOffer.to(MediationPaper.ACCEPTANCE, each, view.acceptedAt())));
        }
        if (view.rejection() != null || refused(view)) {
            Instant at = view.rejection() == null
                    ? view.refusalNotice() == null ? null : view.refusalNotice().at()
                    : view.rejection().at();
            view.partiesOn(PartySide.APPLICANT)
                    .forEach(each -> all.add(PaperOffer.to(MediationPaper.DECLINE, each, at)));
        }
        if (view.acceptedAt() != null || view.failure() != null) {
            all.add(PaperOffer.of(MediationPaper.WITHDRAWAL, withdrawnAt(view)));
        }
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        return switch (of.kind()) {
            case ORAL -> oral(c);
            case CONSENT -> consent(c, c.party(of.subject()));
            case ACCEPTANCE -> acceptance(c, c.party(of.subject()));
            case DECLINE -> decline(c, c.party(of.subject()));
            case WITHDRAWAL -> withdrawal(c);
            default -> application(c);
        };
    }

    private static CaseValues asked(PaperCase c) {
        PaperSides sides = c.sides();
        return new CaseValues()
                .put("committee", c.committee())
                .put("applicant", sides.names(PartySide.APPLICANT))
                .put("applicantParticulars", sides.particulars(PartySide.APPLICANT))
                .put("agent", sides.agent(PartySide.APPLICANT))
                .put("respondent", sides.names(PartySide.RESPONDENT))
                .put("respondentParticulars", sides.particulars(PartySide.RESPONDENT))
                .put("proceedings", proceedings(c.view()))
                .put("requests", c.claims().requests())
                .put("signer", sides.signer(PartySide.APPLICANT));
    }

    private static CaseValues application(PaperCase c) {
        return asked(c).put("grounds", c.view().account().text())
                .day("appliedOn", c.view().receivedAt());
    }

    private static CaseValues oral(PaperCase c) {
        Words taken = c.view().spotRecord();
        return asked(c).put("caseNumber", c.view().number())
                .moment("saidAt", c.view().receivedAt())
                .put("recorder", c.reader().name())
                .put("grounds", Words.textOf(taken == null ? c.view().account() : taken))
                .put("readBack", taken == null ? null : "READ_ALOUD");
    }

    /** What the other side is told of: the requests, never the account. */
    private static CaseValues consent(PaperCase c, PartyView to) {
        return c.letter(to)
                .put("applicant", c.sides().names(PartySide.APPLICANT))
                .put("matter", c.matter())
                .day("receivedOn", c.view().receivedAt())
                .put("requests", c.claims().requests())
                .put("answerTerm", c.terms().given(MediationClock.ASK_OTHER_SIDE, c));
    }

    private static CaseValues acceptance(PaperCase c, PartyView to) {
        CaseValues values = c.between(c.letter(to))
                .put("source", c.source())
                .day("receivedOn", c.view().receivedAt())
                .day("acceptedOn", c.view().acceptedAt())
                .put("mediators", c.mediators())
                .put("route", route(c))
                .put("objectionTerm", "第一次调解开始前");
        c.terms().total(c.view()).ifPresent(term -> values.put("term", c.terms().said(term, c.view()))
                .day("termEndsOn", term.dueOn()));
        return values;
    }

    private static CaseValues decline(PaperCase c, PartyView to) {
        RejectionView rejection = c.view().rejection();
        boolean sham = rejection != null && rejection.ground().equals(RejectGround.SHAM.name());
        return c.letter(to)
                .day("receivedOn", c.view().receivedAt())
                .put("respondent", c.sides().names(PartySide.RESPONDENT))
                .put("matter", c.matter())
                .put(
                        "ground",
                        rejection == null ? "OTHER_SIDE_REFUSED" : ground(RejectGround.valueOf(rejection.ground())))
                // what raised a suspicion is reported, not told to those suspected
                .put(
                        "explanation",
                        rejection == null || sham
                                ? null
                                : rejection.explanation().text())
                .put(
                        "routes",
                        rejection == null
                                ? PaperTongue.routes(c.labour())
                                : List.of(PaperTongue.sentence(rejection.routeTold())))
                .put("limitation", c.terms().limitation(c.view()))
                .day("limitationEndsOn", c.terms().limitationEndsOn(c.view()));
    }

    private static CaseValues withdrawal(PaperCase c) {
        MediationView view = c.view();
        return c.between(new CaseValues())
                .put("caseNumber", view.number())
                .put("committee", c.committee())
                .day("appliedOn", view.receivedAt())
                .put("signer", c.sides().signer(PartySide.APPLICANT))
                .day("withdrawnOn", withdrawnAt(view));
    }

    private static @Nullable Instant withdrawnAt(MediationView view) {
        FailureView failure = view.failure();
        return failure != null && failure.ground().equals(EndGround.WITHDRAWN.name()) ? failure.at() : null;
    }

    static String route(PaperCase c) {
        return c.labour() ? "ARBITRATION" : "COURT";
    }

    private static boolean refused(MediationView view) {
        return view.status() == MediationStatus.REFUSED || view.refusalNotice() != null;
    }

    /** Where the same matter is or was besides. */
    static @Nullable String proceedings(MediationView view) {
        String all = view.proceedings().stream().map(ApplicationPapers::said).collect(Collectors.joining("；"));
        return all.isEmpty() ? null : all;
    }

    private static String said(ProceedingsView each) {
        String number = Objects.requireNonNullElse(each.number(), "");
        String standing =
                switch (each.standing()) {
                    case "SENT" -> "由其委托调解";
                    case "AGREED" -> "同意由本会调解";
                    case "PENDING" -> "正在处理";
                    default -> "已经办结";
                };
        return each.body() + (number.isEmpty() ? "" : "，" + number) + "，" + standing;
    }

    private static String ground(RejectGround ground) {
        return switch (ground) {
            case IN_COURT -> "WITH_COURT";
            case IN_ARBITRATION -> "WITH_ARBITRATOR";
            case NOT_COVERED -> "NOT_A_LABOUR_DISPUTE";
            case NO_OTHER_SIDE -> "NO_CLEAR_RESPONDENT";
            case ALREADY_SETTLED -> "ALREADY_DECIDED";
            case IN_INSPECTION, SHAM -> "OUTSIDE_THE_AREA";
        };
    }
}

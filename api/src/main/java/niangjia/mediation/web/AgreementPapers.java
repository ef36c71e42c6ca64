package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.letters.Capitals;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;

/** The agreement as it follows from the claims, and the two joint applications to have it confirmed. */
final class AgreementPapers implements PaperShelf {
    private static final Set<MediationStatus> TALKING =
            EnumSet.of(MediationStatus.ACCEPTED, MediationStatus.MEDIATING, MediationStatus.DRAFTED);

    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        Optional<AgreementView> agreement = c.view().agreement();
        if (agreement.isPresent() || TALKING.contains(c.view().status())) {
            all.add(PaperOffer.of(
                    kind(c), agreement.map(AgreementView::effectiveAt).orElse(null)));
        }
        // nobody can have confirmed what was agreed by word of mouth
        boolean written = agreement
                .filter(each -> each.form().equals(AgreementForm.WRITTEN.name()))
                .isPresent();
        if (c.view().effectiveAt() != null && written) {
            if (c.labour()) {
                all.add(PaperOffer.of(
                        MediationPaper.REVIEW,
                        requested(c, ReviewKind.ARBITRAL)
                                .map(ReviewView::requestedAt)
                                .orElse(null)));
            }
            all.add(PaperOffer.of(
                    MediationPaper.CONFIRMATION,
                    requested(c, ReviewKind.JUDICIAL)
                            .map(ReviewView::requestedAt)
                            .orElse(null)));
        }
        return all.stream();
    }

    /** Service work and freight money have words of their own. */
    static MediationPaper kind(PaperCase c) {
        return c.labour() ? MediationPaper.AGREEMENT : MediationPaper.CIVIL_AGREEMENT;
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        return switch (of.kind()) {
            case REVIEW -> joint(c, ReviewKind.ARBITRAL);
            case CONFIRMATION -> joint(c, ReviewKind.JUDICIAL);
            default -> agreement(c, terms(c));
        };
    }

    static AgreementTerms terms(PaperCase c) {
        return c.view()
                .agreement()
                .map(each -> new AgreementTerms(
                        each.facts().text(),
                        each.terms().text(),
                        each.payments().stream()
                                .map(pay ->
                                        new AgreementTerms.Sum(pay.payerId(), pay.payeeId(), pay.sumFen(), pay.dueOn()))
                                .toList(),
                        each.duties().stream()
                                .map(duty -> new AgreementTerms.Duty(
                                        duty.kind(),
                                        duty.partyId(),
                                        duty.words().text(),
                                        duty.checkOn()))
                                .toList()))
                .orElse(AgreementTerms.NONE);
    }

    /** All that the agreement says, from the claims and from what was agreed about them. */
    static CaseValues agreement(PaperCase c, AgreementTerms agreed) {
        PaperSides sides = c.sides();
        String worker = sides.workers();
        long settled = c.view().claims().settledFen();
        CaseValues values = c.workerAndEmployer(new CaseValues())
                .put("workerParticulars", sides.registered(sides.worker()))
                .put("employerParticulars", sides.registered(sides.employer()))
                .put("payer", payers(c, agreed))
                .put("committee", c.committee())
                .put("mediators", c.mediators())
                .put("source", c.source())
                .put("matter", c.matter())
                .day("receivedOn", c.view().receivedAt())
                .put("facts", agreed.facts())
                .counted("items", c.claims().items())
                .counted("performance", new PaperPromises(c).rows(agreed))
                .put("settled", agreed.words())
                .put("default", "任何一方不按期履行本协议的，依照法律规定承担责任。")
                .put("waiver", c.claims().waiver(sides.group() ? "职工" : Objects.requireNonNullElse(worker, "职工")))
                .put("confirmationTerm", c.terms().given(MediationClock.JUDICIAL_CONFIRMATION, c));
        if (settled > 0) {
            values.sum("total", settled).put("totalWords", Capitals.of(new Money(settled)));
        }
        if (c.labour()) {
            values.put("reviewTerm", c.terms().given(MediationClock.ARBITRAL_REVIEW, c));
        } else {
            values.put("relation", c.view().track().equals("FREIGHT") ? "货物运输合同关系" : "劳务关系");
        }
        if (sides.group()) {
            values.put("worker", worker == null ? null : worker + "（名册见附件）")
                    .counted(
                            "roll",
                            sides.roll().stream()
                                    .map(each ->
                                            List.of(PeoplePapers.name(each), PaperTongue.figure(each.sumFen()), "")));
        }
        return copies(c, agreed, values);
    }

    private static CaseValues copies(PaperCase c, AgreementTerms agreed, CaseValues values) {
        long holders = c.sides().both().count() + others(c, agreed).size();
        return values.count("copies", holders + 1).put("holders", (holders == 2 ? "双方当事人" : "各方当事人") + "各执1份，调解组织留存1份");
    }

    /** Who stands on neither side and is to pay. */
    private static @Nullable String payers(PaperCase c, AgreementTerms agreed) {
        List<String> names = others(c, agreed).stream()
                .map(PaperSides::name)
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() ? null : String.join("、", names);
    }

    private static List<PartyView> others(PaperCase c, AgreementTerms agreed) {
        return c.view().partiesOn(PartySide.THIRD).stream()
                .filter(each ->
                        agreed.sums().stream().anyMatch(sum -> sum.payerId().equals(each.partyId()))
                                || agreed.duties().stream()
                                        .anyMatch(duty -> duty.partyId().equals(each.partyId())))
                .toList();
    }

    private static CaseValues joint(PaperCase c, ReviewKind kind) {
        boolean arbitral = kind == ReviewKind.ARBITRAL;
        MediationClock clock = arbitral ? MediationClock.ARBITRAL_REVIEW : MediationClock.JUDICIAL_CONFIRMATION;
        Optional<ReviewView> requested = requested(c, kind);
        CaseValues values = c.workerAndEmployer(new CaseValues())
                .put("mediatedBy", c.committee())
                .put("mediators", c.mediators())
                .put("agreementNumber", c.agreementNumber())
                .put("matter", c.matter())
                .day("effectiveOn", c.view().effectiveAt())
                .put("agreed", new PaperPromises(c).sentences(terms(c)))
                .put("materials", materials(c))
                .put(
                        arbitral ? "commission" : "court",
                        requested.map(ReviewView::body).orElse(null))
                .day("appliedOn", requested.map(ReviewView::requestedAt).orElse(null));
        c.terms().newest(c.view(), EnumSet.of(clock)).ifPresent(term -> {
            String count = c.terms().given(clock, c);
            values.put("window", count == null ? null : "自生效之日起" + count).day("windowEndsOn", term.dueOn());
        });
        if (!arbitral) {
            values.put(
                    "service",
                    c.sides()
                            .both()
                            .filter(each -> PaperSides.name(each) != null && PaperSides.particulars(each) != null)
                            .map(each -> PaperSides.name(each) + "：" + PaperTongue.sentence(line(each.contact())))
                            .toList());
        }
        return values;
    }

    private static String line(@Nullable Words words) {
        return Objects.requireNonNullElse(PaperSides.line(words), "");
    }

    private static List<String> materials(PaperCase c) {
        boolean agents = c.sides().both().anyMatch(each -> each.representative() != null);
        List<String> all = new ArrayList<>(List.of("调解协议书原件，1份。", "双方身份证明、资格证明复印件。"));
        if (agents) {
            all.add("授权委托书。");
        }
        return all;
    }

    private static Optional<ReviewView> requested(PaperCase c, ReviewKind kind) {
        return c.view().reviews().stream()
                .filter(each -> each.kind().equals(kind.name()))
                .reduce((older, newer) -> newer);
    }
}

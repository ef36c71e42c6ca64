package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.letters.web.CaseValues;
import niangjia.mediation.PartySide;
import niangjia.mediation.ProposedBy;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.ExplainedView;
import niangjia.mediation.read.MediationParts.ExtensionView;
import niangjia.mediation.read.MediationParts.StopView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import org.jspecify.annotations.Nullable;

/** Beside the sessions: more time, a proposal of the mediator's, a standstill, what the law would give. */
final class CoursePapers implements PaperShelf {
    @Override
    public Stream<PaperOffer> offered(PaperCase c) {
        List<PaperOffer> all = new ArrayList<>();
        if (c.view().acceptedAt() != null) {
            all.add(PaperOffer.of(
                    MediationPaper.EXTENSION,
                    newest(c.view().extensions()).map(ExtensionView::at).orElse(null)));
        }
        List<ProposalView> ours = proposals(c);
        for (int i = 0; i < ours.size(); i++) {
            ProposalView proposal = ours.get(i);
            int before = i;
            c.sides()
                    .both()
                    .forEach(each -> all.add(PaperOffer.to(
                            MediationPaper.PROPOSAL,
                            PaperCase.subject(proposal.proposalId(), each.partyId()),
                            each,
                            proposal.at(),
                            before)));
        }
        if (c.claims().given().findAny().isPresent()) {
            all.add(PaperOffer.of(MediationPaper.WAIVER, null));
        }
        List<StopView> stops = c.view().stops();
        for (int i = 0; i < stops.size(); i++) {
            int which = i;
            c.sides()
                    .both()
                    .forEach(each -> all.add(PaperOffer.to(
                            MediationPaper.SUSPENSION,
                            PaperCase.subject(which, each.partyId()),
                            each,
                            stops.get(which).at(),
                            which)));
        }
        return all.stream();
    }

    @Override
    public CaseValues values(PaperOffer of, PaperCase c) {
        return switch (of.kind()) {
            case EXTENSION -> extension(c);
            case PROPOSAL -> proposal(c, of.subject());
            case WAIVER -> waiver(c);
            default -> suspension(c, of.subject());
        };
    }

    private static CaseValues extension(PaperCase c) {
        CaseValues values = c.between(new CaseValues())
                .put("caseNumber", c.view().number())
                .put("committee", c.committee())
                .day("receivedOn", c.view().receivedAt())
                .put("route", ApplicationPapers.route(c))
                .put("applicantSigner", c.sides().signer(PartySide.APPLICANT))
                .put("respondentSigner", c.sides().signer(PartySide.RESPONDENT));
        newest(c.view().extensions()).ifPresent(each -> values.day("askedOn", each.at()));
        c.terms().total(c.view()).ifPresent(term -> {
            values.put("term", c.terms().said(term, c.view()))
                    .day("endsOn", c.terms().unextended(term));
            if (!term.extensions().isEmpty()) {
                values.day("extendedTo", term.dueOn());
            }
        });
        return values;
    }

    /** The same words to both. */
    private static CaseValues proposal(PaperCase c, String subject) {
        ProposalView proposal = PaperCase.known(proposals(c).stream()
                .filter(each -> each.proposalId().equals(PaperCase.half(subject, 0)))
                .findFirst());
        List<String> points = new ArrayList<>();
        String words = proposal.words().text();
        (words == null ? "" : words)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> points.add(PaperTongue.sentence(line)));
        if (proposal.sumFen() != null) {
            points.add("支付共计" + PaperTongue.sum(proposal.sumFen()) + "。");
        }
        return c.between(c.letter(c.party(PaperCase.half(subject, 1))))
                .put("mediators", c.mediators())
                .put("points", points);
    }

    /** What one side proposes it tells the other itself. */
    private static List<ProposalView> proposals(PaperCase c) {
        return c.view().proposals().stream()
                .filter(each -> each.by().equals(ProposedBy.MEDIATOR.name()))
                .toList();
    }

    private static CaseValues waiver(PaperCase c) {
        List<ExplainedView> explained = c.claims()
                .given()
                .flatMap(each -> each.rights().stream())
                .distinct()
                .toList();
        return new CaseValues()
                .put("caseNumber", c.view().number())
                .put("worker", c.sides().workers())
                .put("employer", c.sides().names(c.sides().employer()))
                .put("matter", c.matter())
                .rows("items", c.claims().compared())
                .put(
                        "bases",
                        c.claims()
                                .given()
                                .map(CoursePapers::basis)
                                .filter(Objects::nonNull)
                                .toList())
                .put(
                        "explained",
                        explained.stream()
                                .map(each -> each.words().text())
                                .filter(Objects::nonNull)
                                .map(PaperTongue::sentence)
                                .distinct()
                                .toList())
                .put("given", c.claims().givenUp())
                .put("explainedBy", c.mediators().stream().findFirst().orElse(null))
                .day("explainedOn", newest(explained).map(ExplainedView::at).orElse(null));
    }

    private static @Nullable String basis(ClaimView claim) {
        var lawful = claim.statutory();
        if (lawful == null) {
            return null;
        }
        String worked = PaperSides.line(lawful.arithmetic());
        return PaperTongue.sentence(PaperClaims.label(claim) + "：" + String.join("、", lawful.articles())
                + (worked == null ? "" : "，" + worked));
    }

    /** It says that it stands still and since when. What raised a suspicion is reported, not told to those suspected. */
    private static CaseValues suspension(PaperCase c, String subject) {
        int which = Integer.parseInt(PaperCase.half(subject, 0));
        return c.between(c.letter(c.party(PaperCase.half(subject, 1))))
                .day("suspendedOn", c.view().stops().get(which).at());
    }

    private static <T> Optional<T> newest(List<T> all) {
        return all.stream().reduce((older, newer) -> newer);
    }
}

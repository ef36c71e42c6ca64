package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Recomputation;
import niangjia.complaint.read.Words;
import niangjia.shared.terms.Term;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.read.SupervisionParts.ActView;
import niangjia.supervision.read.SupervisionParts.BodyView;
import niangjia.supervision.read.SupervisionParts.ComplainantView;
import niangjia.supervision.read.SupervisionParts.CorrectionView;
import niangjia.supervision.read.SupervisionParts.DeclineView;
import niangjia.supervision.read.SupervisionParts.EvidenceView;
import niangjia.supervision.read.SupervisionParts.HandOver;
import niangjia.supervision.read.SupervisionParts.HearingView;
import niangjia.supervision.read.SupervisionParts.InformedView;
import niangjia.supervision.read.SupervisionParts.MediationChild;
import niangjia.supervision.read.SupervisionParts.NegotiationView;
import niangjia.supervision.read.SupervisionParts.ObstructionView;
import niangjia.supervision.read.SupervisionParts.OutcomeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.ReportView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionParts.RevealView;
import niangjia.supervision.read.SupervisionParts.RiskView;
import niangjia.supervision.read.SupervisionParts.RoundView;
import niangjia.supervision.read.SupervisionParts.SupervisorView;
import niangjia.supervision.read.SupervisionParts.VisitView;
import org.jspecify.annotations.Nullable;

/**
 * One supervision case as it stands. Codes are names of the enums of {@code niangjia.supervision}; sums are in fen.
 *
 * @param sequence of the newest event included; the value to expect in a form
 * @param holderId unit that has the case, with its path
 * @param registeredById unit that took the clue in
 * @param workers how many are concerned
 * @param complainant null if nobody complained
 * @param sealed true if a name is known and withheld from this viewer
 * @param respondents those replaced by a successor too
 * @param supervisors everyone who was ever assigned; those who stand are {@code assigned}
 * @param risk the newest; null until assessed
 * @param negotiation the newest; null if there was none
 * @param papers in the order in which they were drafted
 * @param outcome the newest; null until closed
 * @param bornFrom the complaint it grew out of
 * @param rounds the first and every later one
 * @param duty null when nothing is left to do
 * @param terms every clock there has been, ended ones too
 * @param recomputations what moved their ends from outside, the oldest first
 */
public record SupervisionView(
        String caseId,
        long sequence,
        String number,
        SupervisionStatus status,
        String category,
        String source,
        Instant registeredAt,
        String holderId,
        String holderPath,
        String registeredById,
        int workers,
        @Nullable ComplainantView complainant,
        boolean sealed,
        Words account,
        List<RespondentView> respondents,
        @Nullable RiskView risk,
        List<SupervisorView> supervisors,
        List<VisitView> visits,
        List<HearingView> hearings,
        List<EvidenceView> evidence,
        List<ObstructionView> obstructions,
        @Nullable NegotiationView negotiation,
        List<PaperView> papers,
        List<CorrectionView> corrections,
        List<HandOver> handOvers,
        List<MediationChild> mediations,
        List<BodyView> bodies,
        List<ActView> acts,
        List<RevealView> reveals,
        List<InformedView> informed,
        @Nullable ReportView report,
        @Nullable DeclineView decline,
        @Nullable OutcomeView outcome,
        @Nullable String bornFrom,
        int round,
        List<RoundView> rounds,
        @Nullable SupervisionDuty duty,
        Phrase last,
        List<Term> terms,
        List<Recomputation> recomputations) {
    /** Of the clocks that run the one that ends first. */
    public Optional<Term> due() {
        return CaseTerms.governing(terms);
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.termId().equals(termId)).findFirst();
    }

    public Optional<PaperView> paper(String paperId) {
        return papers.stream().filter(paper -> paper.paperId().equals(paperId)).findFirst();
    }

    public Optional<RespondentView> respondent(String respondentId) {
        return respondents.stream()
                .filter(each -> each.respondentId().equals(respondentId))
                .findFirst();
    }
}

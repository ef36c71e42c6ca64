package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Recomputation;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.RollView;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationParts.AskedView;
import niangjia.mediation.read.MediationParts.CallBackView;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationParts.ExtensionView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.OriginView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationParts.RefusalNoticeView;
import niangjia.mediation.read.MediationParts.RejectionView;
import niangjia.mediation.read.MediationParts.RelationView;
import niangjia.mediation.read.MediationParts.ScreeningView;
import niangjia.mediation.read.MediationParts.ShamReportView;
import niangjia.mediation.read.MediationParts.StopView;
import niangjia.mediation.read.MediationTalks.AppraisalView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.NoteView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.SupervisionParts.ActView;
import niangjia.supervision.read.SupervisionParts.BodyView;
import org.jspecify.annotations.Nullable;

/**
 * One mediation case as it stands. Codes are names of the enums of {@code niangjia.mediation}; sums are in fen.
 *
 * @param sequence of the newest event included; the value to expect in a form
 * @param acceptedAt null until taken up
 * @param effectiveAt when the agreement began to bind; null before
 * @param holderId unit that has the case, with its path
 * @param receivedById unit that received the application
 * @param desk name of a {@link niangjia.mediation.DeskKind}
 * @param track by which law the matter goes; as found newest, LABOUR until screened
 * @param workers how many are concerned
 * @param employmentEndedOn null while it lasts, or if nobody said
 * @param sealed true if a name is known and withheld from this viewer
 * @param spotRecord of an oral application; null if there is none
 * @param parties those who were replaced too
 * @param asked each time the other side was asked
 * @param bench everyone who was ever appointed
 * @param notes that there are private notes, never what they say
 * @param agreements every draft, the newest last
 * @param performance null until something binds
 * @param stops each time it looked like a sham
 * @param shamReports to whom it was reported as one
 * @param end null until closed
 * @param duty null when nothing is left to do
 * @param terms every clock there has been, ended ones too
 * @param recomputations what moved their ends from outside, the oldest first
 */
public record MediationView(
        String caseId,
        long sequence,
        String number,
        MediationStatus status,
        String category,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant effectiveAt,
        String holderId,
        String holderPath,
        String receivedById,
        String desk,
        OriginView origin,
        String track,
        int workers,
        @Nullable LocalDate employmentEndedOn,
        boolean sealed,
        Words account,
        @Nullable Words spotRecord,
        @Nullable ScreeningView screening,
        @Nullable RelationView relation,
        @Nullable RejectionView rejection,
        List<ProceedingsView> proceedings,
        List<PartyView> parties,
        List<BodyView> bodies,
        List<AskedView> asked,
        @Nullable RefusalNoticeView refusalNotice,
        @Nullable Words acceptance,
        List<BenchView> bench,
        List<SessionView> sessions,
        List<NoteView> notes,
        List<AppraisalView> appraisals,
        ClaimTableView claims,
        RollView roll,
        List<ProposalView> proposals,
        List<AgreementView> agreements,
        List<ReviewView> reviews,
        @Nullable PerformanceView performance,
        List<EnforcementView> enforcements,
        List<ExtensionView> extensions,
        List<StopView> stops,
        List<ShamReportView> shamReports,
        @Nullable FailureView failure,
        List<ActView> acts,
        List<CallBackView> callBacks,
        @Nullable EndView end,
        @Nullable MediationDuty duty,
        Phrase last,
        List<Term> terms,
        List<Recomputation> recomputations) {
    /** Of the desk's clocks that run the one that ends first; what runs against the claims is not the desk's. */
    public Optional<Term> due() {
        return MediationTerms.governing(terms);
    }

    /** Until when the first of the claims may be brought elsewhere. */
    public Optional<Term> limitation() {
        return MediationTerms.limitation(terms);
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.termId().equals(termId)).findFirst();
    }

    /** Whoever takes part or took part. */
    public Optional<PartyView> party(String partyId) {
        return parties.stream().filter(each -> each.partyId().equals(partyId)).findFirst();
    }

    /** Those who take part now. */
    public List<PartyView> partiesOn(PartySide side) {
        return parties.stream()
                .filter(each -> each.takesPart() && each.side().equals(side.name()))
                .toList();
    }

    public Optional<SessionView> session(String sessionId) {
        return sessions.stream()
                .filter(each -> each.sessionId().equals(sessionId))
                .findFirst();
    }

    /** Those who mediate in it now. */
    public List<BenchView> mediators() {
        return bench.stream().filter(BenchView::stands).toList();
    }

    /** The draft that lies there to be signed, or the agreement that binds. */
    public Optional<AgreementView> agreement() {
        return agreements.stream()
                .filter(each -> !each.state().equals("WITHDRAWN"))
                .findFirst();
    }
}

package niangjia.complaint.read;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.read.CaseParts.Assistant;
import niangjia.complaint.read.CaseParts.Body;
import niangjia.complaint.read.CaseParts.CallBackView;
import niangjia.complaint.read.CaseParts.CallerView;
import niangjia.complaint.read.CaseParts.Child;
import niangjia.complaint.read.CaseParts.Cooperation;
import niangjia.complaint.read.CaseParts.Handler;
import niangjia.complaint.read.CaseParts.Intake;
import niangjia.complaint.read.CaseParts.Mandate;
import niangjia.complaint.read.CaseParts.Member;
import niangjia.complaint.read.CaseParts.Order;
import niangjia.complaint.read.CaseParts.PartyView;
import niangjia.complaint.read.CaseParts.Pending;
import niangjia.complaint.read.CaseParts.Proceeding;
import niangjia.complaint.read.CaseParts.Repeat;
import niangjia.complaint.read.CaseParts.ResultView;
import niangjia.complaint.read.MoneyParts.Claim;
import niangjia.complaint.read.MoneyParts.DutyView;
import niangjia.complaint.read.MoneyParts.Promise;
import niangjia.complaint.read.MoneyParts.Receipt;
import niangjia.complaint.read.MoneyParts.Totals;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as it stands. Codes are names of the enums of {@code niangjia.complaint}; sums are in fen.
 *
 * @param sequence of the newest event included; the value to expect in a form
 * @param sealed true if who called is withheld from this viewer
 * @param order null until one is opened
 * @param holderId unit that holds the order, if any
 * @param leadId unit that leads, where several work together
 * @param handler null until the order is signed
 * @param duty null when nothing is left to do
 * @param waiting as in {@link QueueRow}
 * @param pending requests that await an answer
 * @param result the newest reported, if any
 * @param callBack the newest done or tried, if any
 * @param repeats earlier complaints this one repeats
 * @param terms every clock there has been, ended ones too
 * @param recomputations what moved their ends from outside, the oldest first
 * @param receipts all money received, in the order it was recorded
 */
public record CaseView(
        String complaintId,
        long sequence,
        String number,
        ComplaintStatus state,
        boolean secret,
        boolean sealed,
        Intake intake,
        CallerView caller,
        @Nullable Order order,
        String receivedBy,
        @Nullable String holderId,
        @Nullable String leadId,
        List<Assistant> assistants,
        @Nullable Handler handler,
        @Nullable Duty duty,
        List<String> waiting,
        Pending pending,
        Phrase last,
        @Nullable ResultView result,
        @Nullable CallBackView callBack,
        List<PartyView> parties,
        List<Member> members,
        List<Mandate> mandates,
        List<Claim> claims,
        Totals totals,
        List<Promise> promises,
        List<Receipt> receipts,
        List<DutyView> duties,
        List<Body> bodies,
        List<Proceeding> proceedings,
        List<Cooperation> cooperations,
        List<Repeat> repeats,
        List<Child> children,
        List<Term> terms,
        List<Recomputation> recomputations) {
    /** Of the duties that run the one that ends first. */
    public Optional<Term> due() {
        return CaseTerms.governing(terms);
    }

    /** The duty that stands still, if there is one. */
    public Optional<Term> halted() {
        return CaseTerms.halted(terms);
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.termId().equals(termId)).findFirst();
    }
}
